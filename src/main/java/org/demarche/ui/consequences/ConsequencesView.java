package org.demarche.ui.consequences;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.model.Assumption;
import org.demarche.model.AssumptionState;
import org.demarche.model.Consequence;
import org.demarche.model.Decision;
import org.demarche.model.Feedback;
import org.demarche.model.FeedbackOutcome;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Narrative;
import org.demarche.model.Outcome;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DayText;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
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
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// The text of G, success beside failure, assumptions, feedback, decisions.
final class ConsequencesView extends VBox {
    private static final String NOT_SET = "not set";
    private static final double ROOM_FOR_BOTH = 560;

    private final Label aside = new Label();
    private final Form<Narrative> narrative;
    private final OutcomeSide success;
    private final OutcomeSide failure;
    private final ItemSection<Assumption> assumptions;
    private final ItemSection<Feedback> feedback;
    private final ItemSection<Decision> decisions;
    private final ItemSections sections;
    private final ItemDetails details = new ItemDetails("Select a consequence, an assumption, a question or a decision to see it whole.");
    private Assessment shown;

    ConsequencesView(ConsequencesController controller, Workbench bench) {
        shown = bench.assessment();
        getStylesheets().add(Objects.requireNonNull(ConsequencesView.class.getResource("consequences.css")).toExternalForm());
        narrative = Panels.narrative(bench, Narrative::consequences, Narrative::withConsequences);
        success = side(bench, Outcome.SUCCESS);
        failure = side(bench, Outcome.FAILURE);
        ItemEdits<Assumption> assumptionEdits = ConsequencesController.assumptions(bench);
        ItemEdits<Feedback> feedbackEdits = ConsequencesController.feedback(bench);
        ItemEdits<Decision> decisionEdits = ConsequencesController.decisions(bench);
        details.with(assumptionEdits, ConsequencesForms.assumption(bench), (assessment, one) -> List.of(Chip.neutral("assumption"), state(one)))
                .with(feedbackEdits, ConsequencesForms.feedback(bench), (assessment, one) -> List.of(Chip.neutral("feedback"), outcome(one)))
                .with(decisionEdits, ConsequencesForms.decision(bench), (assessment, one) -> List.of(Chip.neutral("decision")));
        assumptions = new ItemSection<>(
                "Assumptions", "what the plan takes for granted", "An assumption is what must be true for the plan to work.", assumptionEdits, assumptionColumns(), 0);
        feedback = new ItemSection<>(
                "Feedback", "what readers are asked, and what they said", "Ask a reader what they think, and keep the reply here.", feedbackEdits, feedbackColumns(), 0);
        decisions = new ItemSection<>("Decisions", "the log", "Note here what was decided, when and by whom.", decisionEdits, decisionColumns(), 1);
        sections = new ItemSections(controller::onSelect, success.section(), failure.section(), assumptions, feedback, decisions);
        Node head = Headings.screen(ScreenName.CONSEQUENCES.letter(), ScreenName.CONSEQUENCES.title(), aside);
        getChildren().addAll(
                head, Panels.scrolled(narrative, new SideBySide(ROOM_FOR_BOTH, 0.5, 32, success, failure), assumptions, feedback, decisions));
    }

    private OutcomeSide side(Workbench bench, Outcome outcome) {
        ItemEdits<Consequence> edits = ConsequencesController.consequences(bench, outcome);
        Chip.Look look = outcome == Outcome.SUCCESS ? Chip.Look.OK : Chip.Look.DANGER;
        details.with(edits, ConsequencesForms.consequence(bench), (assessment, one) -> List.of(Chip.neutral("consequence"), new Chip(look, "of " + words(outcome))));
        return new OutcomeSide(outcome, edits);
    }

    private static String words(Enum<?> value) {
        return org.demarche.model.Label.of(value);
    }

    private List<Column<Assumption>> assumptionColumns() {
        return List.of(
                Column.<Assumption>text("Assumption", 240, Assumption::title, "medium").growing(),
                Column.text("Owner", 120, one -> orNotSet(one.owner()), "second"),
                Column.text("Check on", 92, one -> DayText.of(shown.schedule().resolve(one.checkOn())), "second"),
                Column.node("State", 70, one -> words(one.state()), ConsequencesView::state));
    }

    private List<Column<Feedback>> feedbackColumns() {
        return List.of(
                Column.<Feedback>text("Question", 240, Feedback::question, "medium").growing(),
                Column.text("To", 170, one -> orNotSet(one.to()), "second"),
                Column.text("About", 130, one -> title(one.item()), "second"),
                Column.node("Outcome", 80, one -> words(one.outcome()), ConsequencesView::outcome));
    }

    private List<Column<Decision>> decisionColumns() {
        return List.of(
                Column.text("On", 92, one -> DayText.of(shown.schedule().resolve(one.on())), "second"),
                Column.<Decision>text("Decision", 240, Decision::title, "medium").growing(),
                Column.text("By", 150, one -> orNotSet(one.by()), "second"),
                Column.text("About", 80, one -> one.items().isEmpty() ? "the plan" : Words.count(one.items().size(), "item"), "second"));
    }

    private static String orNotSet(String words) {
        return words.isBlank() ? NOT_SET : words;
    }

    private String title(@Nullable String id) {
        if (id == null) return "the strategy";
        Item item = Items.find(shown.plan(), id);
        return item == null ? id + " (not found)" : item.title();
    }

    private static Chip state(Assumption one) {
        Chip.Look look =
                switch (one.state()) {
                    case OPEN -> Chip.Look.NEUTRAL;
                    case HOLDS -> Chip.Look.OK;
                    case FALSE -> Chip.Look.DANGER;
                };
        return new Chip(look, words(one.state()));
    }

    private static Chip outcome(Feedback one) {
        return one.outcome() == FeedbackOutcome.OPEN ? new Chip(Chip.Look.ACCENT, words(one.outcome())) : Chip.neutral(words(one.outcome()));
    }

    Node details() {
        return details;
    }

    void show(Assessment assessment, @Nullable String selected) {
        shown = assessment;
        Plan plan = assessment.plan();
        long open = plan.assumptions().stream().filter(one -> one.state() == AssumptionState.OPEN).count();
        aside.setText(Words.count(plan.consequences().size(), "consequence") + ", " + Words.count(open, "open assumption"));
        narrative.show(assessment, plan.narrative());
        success.show(plan);
        failure.show(plan);
        assumptions.show(plan.assumptions());
        feedback.show(plan.feedback());
        decisions.show(plan.decisions());
        showSelected(assessment, selected);
    }

    void showSelected(Assessment assessment, @Nullable String selected) {
        success.read(assessment.plan(), selected);
        failure.read(assessment.plan(), selected);
        details.show(assessment, selected);
    }

    void select(String itemId) {
        sections.goTo(itemId);
    }

    void add(Outcome outcome) {
        (outcome == Outcome.SUCCESS ? success : failure).section().add();
    }

    void addAssumption() {
        assumptions.add();
    }

    void addFeedback() {
        feedback.add();
    }

    void addDecision() {
        decisions.add();
    }
}
