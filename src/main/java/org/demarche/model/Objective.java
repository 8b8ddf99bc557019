package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the plan wants to reach.
///
/// @param areas the ids of the deficit areas it addresses
/// @param by the last day on which it should be reached
@RecordBuilder
public record Objective(
        String id,
        String title,
        List<Paragraph> text,
        List<String> areas,
        DateExpression by,
        List<Indicator> indicators,
        @Nullable String mark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Item, ObjectiveBuilder.With {
    public Objective {
        title = Copies.of(title);
        text = Copies.of(text);
        areas = Copies.of(areas);
        by = Copies.of(by);
        indicators = Copies.of(indicators);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
