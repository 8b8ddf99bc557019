package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// By how much prices rise from one fiscal year to the next. Of several, the one that names the category counts before the one that
/// names none, and then the one that names the year before the one that names none.
///
/// @param fiscalYear the year into which they rise; null: every year
/// @param category null: every category
/// @param rate null: not known
@RecordBuilder
public record Escalation(
        @Nullable Integer fiscalYear, @Nullable CostCategory category, @Nullable Percent rate, String sourceNote, Map<String, Object> extra)
        implements EscalationBuilder.With {
    public Escalation {
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
