package org.demarche.model.schedule;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Item;
import org.demarche.model.Plan;
import org.jspecify.annotations.Nullable;

/// Every date of a plan, resolved.
public final class Schedule {
    private Schedule() {}

    public static Schedule of(Plan plan) {
        return new Schedule();
    }

    /// Election day; null: not known.
    public @Nullable LocalDate hinge() {
        throw new IllegalStateException();
    }

    /// Where the anchor, initiative, step, event or sensitivity window with this id stands; unscheduled where there is none.
    public Placement placement(String id) {
        throw new IllegalStateException();
    }

    /// What a date that belongs to no anchor or timed item comes to, such as the horizon or a commitment's due date.
    public Resolved resolve(DateExpression date) {
        throw new IllegalStateException();
    }

    /// What a pair of dates that belongs to no timed item comes to, such as the range of a cost.
    public Placement resolve(Dates dates) {
        throw new IllegalStateException();
    }

    /// "28 days before the election": why a date is what it is; "not known" where it is not.
    public String why(DateExpression date) {
        throw new IllegalStateException();
    }

    /// The anchors and timed items that have no date, in the plan's order.
    public List<Item> unscheduled() {
        throw new IllegalStateException();
    }

    /// Circles, references to nothing, ends before their starts.
    public List<ScheduleProblem> problems() {
        throw new IllegalStateException();
    }
}
