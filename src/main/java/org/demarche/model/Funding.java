package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Money for a cost, from a source.
///
/// @param source the id of a funding source; null: not named
/// @param amount how much; null with no share either: not known
/// @param share how much, as a part of the cost; not given together with an amount
@RecordBuilder
public record Funding(
        @Nullable String source,
        FundingStatus status,
        @Nullable Money amount,
        @Nullable Percent share,
        @Nullable String mark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements FundingBuilder.With {
    public Funding {
        status = Objects.requireNonNullElse(status, FundingStatus.SOUGHT);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
        if (amount != null && share != null)
            throw new IllegalArgumentException("A funding gives both %s and %s of its cost. Only one of them can hold.".formatted(amount, share));
    }

    public boolean isKnown() {
        return amount != null || share != null;
    }
}
