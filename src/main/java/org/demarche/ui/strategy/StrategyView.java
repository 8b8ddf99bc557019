package org.demarche.ui.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.demarche.model.Anchor;
import org.demarche.model.AnchorKind;
import org.demarche.model.AnchorStatus;
import org.demarche.model.DeadlineKind;
import org.demarche.model.ElectoralCalendar;
import org.demarche.model.Narrative;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DayText;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.Column;
import org.demarche.ui.control.Form;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.ItemDetails;
import org.demarche.ui.control.ItemEdits;
import org.demarche.ui.control.ItemSection;
import org.demarche.ui.control.ItemSections;
import org.demarche.ui.control.Panels;
import org.demarche.ui.control.SideBySide;
import org.jspecify.annotations.Nullable;

/// The text of B, the two phases beside each other, the dates that things hang on, the results expected.
final class StrategyView extends VBox {
    private static final double ROOM_FOR_BOTH = 640;
    private static final double RESULTS_WIDTH = 440;

    private final Label aside = new Label();
    private final Form<Narrative> narrative;
    private final PhaseSide before;
    private final PhaseSide after;
    private final ItemSection<Anchor> dates;
    private final Form<Plan> results;
    private final ItemSections sections;
    private final ItemDetails details = new ItemDetails("Select a date or a sensitivity window to see it whole.");
    private final Button calendar;
    private Assessment shown;

    StrategyView(StrategyController controller, Workbench bench) {
        shown = bench.assessment();
        getStylesheets().add(Objects.requireNonNull(StrategyView.class.getResource("strategy.css")).toExternalForm());
        narrative = Panels.narrative(bench, Narrative::strategy, Narrative::withStrategy);
        before = side(bench, PhaseName.PRE_ELECTION);
        after = side(bench, PhaseName.POST_ELECTION);
        ItemEdits<Anchor> edits = StrategyController.anchors(bench);
        details.with(edits, StrategyForms.anchor(bench), (assessment, date) -> chips(date));
        dates = new ItemSection<>("Dates that things hang on", "the election joins the phases", "", edits, columns(), 1);
        results = StrategyForms.results(bench);
        results.setMaxWidth(RESULTS_WIDTH);
        results.getStyleClass().addAll("quiet", "results-part");
        sections = new ItemSections(controller::onSelect, before.windows(), after.windows(), dates);
        Node expected = Panels.section("Results expected", "when the strategy should show", new Label(), results);
        calendar = Buttons.plain("fth-calendar", "Add the electoral calendar", controller::addElectoralCalendar);
        calendar.setTooltip(new Tooltip("Run-off, challenge window, certification and inauguration, as dates not known yet"));
        Node head = Headings.screen(ScreenName.STRATEGY.letter(), ScreenName.STRATEGY.title(), aside, calendar);
        getChildren().addAll(head, Panels.scrolled(narrative, new SideBySide(ROOM_FOR_BOTH, 0.5, 16, before, after), dates, expected));
    }

    private PhaseSide side(Workbench bench, PhaseName name) {
        ItemEdits<SensitivityWindow> edits = StrategyController.windows(bench, name);
        details.with(edits, StrategyForms.window(bench, edits), (assessment, window) -> List.of(Chip.phase(name), Chip.neutral("sensitivity window")));
        return new PhaseSide(bench, name, edits);
    }

    private List<Column<Anchor>> columns() {
        return List.of(
                Column.text("Date", 96, date -> DayText.of(shown.schedule().placement(date.id()).start()), "second"),
                Column.<Anchor>text("What", 180, Anchor::title, "medium").growing(),
                Column.text("Kind", 116, date -> date.kind() == AnchorKind.OTHER ? "" : org.demarche.model.Label.of(date.kind()), "second"),
                Column.text("From the election", 130, this::fromHinge, "second"),
                Column.node("Status", 90, StrategyView::status, date -> chip(date.status())),
                Column.node("Deadline", 104, StrategyView::deadline, StrategyView::deadlineChip));
    }

    private String fromHinge(Anchor date) {
        LocalDate day = shown.schedule().placement(date.id()).firstDay();
        return DayText.fromHinge(shown.schedule().hinge(), day);
    }

    private static String status(Anchor date) {
        return date.status() == AnchorStatus.UNKNOWN ? "not known" : org.demarche.model.Label.of(date.status());
    }

    private static Chip chip(AnchorStatus status) {
        return switch (status) {
            case UNKNOWN -> Chip.notKnown("not known");
            case EXPECTED -> Chip.neutral("expected");
            case CONFIRMED -> new Chip(Chip.Look.OK, "confirmed");
            case PAST -> Chip.neutral("past");
            case CANCELLED -> new Chip(Chip.Look.WARN, "cancelled");
        };
    }

    private static String deadline(Anchor date) {
        return date.deadline() == null ? "none" : org.demarche.model.Label.of(date.deadline());
    }

    private static Node deadlineChip(Anchor date) {
        if (date.deadline() == null) return Headings.label("none", "muted");
        return date.deadline() == DeadlineKind.LEGAL ? Chip.of(Chip.Look.DANGER, "fth-alert-triangle", "legal") : Chip.neutral("administrative");
    }

    private static List<Node> chips(Anchor date) {
        return List.of(Chip.neutral(StrategyController.isElection(date) ? "the hinge" : "date"), chip(date.status()));
    }

    Node details() {
        return details;
    }

    void show(Assessment assessment) {
        shown = assessment;
        Plan plan = assessment.plan();
        aside.setText("two phases, joined at the election");
        narrative.show(assessment, plan.narrative());
        before.show(assessment);
        after.show(assessment);
        dates.show(StrategyController.DATES.in().apply(plan));
        results.show(assessment, plan);
        calendar.setVisible(!ElectoralCalendar.missing(plan).isEmpty());
        calendar.setManaged(calendar.isVisible());
    }

    void showDetails(Assessment assessment, @Nullable String id) {
        details.show(assessment, id);
    }

    void select(String itemId) {
        sections.goTo(itemId);
    }

    void addDate() {
        dates.add();
    }

    void addWindow(PhaseName name) {
        (name == PhaseName.PRE_ELECTION ? before : after).windows().add();
    }
}
