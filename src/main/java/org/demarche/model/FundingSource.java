package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who gives money.
///
/// @param lastCommitmentDay the last day on which its money can be committed
@RecordBuilder
public record FundingSource(
        String id,
        String title,
        FundingSourceKind kind,
        List<Ceiling> ceilings,
        DateExpression lastCommitmentDay,
        @Nullable String mark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Item, FundingSourceBuilder.With {
    public FundingSource {
        title = Copies.of(title);
        kind = Objects.requireNonNullElse(kind, FundingSourceKind.OWN);
        ceilings = Copies.of(ceilings);
        lastCommitmentDay = Copies.of(lastCommitmentDay);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
