package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was obligated or spent against a cost, on a day. It does not change the plan's cost.
@RecordBuilder
public record Actual(
        @Nullable LocalDate on,
        ActualKind kind,
        @Nullable Money amount,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements ActualBuilder.With {
    public Actual {
        kind = Objects.requireNonNullElse(kind, ActualKind.OBLIGATION);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
