package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What stands in the way, before the election and after it.
@RecordBuilder
public record Impediment(
        String id,
        String title,
        List<Paragraph> text,
        Risk before,
        Risk after,
        String response,
        String owner,
        List<String> initiatives,
        @Nullable String mark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Item, ImpedimentBuilder.With {
    public Impediment {
        title = Copies.of(title);
        text = Copies.of(text);
        before = Objects.requireNonNullElse(before, Risk.UNKNOWN);
        after = Objects.requireNonNullElse(after, Risk.UNKNOWN);
        response = Copies.of(response);
        owner = Copies.of(owner);
        initiatives = Copies.of(initiatives);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
