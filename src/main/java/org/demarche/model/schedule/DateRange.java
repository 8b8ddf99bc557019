package org.demarche.model.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A range of days. Holds its first day and not its last; never empty.
public record DateRange(LocalDate start, LocalDate endExclusive) {
    public DateRange {
        if (!endExclusive.isAfter(start))
            throw new IllegalArgumentException("End %s is not after start %s. Maybe they are swapped?".formatted(endExclusive, start));
    }

    public static DateRange inclusive(LocalDate first, LocalDate last) {
        return new DateRange(first, last.plusDays(1));
    }

    public LocalDate lastDay() {
        return endExclusive.minusDays(1);
    }

    public long days() {
        return ChronoUnit.DAYS.between(start, endExclusive);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(endExclusive);
    }

    public boolean overlaps(DateRange other) {
        return start.isBefore(other.endExclusive) && other.start.isBefore(endExclusive);
    }

    /// What both hold, or null.
    public @Nullable DateRange intersection(DateRange other) {
        LocalDate from = start.isAfter(other.start) ? start : other.start;
        LocalDate to = endExclusive.isBefore(other.endExclusive) ? endExclusive : other.endExclusive;
        return to.isAfter(from) ? new DateRange(from, to) : null;
    }
}
