package org.demarche.model.schedule;

import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Length;
import org.jspecify.annotations.Nullable;

/// Plans backward: from the day on which something must be ready to the day on which it has to begin.
public final class Backward {
    private Backward() {}

    /// Dates that are over on this day, such as `election-5wd`, and as long as before. The start follows.
    ///
    /// @param now where the item stands, which tells how long it is where it has a start and an end
    /// @param ready the last day, inclusive
    public static Dates readyOn(Dates dates, Placement now, DateExpression ready) {
        return new Dates(DateExpression.UNKNOWN, ready, length(dates, now), dates.extra());
    }

    /// Null: not known.
    private static @Nullable Length length(Dates dates, Placement now) {
        if (dates.duration() != null) return dates.duration();
        DateRange range = now.range();
        return range == null ? null : Length.days(Math.toIntExact(range.days()));
    }
}
