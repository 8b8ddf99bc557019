package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something that happens, past or to come: a visit, a summit, a deadline, a decision, a release.
///
/// @param dates a day (start only) or a range
/// @param deadline what its date binds; null: nothing
/// @param initiative the id of the initiative it is a part of; null: of none
/// @param messages what it should carry
/// @param commitments ids of the commitments it presses
@RecordBuilder
public record Event(
        String id,
        String title,
        EventKind kind,
        Dates dates,
        @Nullable DeadlineKind deadline,
        @Nullable String initiative,
        List<Paragraph> text,
        List<String> messages,
        List<String> commitments,
        @Nullable String mark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Timed, EventBuilder.With {
    public Event {
        title = Copies.of(title);
        kind = Objects.requireNonNullElse(kind, EventKind.OTHER);
        dates = Copies.of(dates);
        text = Copies.of(text);
        messages = Copies.of(messages);
        commitments = Copies.of(commitments);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
