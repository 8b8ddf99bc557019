package org.demarche.ui.events;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.model.Commitment;
import org.demarche.model.Event;
import org.demarche.model.ItemList;
import org.demarche.model.Lever;
import org.demarche.model.LeverState;
import org.demarche.model.Narrative;
import org.demarche.model.Plan;
import org.demarche.model.Stakeholder;
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
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// The text of F, the events, the levers, the commitments.
final class EventsView extends VBox {
    private static final String NOT_SET = "not set";

    private final Label aside = new Label();
    private final Form<Narrative> narrative;
    private final ItemSection<Event> events;
    private final ItemSection<Lever> levers;
    private final ItemSection<Commitment> commitments;
    private final ItemSections sections;
    private final ItemDetails details = new ItemDetails("Select an event, a lever or a commitment to see it whole.");
    private Assessment shown;

    EventsView(EventsController controller, Workbench bench) {
        shown = bench.assessment();
        getStylesheets().add(Objects.requireNonNull(EventsView.class.getResource("events.css")).toExternalForm());
        ItemEdits<Event> eventEdits = EventsController.events(bench);
        ItemEdits<Lever> leverEdits = EventsController.levers(bench);
        ItemEdits<Commitment> commitmentEdits = EventsController.commitments(bench);
        details.with(eventEdits, EventsForms.event(bench), (assessment, event) -> List.of(Chip.neutral(org.demarche.model.Label.of(event.kind()))))
                .with(leverEdits, EventsForms.lever(bench), (assessment, lever) -> List.of(Chip.neutral("lever"), state(lever)))
                .with(commitmentEdits, EventsForms.commitment(bench), (assessment, commitment) -> List.of(Chip.neutral("commitment"), met(commitment)));
        narrative = Panels.narrative(bench, Narrative::events, Narrative::withEvents);
        events = new ItemSection<>(
                "Events", "what happens, and what it should carry", "An event is a visit, a summit, a decision: something that carries a message.",
                eventEdits, eventColumns(), 1);
        levers = new ItemSection<>(
                "Levers", "what gives influence, and until when", "A lever is something that others want, until it is lost.", leverEdits, leverColumns(), 0);
        commitments = new ItemSection<>(
                "Commitments", "what others have promised", "A commitment is what somebody else has said they will do.", commitmentEdits, commitmentColumns(), 0);
        sections = new ItemSections(controller::onSelect, events, levers, commitments);
        Node head = Headings.screen(
                ScreenName.EVENTS.letter(), ScreenName.EVENTS.title(), aside,
                Buttons.main("fth-plus", "New event", events::add));
        getChildren().addAll(head, Panels.scrolled(narrative, events, levers, commitments));
    }

    private List<Column<Event>> eventColumns() {
        return List.of(
                Column.text("When", 130, event -> DayText.of(shown.schedule().placement(event.id())), "second"),
                Column.<Event>text("Event", 200, Event::title, "medium").growing(),
                Column.text("Kind", 84, event -> org.demarche.model.Label.of(event.kind()), "second"),
                Column.text("Messages", 66, event -> count(event.messages()), "second"),
                Column.text("Presses", 92, event -> event.commitments().isEmpty() ? "none" : Words.count(event.commitments().size(), "promise"), "second"));
    }

    private List<Column<Lever>> leverColumns() {
        return List.of(
                Column.<Lever>text("Lever", 180, Lever::title, "medium").growing(),
                Column.text("Over", 110, lever -> stakeholder(lever.over()), "second"),
                Column.node("State", 56, lever -> org.demarche.model.Label.of(lever.state()), EventsView::state),
                Column.node("Best before", 290, lever -> LeverLife.of(lever, shown).words(), lever -> new BestBefore(LeverLife.of(lever, shown))));
    }

    private List<Column<Commitment>> commitmentColumns() {
        return List.of(
                Column.<Commitment>text("Commitment", 200, Commitment::title, "medium").growing(),
                Column.text("Who", 120, commitment -> stakeholder(commitment.who()), "second"),
                Column.text("Due", 92, commitment -> DayText.of(shown.schedule().resolve(commitment.due())), "second"),
                Column.node("Met", 176, commitment -> MetPips.words(commitment.status()), commitment -> new MetPips(commitment.status())));
    }

    private static String count(List<?> list) {
        return list.isEmpty() ? "none" : "" + list.size();
    }

    private String stakeholder(@Nullable String id) {
        if (id == null) return NOT_SET;
        Stakeholder who = ItemList.STAKEHOLDERS.find(shown.plan(), id);
        return who == null ? id + " (not found)" : who.title();
    }

    private static Chip state(Lever lever) {
        String words = org.demarche.model.Label.of(lever.state());
        return lever.state() == LeverState.OPEN ? new Chip(Chip.Look.ACCENT, words) : Chip.neutral(words);
    }

    private static Chip met(Commitment commitment) {
        return commitment.status() == null ? Chip.notKnown(MetPips.NOT_ASSESSED) : Chip.neutral(MetPips.words(commitment.status()));
    }

    Node details() {
        return details;
    }

    void show(Assessment assessment) {
        shown = assessment;
        Plan plan = assessment.plan();
        aside.setText(Words.count(plan.events().size(), "event") + ", " + Words.count(plan.levers().size(), "lever") + ", "
                + Words.count(plan.commitments().size(), "commitment"));
        narrative.show(assessment, plan.narrative());
        events.show(plan.events());
        levers.show(plan.levers());
        commitments.show(plan.commitments());
    }

    void showDetails(Assessment assessment, @Nullable String id) {
        details.show(assessment, id);
    }

    void select(String itemId) {
        sections.goTo(itemId);
    }

    void addEvent() {
        events.add();
    }

    void addLever() {
        levers.add();
    }

    void addCommitment() {
        commitments.add();
    }
}
