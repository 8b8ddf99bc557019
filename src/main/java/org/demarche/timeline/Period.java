package org.demarche.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.demarche.model.schedule.DateRange;
import org.jspecify.annotations.Nullable;

/// Days that rows are chosen by, counted from the status date.
public enum Period {
    ALL,
    /// From Monday to Sunday.
    THIS_WEEK,
    /// The status date and the 29 days after it.
    NEXT_30_DAYS;

    /// The days themselves; null: any day.
    public @Nullable DateRange range(LocalDate asOf) {
        LocalDate monday = asOf.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (this) {
            case ALL -> null;
            case THIS_WEEK -> new DateRange(monday, monday.plusWeeks(1));
            case NEXT_30_DAYS -> new DateRange(asOf, asOf.plusDays(30));
        };
    }
}
