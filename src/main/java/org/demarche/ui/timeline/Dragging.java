package org.demarche.ui.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.demarche.model.DateExpression;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Placement;
import org.demarche.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// Moves of items and of the election: followed by the eye at once, worked out beside it, and made as one step.
final class Dragging {
    private final Workbench bench;
    private final TimelineModel model;
    private final TimelineView view;
    private final Runnable selectAgain;
    private final Previews previews = new Previews(this::onAnswered, this::onRefused);
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

    /// Whether all that a drag would do is worked out and shown.
    boolean isSettled() {
        return previews.isIdle();
    }

    void begin(Grip grip) {
        if (drag != null) cancel();
        drag = Drag.of(model.outlook(), grip);
    }

    /// @param pixels how far the pointer has come
    void to(double pixels, Snap snap) {
        Drag dragged = drag;
        if (dragged != null && !isAsking) to(dragged.amount(pixels, model.scale(), snap));
    }

    void to(long amount) {
        Drag dragged = drag;
        if (dragged == null || !dragged.to(amount)) return;
        bench.tellSelection(dragged.sentence());
        view.redraw();
        if (amount != 0) previews.ask(dragged.ask(model.showing()));
        else showAsItWas(dragged);
    }

    private void showAsItWas(Drag dragged) {
        previews.forget();
        view.closeCard();
        model.prepare(dragged.before());
        bench.document().cancelPreview(dragged.start());
    }

    private void onAnswered(Preview.Question question, Preview preview) {
        Drag dragged = drag;
        if (dragged == null) return;
        dragged.keep(question, preview);
        show(dragged, preview);
    }

    private void show(Drag dragged, Preview preview) {
        model.prepare(preview.outlook());
        bench.document().preview(dragged.start().plan(), preview.assessment());
        if (dragged.isElection() || dragged.asks(preview)) showCard(dragged, preview, isAsking);
        else view.closeCard();
    }

    private void onRefused(String sentence) {
        bench.tellSelection(sentence);
    }

    private void showCard(Drag dragged, Preview preview, boolean asks) {
        String what = Character.toUpperCase(dragged.label().charAt(0)) + dragged.label().substring(1);
        LocalDate was = dragged.placementBefore().firstDay();
        LocalDate is = preview.assessment().schedule().placement(dragged.itemId()).firstDay();
        view.showCard(card -> card.show(what, MoveCard.day(was), MoveCard.day(is), dragged.isByDays() ? dragged.by() : 0, preview.digest(), asks), is);
    }

    /// Old and new dates of what is dragged, and how far from the election: "4 Jan → 11 Jan 2006, 38 days after".
    String sentence() {
        Drag dragged = drag;
        if (dragged == null || dragged.isElection() || dragged.by() == 0) return "";
        if (dragged.isDone()) return dragged.percent() + "% done";
        String many = dragged.size() == 1 ? "" : dragged.size() + " items, " + Drag.signed(dragged.by()) + ": ";
        return many + DayText.of(dragged.placementBefore()) + " → " + when(dragged.placement(), dragged.start().schedule().hinge());
    }

    /// The pointer lets go: does it, or asks first where a legal date moves.
    void drop() {
        Drag dragged = drag;
        if (dragged == null || isAsking) return;
        Preview preview = dragged.by() == 0 ? null : answer(dragged);
        if (preview == null) cancel();
        else if (dragged.asks(preview)) ask(dragged, preview);
        else apply();
    }

    /// What was worked out; where the pointer was let go faster than that, it is worked out now. Null: it can't be done.
    private @Nullable Preview answer(Drag dragged) {
        Preview known = dragged.answer();
        if (known != null) return known;
        Preview.Question question = dragged.ask(model.showing());
        try {
            Preview preview = question.answer();
            dragged.keep(question, preview);
            return preview;
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException impossible) {
            bench.notify(String.valueOf(impossible.getMessage()));
            return null;
        }
    }

    private void ask(Drag dragged, Preview preview) {
        isAsking = true;
        show(dragged, preview);
        showCard(dragged, preview, true);
    }

    void apply() {
        Drag dragged = drag;
        Preview preview = dragged == null ? null : answer(dragged);
        if (dragged == null || preview == null) {
            cancel();
            return;
        }
        end();
        make(dragged, preview, null);
        selectAgain.run();
    }

    private void make(Drag dragged, Preview preview, @Nullable Object burst) {
        model.prepare(preview.outlook());
        bench.document().apply(dragged.label(), burst, dragged.start().plan(), preview.assessment());
    }

    void cancel() {
        Drag dragged = drag;
        if (dragged == null) return;
        end();
        if (bench.document().isPreviewing()) showAsItWas(dragged);
        selectAgain.run();
    }

    private void end() {
        previews.forget();
        drag = null;
        isAsking = false;
        view.closeCard();
    }

    /// Drags by keys and lets go at once; presses in a row are one step.
    void nudge(Grip grip, long amount) {
        begin(grip);
        Drag dragged = drag;
        if (dragged == null) return;
        Preview preview = dragged.to(amount) ? answer(dragged) : null;
        if (preview == null) {
            cancel();
        } else if (dragged.asks(preview)) {
            ask(dragged, preview);
        } else {
            end();
            make(dragged, preview, "nudge " + grip);
            bench.tellSelection(dragged.isDone() ? dragged.percent() + "% done" : when(bench.assessment(), dragged.itemId()));
        }
    }

    /// As [#nudge(Grip, long)], stopping at nothing done and at all of it.
    void nudgeDone(String id, int percent) {
        Drag dragged = Drag.of(model.outlook(), new Grip.Done(id));
        if (dragged != null) nudge(new Grip.Done(id), dragged.room(percent));
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
        begin(new Grip.Election());
        Drag dragged = drag;
        if (dragged == null) return;
        Preview preview = dragged.to(ChronoUnit.DAYS.between(hinge, day)) ? answer(dragged) : null;
        if (preview == null) cancel();
        else ask(dragged, preview);
    }

    /// The plan was changed from elsewhere while something was dragged.
    void endUnlessOf(Plan plan) {
        if (drag != null && drag.start().plan() != plan) end();
    }

    /// "4 Jan – 3 Oct 2006, 31 days after".
    static String when(Assessment assessment, String id) {
        return when(assessment.schedule().placement(id), assessment.schedule().hinge());
    }

    private static String when(Placement placement, @Nullable LocalDate hinge) {
        String distance = placement.start().isExact() ? DayText.fromHinge(hinge, placement.firstDay()) : "";
        return DayText.of(placement) + (distance.isEmpty() ? "" : ", " + distance);
    }
}
