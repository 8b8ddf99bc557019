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
import org.demarche.model.Scenario;
import org.demarche.model.check.Assessment;
import org.demarche.model.scenario.Scenarios;
import org.jspecify.annotations.Nullable;

/// A plan being edited. Everything that changes it goes through here, as one named step a user action.
///
/// A plan can be shown and edited in one of its scenarios: what the scenario can vary goes into the scenario, the rest into the plan. Which scenario
/// is shown is not saved and is no step.
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
    /// The plan in its scenario: the current one itself where none is shown.
    private Plan varied;
    private @Nullable String scenario;
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
        this.varied = current;
        this.saved = saved;
        this.shown = assessment;
        this.today = today;
    }

    /// The plan as it stands in the scenario that is shown, without what is only previewed.
    public Plan plan() {
        return varied;
    }

    /// The plan as it is saved, with all its scenarios laid aside.
    public Plan base() {
        return current;
    }

    /// The scenario that is shown; null: the plan itself.
    public @Nullable Scenario scenario() {
        return Scenarios.find(current, scenario);
    }

    /// Shows the plan in the scenario of this id; null, or one that there is not: the plan itself. No step.
    public void show(@Nullable String scenario) {
        requireNotPublishing();
        previewing = false;
        burst = null;
        this.scenario = Scenarios.find(current, scenario) == null ? null : scenario;
        publish(vary());
    }

    private Plan vary() {
        varied = Scenarios.in(current, scenario);
        return varied;
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
        Plan edited = edit.apply(varied);
        if (edited.equals(varied)) {
            endPreview();
            return;
        }
        Plan next = saved(edited);
        step(label, burst, next, assess(Scenarios.in(next, scenario)));
    }

    /// As [#apply(String, Object, UnaryOperator)], of an edit that has been assessed already, for instance off the window's thread.
    ///
    /// @param from the very plan that was edited
    /// @throws IllegalStateException where that is not the plan as it stands
    public void apply(String label, @Nullable Object burst, Plan from, Assessment edited) {
        requireNotPublishing();
        if (from != varied) throw new IllegalStateException("\"%s\" was worked out for a plan that has changed since".formatted(label));
        if (edited.plan().equals(varied)) {
            endPreview();
            return;
        }
        Plan next = saved(edited.plan());
        step(label, burst, next, again(edited, next));
    }

    /// Puts another plan, with its scenarios, into the place of the plan as it is saved, as one step: such as what came of a merge.
    ///
    /// @param from the very plan that the other was made of
    /// @param next assessed as it is saved, for instance off the window's thread
    /// @throws IllegalStateException where that is not the plan as it stands
    public void replace(String label, Plan from, Assessment next) {
        requireNotPublishing();
        if (from != current) throw new IllegalStateException("\"%s\" was worked out for a plan that has changed since".formatted(label));
        if (next.plan().equals(current)) {
            endPreview();
            return;
        }
        Scenario shownIn = Scenarios.find(next.plan(), scenario);
        if (shownIn == null) scenario = null;
        step(label, null, next.plan(), shownIn == null ? next : next.next(Scenarios.in(next.plan(), scenario), today.get()).in(shownIn));
    }

    private Assessment assess(Plan plan) {
        return shown.next(plan, today.get()).in(scenario());
    }

    /// What an edited plan comes to as it is saved: the very same, or taken apart where it was edited in a scenario.
    private Plan saved(Plan edited) {
        return scenario == null ? edited : Scenarios.withEdit(current, scenario, varied, edited);
    }

    /// The assessment of an edited plan, which a scenario has changed at most by what it says of itself.
    private Assessment again(Assessment edited, Plan next) {
        if (scenario == null) return edited;
        Plan shown = Scenarios.in(next, scenario);
        if (!shown.equals(edited.plan().withScenarios(next.scenarios()))) return assess(shown);
        return new Assessment(shown, edited.asOf(), edited.schedule(), edited.ledger(), edited.findings(), "").in(scenario());
    }

    private void endPreview() {
        boolean wasPreviewing = previewing;
        previewing = false;
        if (wasPreviewing) publish(varied);
    }

    private void step(String label, @Nullable Object burst, Plan next, Assessment assessment) {
        previewing = false;
        boolean lengthens = burst != null && burst.equals(this.burst) && !undo.isEmpty() && redo.isEmpty();
        if (!lengthens) push(undo, new Step(label, current, here.get()));
        this.burst = burst;
        redo.clear();
        current = next;
        varied = assessment.plan();
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
        publish(edit.apply(varied));
    }

    /// Shows an edit that has been assessed already, unless the plan has changed since: then it is too late, and nothing is shown.
    ///
    /// @param from the very plan that was edited
    public void preview(Plan from, Assessment edited) {
        requireNotPublishing();
        if (from != varied) return;
        previewing = true;
        publish(edited.in(scenario()));
    }

    /// Shows the plan as it stands again.
    public void cancelPreview() {
        if (!previewing) return;
        requireNotPublishing();
        previewing = false;
        publish(varied);
    }

    /// As [#cancelPreview()], where the plan as it stands is assessed already.
    public void cancelPreview(Assessment before) {
        requireNotPublishing();
        if (before.plan() != varied) throw new IllegalStateException("The plan has changed since it was assessed");
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
        publish(vary());
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
        publish(assess(plan));
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
