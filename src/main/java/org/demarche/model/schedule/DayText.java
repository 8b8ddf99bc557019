package org.demarche.model.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.demarche.model.Precision;
import org.jspecify.annotations.Nullable;

/// Days as people read them: "4 Dec 2005", the same on screen, on paper and in a terminal.
public final class DayText {
    /// What stands where a date is not known.
    public static final String NOT_KNOWN = "not known";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private DayText() {}

    /// "4 Dec 2005"
    public static String of(LocalDate day) {
        return threeLetters(DAY.format(day));
    }

    /// "Sun 4 Dec 2005"
    public static String withWeekday(LocalDate day) {
        return threeLetters(WEEKDAY.format(day));
    }

    /// "4 Dec"
    public static String withoutYear(LocalDate day) {
        return threeLetters(DAY_OF_YEAR.format(day));
    }

    /// "Dec 2005"
    public static String of(YearMonth month) {
        return threeLetters(MONTH.format(month));
    }

    /// "4 Dec 2005", "Jan 2006" where only the month is known, "not known".
    public static String of(Resolved date) {
        LocalDate day = date.day();
        if (day == null) return NOT_KNOWN;
        LocalDate last = date.last();
        return switch (date.precision()) {
            case DAY -> of(day);
            case MONTH -> day.getDayOfMonth() == 1 ? of(YearMonth.from(day)) : "within a month from " + of(day);
            case YEAR -> day.getDayOfYear() == 1 ? Integer.toString(day.getYear()) : "between " + of(day) + " and " + of(last == null ? day : last);
        };
    }

    /// "4 Jan – 3 Oct 2006", with the last day inclusive; one day stands alone.
    public static String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) return of(first);
        return (first.getYear() == last.getYear() ? withoutYear(first) : of(first)) + " – " + of(last);
    }

    /// "4 Jan – 3 Oct 2006", "from 4 Jan 2006", "until 3 Oct 2006", "Jan 2006", "not known".
    public static String of(Placement placement) {
        Resolved start = placement.start();
        Resolved end = placement.end();
        if (!start.isKnown()) return end.isKnown() ? "until " + of(end) : NOT_KNOWN;
        if (!end.isKnown()) return "from " + of(start);
        if (start.equals(end)) return of(start);
        LocalDate first = start.day();
        LocalDate last = end.day();
        boolean exact = start.precision() == Precision.DAY && end.precision() == Precision.DAY;
        return exact && first != null && last != null ? range(first, last) : of(start) + " – " + of(end);
    }

    /// "in 62 days", "today", "3 days ago".
    public static String distance(LocalDate from, LocalDate day) {
        long days = ChronoUnit.DAYS.between(from, day);
        if (days == 0) return "today";
        String size = Math.abs(days) == 1 ? "1 day" : String.format(Locale.UK, "%,d days", Math.abs(days));
        return days > 0 ? "in " + size : size + " ago";
    }

    /// "31 days after", "28 days before", "election day"; empty where one of the two is not known.
    public static String fromHinge(@Nullable LocalDate hinge, @Nullable LocalDate day) {
        if (hinge == null || day == null) return "";
        long days = ChronoUnit.DAYS.between(hinge, day);
        if (days == 0) return "election day";
        String size = Math.abs(days) == 1 ? "1 day" : String.format(Locale.UK, "%,d days", Math.abs(days));
        return size + (days > 0 ? " after" : " before");
    }

    /// British English writes "Sept"; all other months have three letters.
    private static String threeLetters(String text) {
        return text.replace("Sept", "Sep");
    }
}
