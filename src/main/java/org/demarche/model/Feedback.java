package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A question to a reader, and the reply.
///
/// @param to whom it is addressed to
/// @param item the id of what it is about; null: the strategy as a whole
@RecordBuilder
public record Feedback(
        String id,
        String to,
        @Nullable String item,
        String question,
        String reply,
        FeedbackOutcome outcome,
        @Nullable String mark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Item, FeedbackBuilder.With {
    public Feedback {
        to = Copies.of(to);
        question = Copies.of(question);
        reply = Copies.of(reply);
        outcome = Objects.requireNonNullElse(outcome, FeedbackOutcome.OPEN);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }

    @Override
    public String title() {
        return question;
    }
}
