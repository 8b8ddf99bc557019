package org.demarche.model;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Edits of the dates of whatever has dates, by its id: needs, their steps, events, windows, anchors and the election.
public final class TimedItems {
    private TimedItems() {}

    /// When an item takes place; null: it is of a kind that has no dates.
    public static @Nullable Dates dates(Item item) {
        return switch (item) {
            case Timed timed -> timed.dates();
            case Anchor anchor -> Dates.from(anchor.date(), anchor.duration());
            default -> null;
        };
    }

    /// The plan with other dates of one item. An id that has none changes nothing. Of an anchor the end is left out.
    public static Plan change(Plan plan, String id, UnaryOperator<Dates> edit) {
        if (id.equals(Plan.ELECTION)) return plan.withHinge(changed(plan.hinge(), edit));
        int at = Lists.indexOf(plan.initiatives(), id);
        if (at >= 0) return plan.withInitiatives(Lists.set(plan.initiatives(), at, changed(plan.initiatives().get(at), edit)));
        at = Lists.indexOf(plan.events(), id);
        if (at >= 0) return plan.withEvents(Lists.set(plan.events(), at, plan.events().get(at).withDates(edit.apply(plan.events().get(at).dates()))));
        at = Lists.indexOf(plan.anchors(), id);
        if (at >= 0) return plan.withAnchors(Lists.set(plan.anchors(), at, changed(plan.anchors().get(at), edit)));
        Plan edited = changeStep(plan, id, step -> step.withDates(edit.apply(step.dates())));
        if (edited != plan) return edited;
        return plan.withPreElection(changed(plan.preElection(), id, edit)).withPostElection(changed(plan.postElection(), id, edit));
    }

    /// The plan with one step edited, in whichever need it stands. An id that no step has changes nothing.
    public static Plan changeStep(Plan plan, String id, UnaryOperator<Step> edit) {
        for (int i = 0; i < plan.initiatives().size(); i++) {
            Initiative need = plan.initiatives().get(i);
            int at = Lists.indexOf(need.steps(), id);
            if (at < 0) continue;
            List<Step> steps = Lists.set(need.steps(), at, edit.apply(need.steps().get(at)));
            return plan.withInitiatives(Lists.set(plan.initiatives(), i, need.withSteps(steps)));
        }
        return plan;
    }

    private static Initiative changed(Initiative initiative, UnaryOperator<Dates> edit) {
        return initiative.withDates(edit.apply(initiative.dates()));
    }

    private static Anchor changed(Anchor anchor, UnaryOperator<Dates> edit) {
        Dates dates = edit.apply(Dates.from(anchor.date(), anchor.duration()));
        return anchor.withDate(dates.start()).withDuration(dates.duration());
    }

    private static Phase changed(Phase phase, String id, UnaryOperator<Dates> edit) {
        int at = Lists.indexOf(phase.windows(), id);
        if (at < 0) return phase;
        SensitivityWindow window = phase.windows().get(at);
        return phase.withWindows(Lists.set(phase.windows(), at, window.withDates(edit.apply(window.dates()))));
    }
}
