package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody else has promised.
///
/// @param who the id of the stakeholder who promised
/// @param due the last day on which it is to be met
/// @param status how far it is met; null: not assessed
@RecordBuilder
public record Commitment(
        String id,
        String title,
        @Nullable String who,
        DateExpression saidOn,
        String saidWhere,
        DateExpression due,
        @Nullable CommitmentStatus status,
        List<Paragraph> evidence,
        String nextAsk,
        @Nullable String mark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Item, CommitmentBuilder.With {
    public Commitment {
        title = Copies.of(title);
        saidOn = Copies.of(saidOn);
        saidWhere = Copies.of(saidWhere);
        due = Copies.of(due);
        evidence = Copies.of(evidence);
        nextAsk = Copies.of(nextAsk);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
