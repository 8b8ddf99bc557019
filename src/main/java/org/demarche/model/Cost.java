package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One line of what an initiative costs.
///
/// @param basis how the amount comes about, over time
/// @param pricesOf the fiscal year in whose prices the basis is told: what falls in a later one rises with the plan's escalation; null: nothing rises
/// @param scope this country's money, or a regional project's
/// @param fundings who pays, or is asked to; what no funding covers is the gap
@RecordBuilder
public record Cost(
        String id,
        String title,
        CostCategory category,
        Scope scope,
        CostBasis basis,
        @Nullable Integer pricesOf,
        List<Funding> fundings,
        List<Actual> actuals,
        @Nullable String mark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements Item, CostBuilder.With {
    public Cost {
        title = Copies.of(title);
        category = Objects.requireNonNullElse(category, CostCategory.OTHER_DIRECT);
        scope = Objects.requireNonNullElse(scope, Scope.COUNTRY);
        basis = Objects.requireNonNullElse(basis, CostBasis.NotKnown.PLAIN);
        fundings = Copies.of(fundings);
        actuals = Copies.of(actuals);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
