package org.demarche.chart;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;

/// Which chart is asked for.
///
/// @param by what its parts are told apart by; a chart of funding that is asked for by anything else tells apart the status; the cliff always
///     certainty
/// @param period fiscal year, quarter or month: what a column of the stacked chart is
/// @param filter which amounts count
/// @param only what the filter lets through, as it stands in the title: "Gap"; empty: all
@RecordBuilder
public record ChartChoice(ChartKind kind, Dimension by, Dimension period, Filter filter, String only) implements ChartChoiceBuilder.With {
    public ChartChoice {
        if (!isPeriod(period)) throw new IllegalArgumentException("%s is no period.".formatted(period.label()));
        if (kind == ChartKind.STACKED && isPeriod(by))
            throw new IllegalArgumentException("The columns are periods already, so their parts can't be by %s.".formatted(by.label().toLowerCase()));
    }

    public static ChartChoice of(ChartKind kind) {
        return new ChartChoice(kind, usualBy(kind), Dimension.QUARTER, Filter.ALL, "");
    }

    private static Dimension usualBy(ChartKind kind) {
        return switch (kind) {
            case STACKED -> Dimension.PHASE;
            case FUNDING, WATERFALL -> Dimension.STATUS;
            case CLIFF -> Dimension.CERTAINTY;
        };
    }

    public static boolean isPeriod(Dimension dimension) {
        return dimension == Dimension.FISCAL_YEAR || dimension == Dimension.QUARTER || dimension == Dimension.MONTH;
    }

    /// Whether the parts of a dimension tell who pays, the gap among them.
    public static boolean isFunding(Dimension dimension) {
        return dimension == Dimension.STATUS || dimension == Dimension.SOURCE || dimension == Dimension.CERTAINTY;
    }
}
