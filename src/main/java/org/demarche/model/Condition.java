package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;

/// An outcome that something waits for, such as "the election meets expectations".
///
/// @param knownOn the first day on which the outcome can be known
@RecordBuilder
public record Condition(
        String text, ConditionState state, DateExpression knownOn, String sourceNote, Map<String, Object> extra)
        implements ConditionBuilder.With {
    public Condition {
        text = Copies.of(text);
        state = Objects.requireNonNullElse(state, ConditionState.OPEN);
        knownOn = Copies.of(knownOn);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
