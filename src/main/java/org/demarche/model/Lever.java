package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What gives influence, until it is lost.
///
/// @param over the id of the stakeholder it works on
/// @param moves what it can move
/// @param from the first day it can be used
/// @param diesWith the id of the anchor or event it is lost with; that one's date may be not known
/// @param initiatives ids of the initiatives that lean on it
@RecordBuilder
public record Lever(
        String id,
        String title,
        @Nullable String over,
        String moves,
        DateExpression from,
        @Nullable String diesWith,
        LeverState state,
        List<String> initiatives,
        List<Paragraph> text,
        @Nullable String mark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Item, LeverBuilder.With {
    public Lever {
        title = Copies.of(title);
        moves = Copies.of(moves);
        from = Copies.of(from);
        state = Objects.requireNonNullElse(state, LeverState.OPEN);
        initiatives = Copies.of(initiatives);
        text = Copies.of(text);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
