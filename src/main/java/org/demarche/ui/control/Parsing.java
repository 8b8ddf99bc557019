package org.demarche.ui.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Length;
import org.demarche.model.Money;
import org.demarche.model.Percent;
import org.jspecify.annotations.Nullable;

/// What people type for amounts, numbers and lengths, read. Nothing typed is null: not known. What can't be read is refused with a
/// sentence for the user, as an [IllegalArgumentException].
public final class Parsing {
    private static final Pattern AMOUNT = Pattern.compile("(?:([A-Za-z]{3})\\s*)?(-?[0-9][0-9,\\s\\u00a0]*(?:\\.[0-9]+)?)(?:\\s*([A-Za-z]{3}))?");
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?|-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,5})\\s*(working days?|wd|days?|d|weeks?|w|months?|m|years?|y)");

    private static final List<DateTimeFormatter> DAYS = List.of(insensitive("uuuu-MM-dd"), insensitive("d MMM uuuu"), insensitive("d MMMM uuuu"));
    private static final List<DateTimeFormatter> MONTH_DAYS = List.of(insensitive("d MMM"), insensitive("d MMMM"), insensitive("MM-dd"));

    private Parsing() {}

    /// @param usual the currency of an amount that is typed without one
    public static @Nullable Money money(String typed, Currency usual) {
        String text = typed.strip();
        if (text.isEmpty()) return null;
        Matcher found = AMOUNT.matcher(text);
        if (!found.matches()) throw refuseAmount(text);
        String code = found.group(1) == null ? found.group(3) : found.group(1);
        return new Money(digits(found.group(2), text), code == null ? usual : currency(code));
    }

    static Currency currency(String code) {
        try {
            return Currency.getInstance(code.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("\"%s\" is no currency. Use a code such as USD, EUR or KZT.".formatted(code));
        }
    }

    static @Nullable BigDecimal number(String typed) {
        return typed.isBlank() ? null : digits(typed, typed.strip());
    }

    /// Several numbers, parted by commas, semicolons or lines: `38, 60`.
    static List<BigDecimal> numbers(String typed) {
        if (typed.isBlank()) return List.of();
        List<BigDecimal> numbers = new ArrayList<>();
        for (String part : typed.strip().split("\\s*(;|\\R|,\\s)\\s*")) addNumbers(part, numbers);
        return List.copyOf(numbers);
    }

    /// A comma without a space may part two numbers or group the digits of one.
    private static void addNumbers(String part, List<BigDecimal> numbers) {
        if (part.contains(",") && GROUPED.matcher(part).matches())
            throw new IllegalArgumentException("\"%s\" may be one number or several. Write %s for one, or %s for several.".formatted(part, part.replace(",", ""), part.replace(",", ", ")));
        for (String one : part.split(",", -1)) {
            if (!NUMBER.matcher(one).matches())
                throw new IllegalArgumentException("\"%s\" is not a number. Write numbers with a comma between them, like 38, 60.".formatted(one.isEmpty() ? part : one));
            numbers.add(new BigDecimal(one));
        }
    }

    static @Nullable Integer wholePercent(String typed) {
        BigDecimal number = number(typed.replace("%", ""));
        if (number == null) return null;
        if (number.signum() < 0 || number.compareTo(Percent.HUNDRED) > 0 || number.stripTrailingZeros().scale() > 0)
            throw new IllegalArgumentException("\"%s\" is not between 0 and 100. Write a whole number, or nothing.".formatted(typed.strip()));
        return number.intValueExact();
    }

    static @Nullable Integer wholeNumber(String typed) {
        BigDecimal number = number(typed);
        if (number == null) return null;
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(9999)) > 0 || number.stripTrailingZeros().scale() > 0)
            throw new IllegalArgumentException("\"%s\" is not a whole number from 0 to 9,999.".formatted(typed.strip()));
        return number.intValueExact();
    }

    public static @Nullable Percent percent(String typed) {
        BigDecimal number = number(typed.replace("%", ""));
        return number == null ? null : new Percent(number);
    }

    public static @Nullable Length length(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) return null;
        Matcher found = LENGTH.matcher(text);
        if (!found.matches())
            throw new IllegalArgumentException("\"%s\" is not a length. Write it like 9 months, 9m or 5wd.".formatted(typed.strip()));
        String unit = found.group(2).startsWith("wo") ? "wd" : found.group(2).equals("wd") ? "wd" : found.group(2).substring(0, 1);
        Length length = Length.parse(found.group(1) + unit);
        if (length.amount() < 1) throw new IllegalArgumentException("A length of %s is too short. It must be at least 1.".formatted(length));
        return length;
    }

    static @Nullable LocalDate day(String typed) {
        return typed.isBlank() ? null : givenDay(typed);
    }

    /// Reads `2005-12-04` or `4 Dec 2005`.
    static LocalDate givenDay(String typed) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(typed.strip(), format);
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        throw new IllegalArgumentException("\"%s\" is not a day. Write it like 2005-12-04 or 4 Dec 2005.".formatted(typed.strip()));
    }

    /// Reads `1 Oct` or `10-01`, the month first.
    static MonthDay monthDay(String typed) {
        for (DateTimeFormatter format : MONTH_DAYS) {
            try {
                return MonthDay.parse(typed.strip(), format);
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        throw new IllegalArgumentException("\"%s\" is not a day of a year. Write it like 1 Oct or 10-01.".formatted(typed.strip()));
    }

    static String text(MonthDay day) {
        return MONTH_DAYS.getFirst().format(day);
    }

    private static DateTimeFormatter insensitive(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    private static BigDecimal digits(String digits, String typed) {
        String plain = digits.replaceAll("[\\s\\u00a0]", "");
        if (!GROUPED.matcher(plain).matches()) throw refuseAmount(typed);
        return new BigDecimal(plain.replace(",", ""));
    }

    private static IllegalArgumentException refuseAmount(String typed) {
        return new IllegalArgumentException(
                "\"%s\" is not a number. Write it like 545,000 or 7671.23, or leave it empty while it is not known.".formatted(typed));
    }
}
