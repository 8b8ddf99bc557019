package org.demarche.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the text of a date expression.
final class DateText {
    private static final int LONGEST = 10_000;

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DISTANCE = Pattern.compile("[+-][0-9]{1,5}(?:wd|[dwmy])");
    private static final Pattern AROUND_SIGNS = Pattern.compile("\\s*([-+.,()])\\s*");

    private final String text;
    private final String plain;

    DateText(String text) {
        this.text = text.strip();
        this.plain = isPlain(this.text) ? this.text : plain(this.text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~' || c >= 'A' && c <= 'Z') return false;
        }
        return true;
    }

    private static String plain(String text) {
        String signs = text.replace('\u2212', '-').replace('\u2013', '-');
        return AROUND_SIGNS.matcher(signs).replaceAll("$1").toLowerCase(Locale.ROOT);
    }

    DateExpression read() {
        if (text.length() > LONGEST) throw new IllegalArgumentException("\"%s\" is too long for a date. The most is %,d characters.".formatted(Brief.of(text), LONGEST));
        return read(plain);
    }

    private DateExpression read(String part) {
        if (part.isEmpty()) return DateExpression.UNKNOWN;
        if (part.startsWith("latest(")) return latest(part);
        if (Character.isDigit(part.charAt(0))) return calendar(part);
        DateExpression relative = relative(part);
        if (relative != null) return relative;
        DateExpression month = month(part);
        if (month != null) return month;
        throw refuse(part);
    }

    private static @Nullable DateExpression relative(String part) {
        int sign = Math.max(part.lastIndexOf('+'), part.lastIndexOf('-'));
        boolean isDistant = sign > 0 && DISTANCE.matcher(part).region(sign, part.length()).matches();
        String place = isDistant ? part.substring(0, sign) : part;
        Edge edge = place.endsWith(".start") ? Edge.START : place.endsWith(".end") ? Edge.END : null;
        String id = edge == null ? place : place.substring(0, place.lastIndexOf('.'));
        return Ids.isId(id) ? new DateExpression.Relative(id, edge, isDistant ? Length.parse(part.substring(sign)) : null) : null;
    }

    private DateExpression latest(String part) {
        if (!part.endsWith(")")) throw new IllegalArgumentException("\"%s\" has no closing bracket.".formatted(Brief.of(text)));
        List<DateExpression> dates = new ArrayList<>();
        for (String one : split(part.substring("latest(".length(), part.length() - 1))) dates.add(read(one));
        if (dates.size() < 2) throw new IllegalArgumentException("\"%s\" needs at least two dates, parted by commas.".formatted(Brief.of(text)));
        return new DateExpression.Latest(dates);
    }

    private static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == '(') depth++;
            if (c == ')') depth--;
            if (c == ',' && depth == 0) {
                parts.add(list.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(list.substring(from));
        return parts;
    }

    private DateExpression calendar(String part) {
        try {
            if (YEAR.matcher(part).matches()) return new DateExpression.Fixed(LocalDate.of(Integer.parseInt(part), 1, 1), Precision.YEAR);
            if (MONTH.matcher(part).matches()) return DateExpression.in(YearMonth.parse(part));
            if (DAY.matcher(part).matches()) return DateExpression.on(LocalDate.parse(part));
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("There is no day \"%s\" in the calendar.".formatted(Brief.of(text)));
        }
        for (DateTimeFormatter written : Written.DAYS) {
            try {
                return DateExpression.on(LocalDate.parse(part, written));
            } catch (DateTimeParseException notWrittenSo) {
                continue;
            }
        }
        throw refuse(part);
    }

    private static @Nullable DateExpression month(String part) {
        for (DateTimeFormatter written : Written.MONTHS) {
            try {
                return DateExpression.in(YearMonth.parse(part, written));
            } catch (DateTimeParseException notWrittenSo) {
                continue;
            }
        }
        return null;
    }

    private IllegalArgumentException refuse(String part) {
        String also = part.length() == plain.length() ? "" : " in \"" + Brief.of(text) + "\"";
        return new IllegalArgumentException("\"%s\"%s is not a date. Write it like 2005-12-04, election-30d or media-training.end+1d, or leave it empty."
                .formatted(Brief.of(part.length() == plain.length() ? text : part), also));
    }

    /// What a person writes and a file does not. Apart, because the first of these takes the virtual machine a tenth of a second.
    private static final class Written {
        static final List<DateTimeFormatter> DAYS = List.of(english("d MMM uuuu"), english("d MMMM uuuu"));
        static final List<DateTimeFormatter> MONTHS = List.of(english("MMM uuuu"), english("MMMM uuuu"));

        private static DateTimeFormatter english(String pattern) {
            return new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
        }
    }
}
