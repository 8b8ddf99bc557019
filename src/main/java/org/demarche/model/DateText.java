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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the text of a date expression.
final class DateText {
    private static final Pattern RELATIVE = Pattern.compile("([a-z][a-z0-9-]*?)(?:\\.(start|end))?([+-][0-9]{1,5}(?:wd|[dwmy]))?");
    private static final DateTimeFormatter WRITTEN_DAY = english("d MMM uuuu");
    private static final DateTimeFormatter WRITTEN_DAY_LONG = english("d MMMM uuuu");
    private static final DateTimeFormatter WRITTEN_MONTH = english("MMM uuuu");
    private static final DateTimeFormatter WRITTEN_MONTH_LONG = english("MMMM uuuu");

    private final String text;
    private final String plain;

    DateText(String text) {
        this.text = text.strip();
        this.plain = this.text.replace('\u2212', '-').replace('\u2013', '-').replaceAll("\\s*([-+.,()])\\s*", "$1").toLowerCase(Locale.ROOT);
    }

    DateExpression read() {
        return read(plain);
    }

    private DateExpression read(String part) {
        if (part.isEmpty()) return DateExpression.UNKNOWN;
        if (part.startsWith("latest(")) return latest(part);
        if (Character.isDigit(part.charAt(0))) return calendar(part);
        Matcher relative = RELATIVE.matcher(part);
        if (relative.matches() && Ids.isId(relative.group(1))) return relative(relative);
        DateExpression month = month(part);
        if (month != null) return month;
        throw refuse(part);
    }

    private DateExpression relative(Matcher found) {
        String edge = found.group(2);
        String distance = found.group(3);
        return new DateExpression.Relative(
                found.group(1),
                edge == null ? null : Edge.valueOf(edge.toUpperCase(Locale.ROOT)),
                distance == null ? null : Length.parse(distance));
    }

    private DateExpression latest(String part) {
        if (!part.endsWith(")")) throw new IllegalArgumentException("\"%s\" has no closing bracket.".formatted(text));
        List<DateExpression> dates = new ArrayList<>();
        for (String one : split(part.substring("latest(".length(), part.length() - 1))) dates.add(read(one));
        if (dates.size() < 2) throw new IllegalArgumentException("\"%s\" needs at least two dates, parted by commas.".formatted(text));
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
            if (part.matches("[0-9]{4}")) return new DateExpression.Fixed(LocalDate.of(Integer.parseInt(part), 1, 1), Precision.YEAR);
            if (part.matches("[0-9]{4}-[0-9]{2}")) return DateExpression.in(YearMonth.parse(part));
            if (part.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) return DateExpression.on(LocalDate.parse(part));
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("There is no day \"%s\" in the calendar.".formatted(text));
        }
        for (DateTimeFormatter written : List.of(WRITTEN_DAY, WRITTEN_DAY_LONG)) {
            try {
                return DateExpression.on(LocalDate.parse(part, written));
            } catch (DateTimeParseException notWrittenSo) {
                continue;
            }
        }
        throw refuse(part);
    }

    private static @Nullable DateExpression month(String part) {
        for (DateTimeFormatter written : List.of(WRITTEN_MONTH, WRITTEN_MONTH_LONG)) {
            try {
                return DateExpression.in(YearMonth.parse(part, written));
            } catch (DateTimeParseException notWrittenSo) {
                continue;
            }
        }
        return null;
    }

    private IllegalArgumentException refuse(String part) {
        String also = part.length() == plain.length() ? "" : " in \"" + text + "\"";
        return new IllegalArgumentException("\"%s\"%s is not a date. Write it like 2005-12-04, election-30d or media-training.end+1d, or leave it empty."
                .formatted(part.length() == plain.length() ? text : part, also));
    }

    private static DateTimeFormatter english(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
