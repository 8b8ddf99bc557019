package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What follows from success or from failure, how it would show, and what the plan does then.
@RecordBuilder
public record Consequence(
        String id,
        String title,
        Outcome outcome,
        List<Paragraph> text,
        List<String> triggers,
        List<String> watch,
        String response,
        @Nullable String mark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Item, ConsequenceBuilder.With {
    public Consequence {
        title = Copies.of(title);
        outcome = Objects.requireNonNullElse(outcome, Outcome.SUCCESS);
        text = Copies.of(text);
        triggers = Copies.of(triggers);
        watch = Copies.of(watch);
        response = Copies.of(response);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
