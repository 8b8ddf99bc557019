package org.demarche.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.demarche.model.schedule.Resolved;

/// Days as a person reads them.
public final class DayText {
    private static final DateTimeFormatter DAY = pattern("d MMM uuuu");
    private static final DateTimeFormatter DAY_MONTH = pattern("d MMM");
    private static final DateTimeFormatter MONTH = pattern("MMM");
    private static final DateTimeFormatter MONTH_YEAR = pattern("MMM uuuu");
    private static final DateTimeFormatter WEEKDAY = pattern("EEE d MMM uuuu");
    private static final DateTimeFormatter WEEKDAY_MONTH = pattern("EEE d MMM");

    private DayText() {}

    /// "4 Dec 2005".
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// "Sun 4 Dec 2005".
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    static String dayAndMonth(LocalDate day) {
        return DAY_MONTH.format(day);
    }

    static String month(LocalDate day) {
        return MONTH.format(day);
    }

    static String monthAndYear(LocalDate day) {
        return MONTH_YEAR.format(day);
    }

    /// "4 Jan – 3 Oct 2006"; both days inclusive, the year once where it is the same.
    public static String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) return day(first);
        return (first.getYear() == last.getYear() ? DAY_MONTH : DAY).format(first) + " – " + DAY.format(last);
    }

    /// "Wed 4 Jan – Tue 3 Oct 2006".
    public static String weekdays(LocalDate first, LocalDate last) {
        if (first.equals(last)) return weekday(first);
        return (first.getYear() == last.getYear() ? WEEKDAY_MONTH : WEEKDAY).format(first) + " – " + WEEKDAY.format(last);
    }

    /// "4 Dec 2005", "Dec 2005" where the day is not known, "2005" where only the year is; "not known".
    public static String of(Resolved date) {
        LocalDate day = date.day();
        if (day == null) return "not known";
        return switch (date.precision()) {
            case DAY -> day(day);
            case MONTH -> monthAndYear(day);
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    /// "31 days after", "28 days before", "on election day".
    public static String fromElection(LocalDate day, LocalDate election) {
        long days = ChronoUnit.DAYS.between(election, day);
        if (days == 0) return "on election day";
        return Math.abs(days) + (Math.abs(days) == 1 ? " day " : " days ") + (days < 0 ? "before" : "after");
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
