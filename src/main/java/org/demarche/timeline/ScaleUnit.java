package org.demarche.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.demarche.model.schedule.DayText;

/// What the calendar counts in, the finest first.
public enum ScaleUnit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE;

    private static final int YEARS = 10;

    /// The first day of the unit that this day lies in. Weeks begin on Monday.
    public LocalDate floor(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), YEARS) * YEARS, 1, 1);
        };
    }

    /// The first day of the unit after the one that begins with this day.
    public LocalDate next(LocalDate first) {
        return switch (this) {
            case DAY -> first.plusDays(1);
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
            case QUARTER -> first.plusMonths(3);
            case YEAR -> first.plusYears(1);
            case DECADE -> first.plusYears(YEARS);
        };
    }

    /// "4", "28 Nov", "Nov", "Q4", "2005", "2000s"
    String label(LocalDate first) {
        return switch (this) {
            case DAY -> Integer.toString(first.getDayOfMonth());
            case WEEK -> DayText.withoutYear(first);
            case MONTH -> first.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case QUARTER -> "Q" + ((first.getMonthValue() + 2) / 3);
            case YEAR -> Integer.toString(first.getYear());
            case DECADE -> first.getYear() + "s";
        };
    }
}
