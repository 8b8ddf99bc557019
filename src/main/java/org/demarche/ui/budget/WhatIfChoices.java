package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.demarche.model.FundingSource;
import org.demarche.model.FundingStatus;
import org.demarche.model.Money;
import org.demarche.model.Percent;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Heading;
import org.demarche.model.check.Assessment;
import org.demarche.model.whatif.Measure;
import org.demarche.ui.budget.WhatIfAnswer.Question;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.ChoiceField;
import org.demarche.ui.control.Entry;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.MoneyField;
import org.demarche.ui.control.ParsedField;
import org.demarche.ui.control.Parsing;
import org.demarche.ui.control.Segments;
import org.jspecify.annotations.Nullable;

/// What is asked, with what it takes to ask it.
final class WhatIfChoices extends VBox {
    /// The kinds of question.
    enum Kind {
        CUT,
        PAY,
        CHOOSE
    }

    private static final Choice<String> EVERY_SOURCE = new Choice<>("", "Every source");

    private static final double FIELD = 216;

    private final Consumer<@Nullable Question> onAsk;
    private final Segments<Kind> kinds;
    private final HBox fields = new HBox(16);
    private final ChoiceField<String> cutSource = new ChoiceField<>();
    private final ParsedField<@Nullable Percent> by = new ParsedField<>(Parsing::percent, percent -> percent == null ? "" : percent.text());
    private final ChoiceField<String> paySource = new ChoiceField<>();
    private final ChoiceField<FundingStatus> status = new ChoiceField<>(Choice.of(FundingStatus.class));
    private final MoneyField atMost = new MoneyField();
    private final MoneyField ceiling = new MoneyField();
    private final ChoiceField<Measure> measure = new ChoiceField<>(
            List.of(new Choice<>(Measure.COST, "What it costs"), new Choice<>(Measure.FIRM_GAP, "What no firm money covers"), new Choice<>(Measure.GAP, "What no funding covers")));
    private final ChoiceField<Integer> year = new ChoiceField<>();
    private Kind kind = Kind.CUT;
    private @Nullable String cutOf = "";
    private @Nullable Percent cutBy = Percent.of("20");
    private @Nullable String payer;
    private FundingStatus payStatus = FundingStatus.REQUESTED;
    private @Nullable Money payAtMost;
    private @Nullable Money chooseUnder;
    private Measure chooseBy = Measure.COST;
    private @Nullable Integer chooseYear;

    /// @param onAsk takes the question whenever it changes; null: something it takes is missing
    WhatIfChoices(Consumer<@Nullable Question> onAsk) {
        this.onAsk = onAsk;
        kinds = new Segments<>(List.of(new Choice<>(Kind.CUT, "a cut"), new Choice<>(Kind.PAY, "somebody who pays"), new Choice<>(Kind.CHOOSE, "only so much")), this::choose);
        getStyleClass().add("what-if-choices");
        setSpacing(12);
        HBox head = new HBox(12, Headings.label("What if there is", "medium"), kinds);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, fields);
        cutSource.onSend(source -> send(() -> cutOf = source));
        by.onSend(percent -> send(() -> cutBy = percent));
        paySource.onSend(source -> send(() -> payer = source));
        atMost.setPrompt("all of it");
        ceiling.setPrompt("how much");
        status.onSend(value -> send(() -> payStatus = value == null ? FundingStatus.REQUESTED : value));
        atMost.onSend(money -> send(() -> payAtMost = money));
        ceiling.onSend(money -> send(() -> chooseUnder = money));
        measure.onSend(value -> send(() -> chooseBy = value == null ? Measure.COST : value));
        year.onSend(value -> send(() -> chooseYear = value));
        show(Kind.CUT);
    }

    private void send(Runnable change) {
        change.run();
        ask();
    }

    private void choose(Kind kind) {
        show(kind);
        ask();
    }

    /// Asks again, as the plan has changed.
    void ask() {
        onAsk.accept(question());
    }

    void show(Kind kind) {
        this.kind = kind;
        kinds.show(kind);
        fields.getChildren().setAll(
                switch (kind) {
                    case CUT -> List.of(field("Which source gives less", cutSource), field("How much less", by));
                    case PAY -> List.of(field("Which source pays what is open", paySource), field("How far that money would be", status), field("At most (empty: all of it)", atMost));
                    case CHOOSE -> List.of(field("Only so much is there", ceiling), field("What counts of a need", measure), field("In which fiscal year", year));
                });
    }

    private static Node field(String name, Entry<?> entry) {
        entry.setName(name);
        entry.setPrefWidth(FIELD);
        return new VBox(4, Headings.label(name, "field-name"), entry);
    }

    private @Nullable Question question() {
        return switch (kind) {
            case CUT -> cutBy == null ? null : new Question.Cut(cutOf == null || cutOf.isEmpty() ? null : cutOf, cutBy);
            case PAY -> payer == null ? null : new Question.Pay(payer, payStatus, payAtMost);
            case CHOOSE -> chooseUnder == null ? null : new Question.Choose(chooseUnder, chooseBy, chooseYear);
        };
    }

    /// What is missing to ask: "Say how much money there is."
    String missing() {
        return switch (kind) {
            case CUT -> "Say how much less it gives, like 20%.";
            case PAY -> paySource.box().getItems().isEmpty() ? "The plan has no funding source yet. Add one under Sources." : "Choose the source that pays.";
            case CHOOSE -> "Say how much money there is.";
        };
    }

    /// Offers the sources and years of this plan.
    void offer(Assessment now) {
        List<Choice<String>> sources = now.plan().fundingSources().stream().map(WhatIfChoices::choice).toList();
        List<Choice<String>> orEvery = new ArrayList<>(List.of(EVERY_SOURCE));
        orEvery.addAll(sources);
        cutSource.setChoices(orEvery);
        paySource.setChoices(sources);
        if (now.plan().fundingSources().stream().noneMatch(source -> source.id().equals(payer))) payer = sources.isEmpty() ? null : sources.getFirst().value();
        if (now.plan().fundingSources().stream().noneMatch(source -> source.id().equals(cutOf))) cutOf = "";
        List<Choice<Integer>> years = new ArrayList<>(List.of(new Choice<>(null, "All years together")));
        for (Heading one : now.ledger().pivot(List.of(Dimension.FISCAL_YEAR), List.of()).rows().children())
            if (one.key() != null && one.key().days() != null) years.add(new Choice<>(Integer.valueOf(one.key().id()), one.key().label()));
        if (years.stream().noneMatch(choice -> Objects.equals(choice.value(), chooseYear))) chooseYear = null;
        year.setChoices(years);
        for (MoneyField field : List.of(atMost, ceiling)) field.setUsualCurrency(now.ledger().currency());
        cutSource.show(cutOf);
        by.show(cutBy);
        paySource.show(payer);
        status.show(payStatus);
        atMost.show(payAtMost);
        ceiling.show(chooseUnder);
        measure.show(chooseBy);
        year.show(chooseYear);
    }

    private static Choice<String> choice(FundingSource source) {
        return new Choice<>(source.id(), source.title().isBlank() ? "Untitled" : source.title());
    }

    /// Asks as a user would who typed these.
    void enter(Kind kind, String amount) {
        show(kind);
        switch (kind) {
            case CUT -> by.enter(amount);
            case PAY -> atMost.enter(amount);
            case CHOOSE -> ceiling.enter(amount);
        }
        ask();
    }
}
