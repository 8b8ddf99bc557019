package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A result that is not money: exchange slots a year, journalists trained.
///
/// @param curve of a yearly one: what it should reach in its first years, one a year; the target holds from then on
@RecordBuilder
public record Quantity(
        String id,
        String title,
        String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        List<BigDecimal> curve,
        Recurrence recurrence,
        DateExpression by,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Item, QuantityBuilder.With {
    public Quantity {
        title = Copies.of(title);
        unit = Copies.of(unit);
        curve = Copies.of(curve);
        recurrence = Objects.requireNonNullElse(recurrence, Recurrence.ONCE);
        by = Copies.of(by);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }

    /// What it should reach in a year, counted from 0; null: not known.
    public @Nullable BigDecimal targetIn(int year) {
        return recurrence == Recurrence.YEARLY && year < curve.size() ? curve.get(year) : target;
    }
}
