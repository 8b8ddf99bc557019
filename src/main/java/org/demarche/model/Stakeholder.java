package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An ally, an opponent, or somebody to be moved.
///
/// @param kind in the user's words: embassy, government, international body
/// @param voice whether it speaks in public; null: not known
/// @param initiatives ids of the initiatives it matters to
@RecordBuilder
public record Stakeholder(
        String id,
        String title,
        String kind,
        List<Paragraph> text,
        Position before,
        Position after,
        @Nullable Voice voice,
        List<Ask> asks,
        List<String> initiatives,
        @Nullable String mark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Item, StakeholderBuilder.With {
    public Stakeholder {
        title = Copies.of(title);
        kind = Copies.of(kind);
        text = Copies.of(text);
        before = Objects.requireNonNullElse(before, Position.UNKNOWN);
        after = Objects.requireNonNullElse(after, Position.UNKNOWN);
        asks = Copies.of(asks);
        initiatives = Copies.of(initiatives);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
