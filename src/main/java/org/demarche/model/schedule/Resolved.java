package org.demarche.model.schedule;

import java.time.LocalDate;
import org.demarche.model.Precision;
import org.jspecify.annotations.Nullable;

/// What a date expression comes to.
///
/// @param day the day itself, or the first day of the span, a month or a year long, that it lies in; null: not known
/// @param precision how exactly the day is known
public record Resolved(@Nullable LocalDate day, Precision precision) {
    public static final Resolved UNKNOWN = new Resolved(null, Precision.DAY);

    public static Resolved on(LocalDate day) {
        return new Resolved(day, Precision.DAY);
    }

    public boolean isKnown() {
        return day != null;
    }

    /// Whether the very day is known.
    public boolean isExact() {
        return day != null && precision == Precision.DAY;
    }

    /// The last day it can mean; null: not known.
    public @Nullable LocalDate last() {
        if (day == null) return null;
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.plusMonths(1).minusDays(1);
            case YEAR -> day.plusYears(1).minusDays(1);
        };
    }

    Resolved to(@Nullable LocalDate other) {
        return other == null ? UNKNOWN : new Resolved(other, precision);
    }
}
