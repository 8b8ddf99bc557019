package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the plan takes for granted, and what would show it false.
@RecordBuilder
public record Assumption(
        String id,
        String title,
        String shownFalseBy,
        String owner,
        DateExpression checkOn,
        AssumptionState state,
        @Nullable String mark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Item, AssumptionBuilder.With {
    public Assumption {
        title = Copies.of(title);
        shownFalseBy = Copies.of(shownFalseBy);
        owner = Copies.of(owner);
        checkOn = Copies.of(checkOn);
        state = Objects.requireNonNullElse(state, AssumptionState.OPEN);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
