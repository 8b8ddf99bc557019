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
/// @param probability how likely it is, 0 to 100; null: not known. What is [committed][FundingStatus#isFirm()] is certain whatever it says.
/// @param condition the outcome it hangs on ("if the ministry pays 30 %"); while that is open it is not firm, and not met it gives nothing
@RecordBuilder
public record Funding(
        @Nullable String source,
        FundingStatus status,
        @Nullable Money amount,
        @Nullable Percent share,
        @Nullable Percent probability,
        @Nullable Condition condition,
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
        if (probability != null) probability.requireAtMostHundred("The probability of a funding");
        if (amount != null && share != null)
            throw new IllegalArgumentException("A funding gives both %s and %s of its cost. Only one of them can hold.".formatted(amount, share));
    }

    /// Whether it can be counted on: committed or further, and no condition is open.
    public boolean isFirm() {
        return status.isFirm() && (condition == null || condition.state() == ConditionState.MET);
    }

    /// Whether its condition has failed, so that it gives nothing.
    public boolean isVoid() {
        return condition != null && condition.state() == ConditionState.NOT_MET;
    }

    public boolean isKnown() {
        return amount != null || share != null;
    }
}
