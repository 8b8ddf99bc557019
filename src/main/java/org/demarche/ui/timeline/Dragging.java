package org.demarche.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.demarche.model.DateExpression;
import org.demarche.model.Item;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.check.ScheduleChange;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Placement;
import org.demarche.timeline.ItemDates;
import org.demarche.timeline.Part;
import org.demarche.timeline.Target;
import org.demarche.timeline.TimelineRow;
import org.demarche.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// Moves of items and of the election, by pointer and by keys: shown before they are made, and made as one step.
final class Dragging {
    private final Workbench bench;
    private final TimelineModel model;
    private final TimelineView view;
    private final Runnable selectAgain;
    private @Nullable Drag drag;
    private boolean isAsking;

    /// @param selectAgain says in the status bar again what is selected
    Dragging(Workbench bench, TimelineModel model, TimelineView view, Runnable selectAgain) {
        this.bench = bench;
        this.model = model;
        this.view = view;
        this.selectAgain = selectAgain;
    }

    @Nullable Drag drag() {
        return drag;
    }

    void begin(Target target) {
        if (isAsking) cancel();
        drag = Drag.of(model.rows(), target);
    }

    void to(long days) {
        Drag dragged = drag;
        if (dragged == null || isAsking || days == dragged.days()) return;
        dragged.setDays(days);
        bench.document().preview(dragged.edit());
        bench.tellSelection(dragged.sentence());
        if (dragged.isHinge() || dragged.asks()) showCard(dragged, false);
    }

    private void showCard(Drag dragged, boolean asks) {
        Assessment now = bench.assessment();
        ScheduleChange change = ScheduleChange.of(dragged.start(), now);
        String what = Character.toUpperCase(dragged.label().charAt(0)) + dragged.label().substring(1);
        LocalDate was = dragged.start().schedule().placement(dragged.itemId()).firstDay();
        LocalDate is = now.schedule().placement(dragged.itemId()).firstDay();
        view.showCard(card -> card.show(what, MoveCard.day(was), MoveCard.day(is), dragged.days(), change, asks), is);
    }

    /// Old and new dates of what is dragged, and how far from the election: "4 Jan → 11 Jan 2006, 38 days after".
    String sentence() {
        Drag dragged = drag;
        if (dragged == null || dragged.isHinge() || dragged.days() == 0) return "";
        String was = DayText.of(dragged.start().schedule().placement(dragged.itemId()));
        return was + " → " + when(model.rows().assessment(), dragged.itemId());
    }

    /// The pointer lets go: does it, or asks first where a legal date moves.
    void drop() {
        Drag dragged = drag;
        if (dragged == null) return;
        if (dragged.days() == 0) {
            cancel();
        } else if (dragged.asks()) {
            ask(dragged);
        } else {
            apply();
        }
    }

    private void ask(Drag dragged) {
        isAsking = true;
        showCard(dragged, true);
    }

    void apply() {
        Drag dragged = drag;
        if (dragged == null) return;
        end();
        bench.edit(dragged.label(), dragged.edit());
        selectAgain.run();
    }

    void cancel() {
        if (drag == null) return;
        end();
        bench.document().cancelPreview();
        selectAgain.run();
    }

    private void end() {
        drag = null;
        isAsking = false;
        view.closeCard();
    }

    /// Moves the selected item by the keyboard; presses in a row are one step.
    void nudge(int days) {
        TimelineRow row = model.selectedRow();
        if (row == null || row.isGroup() || !ItemDates.hasDates(bench.plan(), row.key())) return;
        Item item = Objects.requireNonNull(row.item());
        if (ScheduleChange.isLegal(item)) {
            begin(new Target(row.key(), Part.BODY));
            to(days);
            drop();
            return;
        }
        bench.document().apply("move " + item.title(), "nudge " + row.key(), ItemDates.move(bench.assessment(), row.key(), days));
        bench.tellSelection(item.title() + ": " + when(bench.assessment(), row.key()));
    }

    /// Shows what moving the election to this date would do, and asks.
    ///
    /// @throws IllegalArgumentException with a sentence for the user, where it is no day
    void tryElectionOn(DateExpression date) {
        LocalDate day = bench.assessment().schedule().resolve(date).day();
        LocalDate hinge = bench.assessment().schedule().hinge();
        if (date.text().startsWith(Plan.ELECTION) || day == null || !bench.assessment().schedule().resolve(date).isExact())
            throw new IllegalArgumentException("Election day must be a day. Write it like 2005-12-18.");
        if (hinge == null) {
            bench.edit("set the election day", plan -> plan.withElectionOn(day));
            return;
        }
        begin(new Target(Plan.ELECTION, Part.HINGE));
        to(ChronoUnit.DAYS.between(hinge, day));
        if (drag != null && drag.days() != 0) ask(drag);
        else cancel();
    }

    /// The plan was changed from elsewhere while something was dragged.
    void endUnlessPreviewed() {
        if (drag != null && drag.days() != 0 && !bench.document().isPreviewing()) end();
    }

    /// "4 Jan – 3 Oct 2006, 31 days after".
    static String when(Assessment assessment, String id) {
        Placement placement = assessment.schedule().placement(id);
        LocalDate first = placement.firstDay();
        String distance = placement.start().isExact() ? DayText.fromHinge(assessment.schedule().hinge(), first) : "";
        return DayText.of(placement) + (distance.isEmpty() ? "" : ", " + distance);
    }
}
