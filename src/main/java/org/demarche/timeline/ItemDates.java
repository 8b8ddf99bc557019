package org.demarche.timeline;

import java.util.function.UnaryOperator;
import org.demarche.model.Anchor;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Edge;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Items;
import org.demarche.model.Lists;
import org.demarche.model.Plan;
import org.demarche.model.Step;
import org.demarche.model.Timed;
import org.demarche.model.check.Assessment;

/// Edits of the dates of whatever has dates, by its id. An id that has none changes nothing.
public final class ItemDates {
    private ItemDates() {}

    /// @param now the plan before the edit, with its schedule
    public static UnaryOperator<Plan> move(Assessment now, String id, long days) {
        DateShift shift = new DateShift(now.schedule());
        return plan -> change(plan, id, dates -> shift.moved(dates, days));
    }

    public static UnaryOperator<Plan> resize(Assessment now, String id, Edge edge, long days) {
        DateShift shift = new DateShift(now.schedule());
        return plan -> change(plan, id, dates -> shift.resized(dates, now.schedule().placement(id), edge, days));
    }

    /// Lets an item begin on this date.
    public static UnaryOperator<Plan> start(String id, DateExpression date) {
        return plan -> change(plan, id, dates -> starting(dates, date));
    }

    private static Dates starting(Dates dates, DateExpression date) {
        boolean isFull = !date.isUnknown() && !dates.end().isUnknown() && dates.duration() != null;
        return new Dates(date, isFull ? DateExpression.UNKNOWN : dates.end(), dates.duration(), dates.extra());
    }

    private static Plan change(Plan plan, String id, UnaryOperator<Dates> edit) {
        if (id.equals(Plan.ELECTION)) return plan.withHinge(changed(plan.hinge(), edit));
        Plan edited = ItemList.INITIATIVES.change(plan, id, initiative -> initiative.withDates(edit.apply(initiative.dates())));
        edited = ItemList.EVENTS.change(edited, id, event -> event.withDates(edit.apply(event.dates())));
        edited = ItemList.ANCHORS.change(edited, id, anchor -> changed(anchor, edit));
        for (Initiative initiative : plan.initiatives()) {
            int at = Lists.indexOf(initiative.steps(), id);
            if (at >= 0) edited = ItemList.INITIATIVES.change(edited, initiative.id(), one -> one.withSteps(Lists.set(one.steps(), at, changed(one.steps().get(at), edit))));
        }
        return edited;
    }

    private static Anchor changed(Anchor anchor, UnaryOperator<Dates> edit) {
        return anchor.withDate(edit.apply(Dates.from(anchor.date())).start());
    }

    private static Step changed(Step step, UnaryOperator<Dates> edit) {
        return step.withDates(edit.apply(step.dates()));
    }

    /// Whether it has dates at all that could be dragged.
    public static boolean hasDates(Plan plan, String id) {
        Item item = Items.find(plan, id);
        return item instanceof Timed timed && !timed.dates().isUnknown() || item instanceof Anchor anchor && !anchor.date().isUnknown();
    }
}
