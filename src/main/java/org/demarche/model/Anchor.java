package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A dated thing that others hang on: the election itself, a run-off, an inauguration, a decision awaited.
///
/// @param legalBasis the law or rule that sets the date
@RecordBuilder
public record Anchor(
        String id,
        String title,
        DateExpression date,
        AnchorStatus status,
        @Nullable DeadlineKind deadline,
        String legalBasis,
        @Nullable String mark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Item, AnchorBuilder.With {
    /// Election day, not known yet.
    public static final Anchor ELECTION =
            AnchorBuilder.builder().id("election").title("Election day").deadline(DeadlineKind.LEGAL).build();

    public Anchor {
        title = Copies.of(title);
        date = Copies.of(date);
        status = Objects.requireNonNullElse(status, AnchorStatus.UNKNOWN);
        legalBasis = Copies.of(legalBasis);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
