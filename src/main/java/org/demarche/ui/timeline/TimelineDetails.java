package org.demarche.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.demarche.model.Anchor;
import org.demarche.model.AnchorStatus;
import org.demarche.model.Baseline;
import org.demarche.model.DeadlineKind;
import org.demarche.model.Event;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Items;
import org.demarche.model.Length;
import org.demarche.model.Numbers;
import org.demarche.model.Plan;
import org.demarche.model.Step;
import org.demarche.model.Timed;
import org.demarche.model.TimedItems;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Placement;
import org.demarche.timeline.TimelineRow;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Chip;
import org.demarche.ui.control.Form;
import org.demarche.ui.control.Headings;
import org.jspecify.annotations.Nullable;

/// When the selected item takes place, and why then; its dates can be changed here. Out of sight while nothing is selected.
final class TimelineDetails extends VBox {
    /// So that paging through the rows paints them first.
    private static final Duration LATER = Duration.millis(40);

    private final Workbench bench;
    private final Label title = Headings.label("", "details-title");
    private final VBox facts = new VBox(4);
    private final Form<Initiative> initiative;
    private final Form<Event> event;
    private final Form<Anchor> anchor;
    private final Form<Step> step;
    private final Waits waits;
    private final Label slack = Headings.label("", "muted", "small");
    private final Ties.Kept ties = new Ties.Kept();
    private final PauseTransition soon = new PauseTransition(LATER);
    private @Nullable String shown;

    TimelineDetails(Workbench bench) {
        this.bench = bench;
        initiative = Form.of(bench, ItemList.INITIATIVES)
                .section("Dates")
                .dates("Dates", Initiative::dates, Initiative::withDates)
                .percentDone("Done", Initiative::percentDone, Initiative::withPercentDone)
                .text("Lead", Initiative::lead, Initiative::withLead);
        event = Form.of(bench, ItemList.EVENTS)
                .section("Dates")
                .dates("Dates", Event::dates, Event::withDates)
                .choice("Deadline", DeadlineKind.class, "none", Event::deadline, Event::withDeadline);
        anchor = Form.of(bench, ItemList.ANCHORS)
                .section("Date")
                .date("Date", Anchor::date, Anchor::withDate)
                .length("Lasts", Anchor::duration, Anchor::withDuration)
                .choice("Status", AnchorStatus.class, Anchor::status, Anchor::withStatus)
                .choice("Deadline", DeadlineKind.class, "none", Anchor::deadline, Anchor::withDeadline);
        step = Form.of(bench, plan -> shown == null ? null : step(plan, shown), (plan, edited) -> TimedItems.changeStep(plan, edited.id(), any -> edited))
                .section("Dates")
                .dates("Dates", Step::dates, Step::withDates)
                .percentDone("Done", Step::percentDone, Step::withPercentDone)
                .text("Owner", Step::owner, Step::withOwner)
                .choice("Deadline", DeadlineKind.class, "none", Step::deadline, Step::withDeadline);
        waits = new Waits(bench);
        slack.setWrapText(true);
        title.setWrapText(true);
        facts.getStyleClass().add("form-part");
        VBox head = new VBox(6, title);
        head.getStyleClass().add("details-head");
        getChildren().addAll(head, facts, initiative, event, anchor, step, waits);
        setVisible(false);
    }

    private static @Nullable Step step(Plan plan, String id) {
        return Items.find(plan, id) instanceof Step found ? found : null;
    }

    /// As [#show], when the selection has come to rest.
    void showSoon(TimelineModel model) {
        soon.setOnFinished(end -> show(bench.assessment(), model));
        soon.playFromStart();
    }

    /// The item that leads the selection.
    void show(Assessment assessment, TimelineModel model) {
        String id = model.selection().lead();
        TimelineRow row = model.leadingRow();
        Item item = row != null ? row.item() : id == null ? null : Items.find(assessment.plan(), id);
        shown = id;
        setVisible(item != null);
        if (item == null) return;
        title.setText(((row == null ? Numbers.of(assessment.plan()).of(item.id()) : row.number()) + " " + item.title()).strip());
        initiative.show(assessment, item instanceof Initiative found ? found : null);
        event.show(assessment, item instanceof Event found ? found : null);
        anchor.show(assessment, item instanceof Anchor found ? found : null);
        step.show(assessment, item instanceof Step found ? found : null);
        facts.getChildren().setAll(when(assessment, item));
        why(assessment, item);
        slip(model, item);
        facts.getChildren().addAll(slack, Buttons.link("Open it in its screen", () -> {
            if (shown != null) bench.goTo(shown);
        }));
        if (!bench.document().isPreviewing()) ties.tell(assessment, this::show);
    }

    private static VBox when(Assessment assessment, Item item) {
        Placement placement = assessment.schedule().placement(item.id());
        LocalDate first = placement.firstDay();
        String distance = placement.start().isExact() ? DayText.fromHinge(assessment.schedule().hinge(), first) : "";
        Label dates = placement.isUnscheduled() ? Chip.notKnown("unscheduled") : Headings.label(DayText.of(placement), "medium");
        VBox when = new VBox(2, dates);
        if (!distance.isEmpty()) when.getChildren().add(Headings.label("Starts " + distance + (first != null && first.equals(assessment.schedule().hinge()) ? "" : " the election"), "muted"));
        return when;
    }

    private void why(Assessment assessment, Item item) {
        if (item instanceof Timed timed && !timed.dates().isUnknown()) {
            fact("Start", assessment.schedule().whyStart(timed.dates()));
            if (!(item instanceof Step step && step.isMilestone())) fact("End", assessment.schedule().whyEnd(timed.dates()));
        } else if (item instanceof Anchor dated) {
            fact("Date", assessment.schedule().why(dated.date()));
        }
    }

    /// By how much it may slip, and what hangs on what.
    private void show(Ties all) {
        Item item = shown == null ? null : Items.find(all.of().plan(), shown);
        if (item == null) return;
        Item limit = all.slack().limitedBy(item.id());
        String words = all.slack().words(item.id());
        slack.setText(words.isEmpty() ? "" : "Float: " + words + (limit == null || limit.id().equals(item.id()) ? "" : ", because of " + limit.title()));
        slack.setManaged(!words.isEmpty());
        waits.show(all.of().plan(), item, all.waitedForBy().getOrDefault(item.id(), List.of()));
    }

    private void slip(TimelineModel model, Item item) {
        Baseline baseline = model.outlook().baseline();
        Integer slip = model.outlook().slipDays().get(item.id());
        if (baseline != null && slip != null && slip != 0)
            fact("Slipped", Length.days(slip).words() + (slip > 0 ? " later" : " earlier") + " than in \"" + baseline.title() + "\"");
    }

    private void fact(String name, String why) {
        Label words = Headings.label(name + ": " + why, "muted", "small");
        words.setWrapText(true);
        facts.getChildren().add(words);
    }
}
