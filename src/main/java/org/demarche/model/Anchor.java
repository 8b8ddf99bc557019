package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A dated thing that others hang on: the election itself, a run-off, an inauguration, a decision awaited.
///
/// @param kind which day of an electoral calendar it is
/// @param duration how long it lasts from its date on, such as the days in which results can be challenged; null: that one day
/// @param legalBasis the law or rule that sets the date
@RecordBuilder
public record Anchor(
        String id,
        String title,
        AnchorKind kind,
        DateExpression date,
        @Nullable Length duration,
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
        kind = Objects.requireNonNullElse(kind, Plan.ELECTION.equals(id) ? AnchorKind.ELECTION : AnchorKind.OTHER);
        date = Copies.of(date);
        status = Objects.requireNonNullElse(status, AnchorStatus.UNKNOWN);
        legalBasis = Copies.of(legalBasis);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
        if (duration != null && duration.amount() < 1)
            throw new IllegalArgumentException("A duration of %s is too short. It must be at least 1.".formatted(duration));
    }

    public boolean isCancelled() {
        return status == AnchorStatus.CANCELLED;
    }

    /// Its day or days; not known where it is cancelled.
    public Dates dates() {
        return isCancelled() ? Dates.UNKNOWN : Dates.from(date, duration);
    }
}
