package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An entry of the decision log.
///
/// @param items ids of what it is about
@RecordBuilder
public record Decision(
        String id,
        String title,
        DateExpression on,
        String by,
        List<String> items,
        @Nullable String mark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Item, DecisionBuilder.With {
    public Decision {
        title = Copies.of(title);
        on = Copies.of(on);
        by = Copies.of(by);
        items = Copies.of(items);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
