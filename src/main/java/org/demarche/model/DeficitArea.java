package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where democracy falls short.
@RecordBuilder
public record DeficitArea(
        String id,
        String title,
        List<Paragraph> evidence,
        @Nullable Level severity,
        boolean inFocus,
        @Nullable String mark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Item, DeficitAreaBuilder.With {
    public DeficitArea {
        title = Copies.of(title);
        evidence = Copies.of(evidence);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
