package org.demarche.document;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.jspecify.annotations.Nullable;

/// A plan being edited. Everything that changes it goes through here, as one named step a user action.
///
/// Not for several threads: all calls come from one. Listeners hear of each change once, with schedule, ledger and findings
/// computed from the very plan they see.
public final class PlanDocument {
    private static final int MOST_STEPS = 200;

    private final Supplier<LocalDate> today;
    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();
    private final List<Consumer<Assessment>> listeners = new ArrayList<>();
    private Supplier<@Nullable Place> here = () -> null;
    private Plan current;
    private @Nullable Plan saved;
    private Assessment shown;
    private @Nullable Object burst;
    private boolean previewing;
    private boolean publishing;

    /// One user action, and the plan before it (in undo) or after it (in redo).
    private record Step(String label, Plan plan, @Nullable Place place) {}

    /// A plan as it was just opened: not modified, nothing to undo.
    public static PlanDocument opened(Plan plan, Supplier<LocalDate> today) {
        return new PlanDocument(Assessment.of(plan, today.get()), plan, today);
    }

    /// A plan already assessed, for instance off the window's thread.
    public static PlanDocument opened(Assessment assessment, Supplier<LocalDate> today) {
        return new PlanDocument(assessment, assessment.plan(), today);
    }

    /// A plan that stands in no file yet: modified until it is saved.
    public static PlanDocument unsaved(Assessment assessment, Supplier<LocalDate> today) {
        return new PlanDocument(assessment, null, today);
    }

    private PlanDocument(Assessment assessment, @Nullable Plan saved, Supplier<LocalDate> today) {
        this.current = assessment.plan();
        this.saved = saved;
        this.shown = assessment;
        this.today = today;
    }

    /// The plan as it stands, without what is only previewed.
    public Plan plan() {
        return current;
    }

    /// What the screens show: the plan, or the preview of an edit, with all that is computed from it.
    public Assessment assessment() {
        return shown;
    }

    /// Makes one step. An edit that throws leaves the plan and the history as they were; one that changes nothing is no step.
    ///
    /// @param label what the user did, as it stands after "Undo": "move the election"
    public void apply(String label, UnaryOperator<Plan> edit) {
        apply(label, null, edit);
    }

    /// Makes one step, or lengthens the last one where it belongs to the same burst, such as typing in one field.
    ///
    /// @param burst what the step belongs to; null: it stands alone
    public void apply(String label, @Nullable Object burst, UnaryOperator<Plan> edit) {
        requireNotPublishing();
        Plan next = edit.apply(current);
        if (next.equals(current)) endPreview();
        else step(label, burst, Assessment.of(next, today.get()));
    }

    /// As [#apply(String, Object, UnaryOperator)], of an edit that has been assessed already, for instance off the window's thread.
    ///
    /// @param from the very plan that was edited
    /// @throws IllegalStateException where that is not the plan as it stands
    public void apply(String label, @Nullable Object burst, Plan from, Assessment edited) {
        requireNotPublishing();
        if (from != current) throw new IllegalStateException("\"%s\" was worked out for a plan that has changed since".formatted(label));
        if (edited.plan().equals(current)) endPreview();
        else step(label, burst, edited);
    }

    private void endPreview() {
        boolean wasPreviewing = previewing;
        previewing = false;
        if (wasPreviewing) publish(current);
    }

    private void step(String label, @Nullable Object burst, Assessment assessment) {
        previewing = false;
        boolean lengthens = burst != null && burst.equals(this.burst) && !undo.isEmpty() && redo.isEmpty();
        if (!lengthens) push(undo, new Step(label, current, here.get()));
        this.burst = burst;
        redo.clear();
        current = assessment.plan();
        publish(assessment);
    }

    /// Ends a burst: the next edit is a step of its own.
    public void endBurst() {
        burst = null;
    }

    /// Ends this burst and no other.
    public void endBurst(Object burst) {
        if (burst.equals(this.burst)) endBurst();
    }

    /// Shows what an edit would do without doing it, for instance during a drag.
    public void preview(UnaryOperator<Plan> edit) {
        requireNotPublishing();
        previewing = true;
        publish(edit.apply(current));
    }

    /// Shows an edit that has been assessed already, unless the plan has changed since: then it is too late, and nothing is shown.
    ///
    /// @param from the very plan that was edited
    public void preview(Plan from, Assessment edited) {
        requireNotPublishing();
        if (from != current) return;
        previewing = true;
        publish(edited);
    }

    /// Shows the plan as it stands again.
    public void cancelPreview() {
        if (!previewing) return;
        requireNotPublishing();
        previewing = false;
        publish(current);
    }

    /// As [#cancelPreview()], where the plan as it stands is assessed already.
    public void cancelPreview(Assessment before) {
        requireNotPublishing();
        if (before.plan() != current) throw new IllegalStateException("The plan has changed since it was assessed");
        if (!previewing) return;
        previewing = false;
        publish(before);
    }

    public boolean isPreviewing() {
        return previewing;
    }

    /// Takes the last step back.
    ///
    /// @return where it was made, to go there; null where nothing was undone or nobody said where
    public @Nullable Place undo() {
        return travel(undo, redo);
    }

    /// Makes the step again that was last taken back.
    public @Nullable Place redo() {
        return travel(redo, undo);
    }

    private @Nullable Place travel(Deque<Step> from, Deque<Step> to) {
        requireNotPublishing();
        previewing = false;
        burst = null;
        Step step = from.pollLast();
        if (step == null) return null;
        push(to, new Step(step.label, current, step.place));
        current = step.plan;
        publish(current);
        return step.place;
    }

    private static void push(Deque<Step> steps, Step step) {
        steps.addLast(step);
        if (steps.size() > MOST_STEPS) steps.removeFirst();
    }

    /// What the next undo would take back; null: nothing.
    public @Nullable String undoLabel() {
        return undo.isEmpty() ? null : undo.getLast().label;
    }

    public @Nullable String redoLabel() {
        return redo.isEmpty() ? null : redo.getLast().label;
    }

    /// Whether the plan is another than the one that was saved: told by the plan itself, never counted.
    public boolean isModified() {
        return current != saved && !current.equals(saved);
    }

    /// Says that this plan is what now stands in the file; it may be older than the current one.
    public void markSaved(Plan plan) {
        saved = plan;
        burst = null;
        publish(shown);
    }

    /// Who knows where in the program the user is.
    public void tellPlaceBy(Supplier<@Nullable Place> here) {
        this.here = here;
    }

    /// Hears of every change, preview, undo and save from now on, until the returned handle is run.
    public Runnable listen(Consumer<Assessment> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void publish(Plan plan) {
        publish(Assessment.of(plan, today.get()));
    }

    private void publish(Assessment assessment) {
        shown = assessment;
        publishing = true;
        try {
            for (Consumer<Assessment> listener : List.copyOf(listeners)) listener.accept(assessment);
        } finally {
            publishing = false;
        }
    }

    private void requireNotPublishing() {
        if (publishing) throw new IllegalStateException("A listener tried to change the plan that it was being told about");
    }
}
