package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An indicator's value on a day.
@RecordBuilder
public record Reading(
        DateExpression on, @Nullable BigDecimal value, String note, String sourceNote, Map<String, Object> extra)
        implements ReadingBuilder.With {
    public Reading {
        on = Copies.of(on);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
