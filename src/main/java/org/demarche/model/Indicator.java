package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How an objective's progress is measured.
@RecordBuilder
public record Indicator(
        String id,
        String title,
        String unit,
        @Nullable BigDecimal baseline,
        DateExpression baselineOn,
        @Nullable BigDecimal target,
        DateExpression targetOn,
        List<Reading> readings,
        @Nullable String mark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Item, IndicatorBuilder.With {
    public Indicator {
        title = Copies.of(title);
        unit = Copies.of(unit);
        baselineOn = Copies.of(baselineOn);
        targetOn = Copies.of(targetOn);
        readings = Copies.of(readings);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
