package org.demarche.ui.control;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.demarche.model.Money;
import org.demarche.model.schedule.Resolved;
import org.jspecify.annotations.Nullable;

/// How days, amounts and counts are written for the user.
public final class Words {
    public static final String NOT_KNOWN = "not known";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_WEEK = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private Words() {}

    /// "4 Dec 2005"; null: "not known".
    public static String day(@Nullable LocalDate day) {
        return day == null ? NOT_KNOWN : DAY.format(day);
    }

    /// "4 Dec".
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /// "4 Dec 2005", "Jan 2006", "2006", or "not known": as exactly as it is known.
    public static String day(Resolved date) {
        return date(date, DAY);
    }

    /// As [#day(Resolved)], with the day of the week: "Sun 4 Dec 2005".
    public static String dayOfWeek(Resolved date) {
        return date(date, DAY_OF_WEEK);
    }

    private static String date(Resolved date, DateTimeFormatter exact) {
        LocalDate day = date.day();
        if (day == null) return NOT_KNOWN;
        return switch (date.precision()) {
            case DAY -> exact.format(day);
            case MONTH -> MONTH.format(day);
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    /// "in 62 days", "today", "3 days ago".
    public static String distance(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days == 0) return "today";
        return days > 0 ? "in " + count(days, "day") : count(-days, "day") + " ago";
    }

    /// "1,300,000" or "7,671.23", without the currency; null: "not known".
    public static String amount(@Nullable Money money) {
        if (money == null) return NOT_KNOWN;
        int decimals = Math.max(0, money.currency().getDefaultFractionDigits());
        boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
        return format(money.amount(), whole ? 0 : decimals, whole ? 0 : decimals);
    }

    /// "20" or "1,234.5"; null: "not known".
    public static String number(@Nullable BigDecimal number) {
        return number == null ? NOT_KNOWN : format(number, 0, 6);
    }

    /// "1 need", "7 needs".
    public static String count(long count, String word) {
        return format(BigDecimal.valueOf(count), 0, 0) + " " + (count == 1 ? word : plural(word));
    }

    /// "needs", "entries".
    public static String plural(String word) {
        return word.endsWith("y") && !word.endsWith("ay") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    private static String format(BigDecimal number, int least, int most) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(number);
    }
}
