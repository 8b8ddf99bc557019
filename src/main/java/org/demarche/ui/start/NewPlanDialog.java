package org.demarche.ui.start;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.model.AnchorStatus;
import org.demarche.model.DateExpression;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Plan;
import org.demarche.model.schedule.Resolved;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.ChoiceField;
import org.demarche.ui.control.DateField;
import org.demarche.ui.control.Entry;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.ParsedField;
import org.demarche.ui.control.TextEntry;

/// Asks what a new plan needs to begin with. Everything can be changed later, and nothing but a look is asked twice.
public final class NewPlanDialog extends Dialog<Plan> {
    private static final DateTimeFormatter DAY =
            new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d MMM").toFormatter(Locale.ENGLISH);
    private static final double WIDTH = 460;

    private final TextEntry title = TextEntry.line();
    private final TextEntry country = TextEntry.line();
    private final DateField election = new DateField();
    private final ParsedField<MonthDay> fiscalYear = new ParsedField<>(NewPlanDialog::monthDay, DAY::format);
    private final ChoiceField<HandlingScheme> scheme = new ChoiceField<>(
            HandlingScheme.SHIPPED.stream().map(one -> new Choice<>(one, one.name() + ": " + levels(one))).toList());
    private final ChoiceField<Template> template =
            new ChoiceField<>(List.of(Template.values()).stream().map(one -> new Choice<>(one, one.title())).toList());
    private final Consumer<Plan> create;
    private Plan plan = Plan.empty();
    private Template start;

    NewPlanDialog(Template start, Consumer<Plan> create) {
        this.start = start;
        this.create = create;
        setTitle("New plan");
        ButtonType make = new ButtonType("Create", ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(make, ButtonType.CANCEL);
        getDialogPane().setContent(content());
        connect();
        getDialogPane().lookupButton(make).addEventFilter(ActionEvent.ACTION, click -> {
            commit();
            if (election.isInError() || fiscalYear.isInError()) click.consume();
        });
        setResultConverter(button -> button == make ? made() : null);
        setOnShown(shown -> Platform.runLater(title.input()::requestFocus));
    }

    /// The dialog as it opens from the menu.
    public static NewPlanDialog standard(Consumer<Plan> create) {
        return new NewPlanDialog(Template.PAPER, create);
    }

    /// Asks, and makes the plan unless the user thinks better of it.
    public void ask() {
        showAndWait().ifPresent(create);
    }

    private VBox content() {
        title.setPrompt("Democracy strategy: country and year");
        VBox content = new VBox(
                8, Headings.label("New plan", "screen-title"),
                row("Title", title), row("Country", country), row("Election day", election),
                row("Fiscal year starts", fiscalYear), row("Handling", scheme), row("Start from", template));
        content.getStyleClass().add("new-plan");
        content.setPrefWidth(WIDTH);
        return content;
    }

    private static HBox row(String name, Entry<?> entry) {
        entry.setName(name);
        HBox.setHgrow(entry, Priority.ALWAYS);
        HBox row = new HBox(Headings.label(name, "form-label"), entry);
        row.getStyleClass().add("form-row");
        return row;
    }

    private void connect() {
        title.onSend(words -> plan = plan.withHeader(plan.header().withTitle(words)));
        country.onSend(words -> plan = plan.withHeader(plan.header().withSubject(words)));
        election.onSend(this::setElection);
        fiscalYear.onSend(day -> plan = plan.withSettings(plan.settings().withFiscalYearStart(day)));
        scheme.onSend(chosen -> plan = chosen == null ? plan : plan.withHandlingScheme(chosen));
        template.onSend(chosen -> start = chosen == null ? start : chosen);
        fiscalYear.show(plan.settings().fiscalYearStart());
        scheme.show(plan.handlingScheme());
        template.show(start);
        election.resolveBy(date -> date instanceof DateExpression.Fixed(var first, var precision) ? new Resolved(first, precision) : Resolved.UNKNOWN);
    }

    private void setElection(DateExpression date) {
        if (!(date instanceof DateExpression.Fixed) && !date.isUnknown())
            throw new IllegalArgumentException("Election day is what other dates hang on. Write a day, like 2027-12-05, or leave it empty.");
        plan = plan.withHinge(plan.hinge().withDate(date).withStatus(date.isUnknown() ? AnchorStatus.UNKNOWN : AnchorStatus.EXPECTED));
    }

    private void commit() {
        List.<Entry<?>>of(title, country, election, fiscalYear).forEach(Entry::commit);
    }

    private Plan made() {
        Plan from = start.plan();
        return from.withHeader(from.header().withTitle(plan.header().title()).withSubject(plan.header().subject()))
                .withHinge(plan.hinge())
                .withHandlingScheme(plan.handlingScheme())
                .withSettings(from.settings().withFiscalYearStart(plan.settings().fiscalYearStart()));
    }

    private static MonthDay monthDay(String typed) {
        try {
            return MonthDay.parse(typed.strip(), DAY);
        } catch (DateTimeException notSo) {
            throw new IllegalArgumentException("\"%s\" is not a day of the year. Write it like 1 Oct.".formatted(typed.strip()));
        }
    }

    private static String levels(HandlingScheme scheme) {
        return scheme.levels().getFirst().label() + " to " + scheme.levels().getLast().label();
    }
}
