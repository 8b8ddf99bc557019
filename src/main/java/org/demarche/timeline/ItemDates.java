package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.demarche.model.Anchor;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Edge;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Plan;
import org.demarche.model.Step;
import org.demarche.model.Timed;
import org.demarche.model.TimedItems;
import org.demarche.model.check.Assessment;

/// Edits of the dates of whatever has dates, by its id. An id that has none changes nothing.
public final class ItemDates {
    private ItemDates() {}

    /// @param now the plan before the edit, with its schedule
    public static UnaryOperator<Plan> move(Assessment now, String id, long days) {
        return move(now, List.of(id), days);
    }

    /// Moves several together. A date that hangs on another of them moves with it and keeps its distance, so that nothing moves twice.
    ///
    /// @param now the plan before the edit, with its schedule
    public static UnaryOperator<Plan> move(Assessment now, Collection<String> ids, long days) {
        Set<String> moved = Set.copyOf(ids);
        return plan -> {
            DateShift shift = new DateShift(now.schedule());
            Followers followers = new Followers(now.plan(), moved);
            return change(plan, moved, dates -> shift.moved(dates, days, followers::holds));
        };
    }

    public static UnaryOperator<Plan> resize(Assessment now, String id, Edge edge, long days) {
        DateShift shift = new DateShift(now.schedule());
        return plan -> TimedItems.change(plan, id, dates -> shift.resized(dates, now.schedule().placement(id), edge, days));
    }

    /// Lets an item begin on this date.
    public static UnaryOperator<Plan> start(String id, DateExpression date) {
        return plan -> TimedItems.change(plan, id, dates -> starting(dates, date));
    }

    private static Dates starting(Dates dates, DateExpression date) {
        boolean isFull = !date.isUnknown() && !dates.end().isUnknown() && dates.duration() != null;
        return new Dates(date, isFull ? DateExpression.UNKNOWN : dates.end(), dates.duration(), dates.extra());
    }

    /// Takes the dates of items away; how long each takes stays known.
    public static UnaryOperator<Plan> unschedule(Collection<String> ids) {
        Set<String> taken = Set.copyOf(ids);
        return plan -> change(plan, taken, dates -> new Dates(DateExpression.UNKNOWN, DateExpression.UNKNOWN, dates.duration(), dates.extra()));
    }

    /// All of them in one pass, for there can be thousands.
    private static Plan change(Plan plan, Set<String> ids, UnaryOperator<Dates> edit) {
        if (ids.size() == 1) return TimedItems.change(plan, ids.iterator().next(), edit);
        Plan edited = plan.withInitiatives(plan.initiatives().stream().map(one -> changed(one, ids, edit)).toList())
                .withEvents(plan.events().stream().map(one -> ids.contains(one.id()) ? one.withDates(edit.apply(one.dates())) : one).toList());
        for (Anchor anchor : plan.anchors()) if (ids.contains(anchor.id())) edited = TimedItems.change(edited, anchor.id(), edit);
        return edited;
    }

    private static Initiative changed(Initiative initiative, Set<String> ids, UnaryOperator<Dates> edit) {
        Initiative edited = ids.contains(initiative.id()) ? initiative.withDates(edit.apply(initiative.dates())) : initiative;
        if (initiative.steps().stream().noneMatch(step -> ids.contains(step.id()))) return edited;
        List<Step> steps = new ArrayList<>();
        for (Step step : initiative.steps()) steps.add(ids.contains(step.id()) ? step.withDates(edit.apply(step.dates())) : step);
        return edited.withSteps(steps);
    }

    /// Whether it has dates at all that could be dragged.
    public static boolean hasDates(Plan plan, String id) {
        Item item = Items.find(plan, id);
        return item != null && hasDates(item);
    }

    /// Whether it has dates at all that could be dragged.
    public static boolean hasDates(Item item) {
        return item instanceof Timed timed && !timed.dates().isUnknown() || item instanceof Anchor anchor && !anchor.date().isUnknown();
    }
}
