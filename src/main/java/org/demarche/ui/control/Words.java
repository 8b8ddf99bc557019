package org.demarche.ui.control;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import org.demarche.model.Money;
import org.demarche.model.Precision;
import org.demarche.model.budget.AmountText;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Resolved;
import org.jspecify.annotations.Nullable;

/// How days, amounts and counts are written for the user.
public final class Words {
    public static final String NOT_KNOWN = "not known";

    private Words() {}

    /// "4 Dec 2005"; null: "not known".
    public static String day(@Nullable LocalDate day) {
        return day == null ? NOT_KNOWN : DayText.of(day);
    }

    /// "4 Dec 2005", "Jan 2006", "2006", or "not known": as exactly as it is known.
    public static String day(Resolved date) {
        return DayText.of(date);
    }

    /// As [#day(Resolved)], with the day of the week: "Sun 4 Dec 2005".
    public static String dayOfWeek(Resolved date) {
        LocalDate day = date.day();
        return day != null && date.precision() == Precision.DAY ? DayText.withWeekday(day) : DayText.of(date);
    }

    /// "1,300,000" or "7,671.23", without the currency; null: "not known".
    public static String amount(@Nullable Money money) {
        return money == null ? NOT_KNOWN : AmountText.exact(money);
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
