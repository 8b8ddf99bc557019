package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A result that is not money: exchange slots a year, journalists trained.
@RecordBuilder
public record Quantity(
        String id,
        String title,
        String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        Recurrence recurrence,
        DateExpression by,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Item, QuantityBuilder.With {
    public Quantity {
        title = Copies.of(title);
        unit = Copies.of(unit);
        recurrence = Objects.requireNonNullElse(recurrence, Recurrence.ONCE);
        by = Copies.of(by);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
