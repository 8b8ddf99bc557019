package org.demarche.ui.control;

import java.math.BigDecimal;
import org.demarche.model.Length;
import org.demarche.model.Percent;
import org.jspecify.annotations.Nullable;

/// Fields for single values that are typed. Empty is null: not known.
public final class Fields {
    private Fields() {}

    public static ParsedField<@Nullable BigDecimal> number() {
        return notKnown(new ParsedField<>(Parsing::number, value -> value == null ? "" : Words.number(value)));
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

    private static <V extends @Nullable Object> ParsedField<V> notKnown(ParsedField<V> field) {
        field.setPrompt(Words.NOT_KNOWN);
        return field;
    }
}
