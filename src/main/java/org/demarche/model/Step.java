package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A part of an initiative, or a milestone in it.
///
/// @param dates a milestone has a start only: the day it stands on
/// @param deadline what its date binds; null: nothing
@RecordBuilder
public record Step(
        String id,
        String title,
        StepKind kind,
        Dates dates,
        @Nullable DeadlineKind deadline,
        String owner,
        @Nullable Integer percentDone,
        @Nullable Condition condition,
        @Nullable String mark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Timed, StepBuilder.With {
    public Step {
        title = Copies.of(title);
        kind = Objects.requireNonNullElse(kind, StepKind.STEP);
        dates = Copies.of(dates);
        owner = Copies.of(owner);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
        Percent.requireDone(title, percentDone);
    }

    public boolean isMilestone() {
        return kind == StepKind.MILESTONE;
    }
}
