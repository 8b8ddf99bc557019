package org.demarche.model.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where an item stands in time. Either end may be not known; a month or year without a day keeps its precision.
///
/// @param start the first day, or the span that it lies in
/// @param end the last day, inclusive, or the span that it lies in
public record Placement(Resolved start, Resolved end) {
    public static final Placement UNSCHEDULED = new Placement(Resolved.UNKNOWN, Resolved.UNKNOWN);

    /// Whether neither end is known, so that it stands in the tray.
    public boolean isUnscheduled() {
        return !start.isKnown() && !end.isKnown();
    }

    /// The first day; null: not known.
    public @Nullable LocalDate firstDay() {
        return start.day();
    }

    /// The last day, inclusive; null: not known.
    public @Nullable LocalDate lastDay() {
        return end.last();
    }

    /// From its first day to its last, where both are known and in order; else null.
    public @Nullable DateRange range() {
        LocalDate first = firstDay();
        LocalDate last = lastDay();
        return first == null || last == null || last.isBefore(first) ? null : DateRange.inclusive(first, last);
    }
}
