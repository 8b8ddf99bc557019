package org.demarche.ui.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.model.Length;
import org.demarche.model.Percent;
import org.jspecify.annotations.Nullable;

/// Fields for single values that are typed. Empty is null: not known.
public final class Fields {
    private Fields() {}

    public static ParsedField<@Nullable BigDecimal> number() {
        return notKnown(new ParsedField<>(Parsing::number, value -> value == null ? "" : Words.number(value)));
    }

    /// Several numbers on a line: "38, 60".
    ///
    /// @param absent what stands there while there are none
    public static ParsedField<List<BigDecimal>> numbers(String absent) {
        ParsedField<List<BigDecimal>> field = new ParsedField<>(Parsing::numbers, Fields::text);
        field.setPrompt(absent);
        return field;
    }

    private static String text(List<BigDecimal> numbers) {
        return numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
    }

    public static ParsedField<@Nullable Integer> wholeNumber() {
        return notKnown(new ParsedField<>(Parsing::wholeNumber, value -> value == null ? "" : value.toString()));
    }

    /// How far something is done, 0 to 100.
    public static ParsedField<@Nullable Integer> percentDone() {
        return notKnown(new ParsedField<>(Parsing::wholePercent, value -> value == null ? "" : value + "%"));
    }

    public static ParsedField<@Nullable Percent> percent() {
        return notKnown(new ParsedField<>(Parsing::percent, value -> value == null ? "" : value.text()));
    }

    /// `9m`, shown as "9 months".
    public static ParsedField<@Nullable Length> length() {
        ParsedField<@Nullable Length> field = new ParsedField<>(Parsing::length, value -> value == null ? "" : value.words());
        field.setPrompt("none");
        return field;
    }

    /// A calendar day, or none.
    ///
    /// @param absent what no day is called: "today", "not set"
    public static ParsedField<@Nullable LocalDate> day(String absent) {
        ParsedField<@Nullable LocalDate> field = new ParsedField<>(Parsing::day, value -> value == null ? "" : Words.day(value));
        field.setPrompt(absent);
        return field;
    }

    /// A calendar day that can't be missing.
    public static ParsedField<LocalDate> givenDay() {
        return new ParsedField<>(Parsing::givenDay, Words::day);
    }

    /// A day of any year: "1 Oct".
    public static ParsedField<MonthDay> monthDay() {
        return new ParsedField<>(Parsing::monthDay, Parsing::text);
    }

    /// A currency by its code: "USD", with its name muted beside it.
    public static ParsedField<Currency> currency() {
        ParsedField<Currency> field = new ParsedField<>(Parsing::currency, Currency::getCurrencyCode);
        field.setHint(currency -> currency.getDisplayName(Locale.ENGLISH), currency -> "");
        return field;
    }

    private static <V extends @Nullable Object> ParsedField<V> notKnown(ParsedField<V> field) {
        field.setPrompt(Words.NOT_KNOWN);
        return field;
    }
}
