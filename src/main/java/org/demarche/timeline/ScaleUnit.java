package org.demarche.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.demarche.model.schedule.DayText;

/// What the head of a scale counts in, the finest first.
public enum ScaleUnit {
    DAY(1, "30"),
    WEEK(7, "30 May"),
    MONTH(28, "May"),
    QUARTER(90, "Q4"),
    YEAR(365, "2006");

    private final int leastDays;
    private final String widestLabel;

    ScaleUnit(int leastDays, String widestLabel) {
        this.leastDays = leastDays;
        this.widestLabel = widestLabel;
    }

    /// The finest unit whose labels all have room.
    static ScaleUnit of(TimeScale scale, TextMeasure measure, double size) {
        for (ScaleUnit unit : values())
            if (unit.leastDays * scale.pixelsPerDay() >= measure.width(unit.widestLabel, Face.REGULAR, size) + size * 0.6) return unit;
        return YEAR;
    }

    /// The first day of the unit that this day lies in. Weeks begin on Monday.
    public LocalDate floor(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case YEAR -> day.withDayOfYear(1);
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
        };
    }

    String label(LocalDate first) {
        return switch (this) {
            case DAY -> Integer.toString(first.getDayOfMonth());
            case WEEK -> DayText.withoutYear(first);
            case MONTH -> first.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case QUARTER -> "Q" + ((first.getMonthValue() + 2) / 3);
            case YEAR -> Integer.toString(first.getYear());
        };
    }

    /// What is said above, once, where it begins: the month over days and weeks, the year over months and quarters.
    ScaleUnit above() {
        return switch (this) {
            case DAY, WEEK -> MONTH;
            case MONTH, QUARTER, YEAR -> YEAR;
        };
    }
}
