package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing that is other in a scenario than in its plan. One that names an item which the plan no longer has, changes nothing.
public sealed interface Variation {
    /// The id of the item that varies; of a cut, of the funding source, or empty.
    String item();

    /// An anchor stands on another day.
    @RecordBuilder
    record Day(String item, DateExpression date, Map<String, Object> extra) implements Variation, VariationDayBuilder.With {
        public Day {
            item = Copies.of(item);
            date = Copies.of(date);
            extra = Copies.of(extra);
        }
    }

    /// An anchor is confirmed, or cancelled, such as a run-off that nobody needs.
    @RecordBuilder
    record AnchorState(String item, @Nullable AnchorStatus status, Map<String, Object> extra) implements Variation, VariationAnchorStateBuilder.With {
        public AnchorState {
            item = Copies.of(item);
            extra = Copies.of(extra);
        }
    }

    /// A need, a step, an event or a sensitivity window takes place at another time.
    @RecordBuilder
    record Timing(String item, Dates dates, Map<String, Object> extra) implements Variation, VariationTimingBuilder.With {
        public Timing {
            item = Copies.of(item);
            dates = Copies.of(dates);
            extra = Copies.of(extra);
        }
    }

    /// A need is dropped, or taken up.
    @RecordBuilder
    record NeedState(String item, @Nullable InitiativeStatus status, Map<String, Object> extra) implements Variation, VariationNeedStateBuilder.With {
        public NeedState {
            item = Copies.of(item);
            extra = Copies.of(extra);
        }
    }

    /// What a need or a step waits for is met, or not met.
    @RecordBuilder
    record ConditionOutcome(String item, @Nullable ConditionState state, Map<String, Object> extra)
            implements Variation, VariationConditionOutcomeBuilder.With {
        public ConditionOutcome {
            item = Copies.of(item);
            extra = Copies.of(extra);
        }
    }

    /// A cost comes to another amount.
    @RecordBuilder
    record Amount(String item, CostBasis basis, Map<String, Object> extra) implements Variation, VariationAmountBuilder.With {
        public Amount {
            item = Copies.of(item);
            basis = basis == null ? CostBasis.NotKnown.PLAIN : basis;
            extra = Copies.of(extra);
        }
    }

    /// A cost is paid by others.
    @RecordBuilder
    record Fundings(String item, List<Funding> fundings, Map<String, Object> extra) implements Variation, VariationFundingsBuilder.With {
        public Fundings {
            item = Copies.of(item);
            fundings = Copies.of(fundings);
            extra = Copies.of(extra);
        }
    }

    /// A source gives less to every cost.
    ///
    /// @param item the id of the funding source; empty: every source, and money whose source is not named
    /// @param by how much less, 0 to 100; null: not known, and nothing is cut
    @RecordBuilder
    record Cut(String item, @Nullable Percent by, Map<String, Object> extra) implements Variation, VariationCutBuilder.With {
        public Cut {
            item = Copies.of(item);
            extra = Copies.of(extra);
            if (by != null) by.requireAtMostHundred("A cut");
        }
    }
}
