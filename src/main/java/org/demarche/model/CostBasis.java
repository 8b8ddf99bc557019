package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a cost's amount comes about, over time. An amount that is null is not known.
public sealed interface CostBasis {
    /// One amount on a day. Date not given: the initiative's start.
    @RecordBuilder
    record Once(@Nullable Money amount, DateExpression date, Map<String, Object> extra)
            implements CostBasis, CostBasisOnceBuilder.With {
        public Once {
            date = Copies.of(date);
            extra = Copies.of(extra);
        }

        public Once(@Nullable Money amount, DateExpression date) {
            this(amount, date, Map.of());
        }
    }

    /// A total over a range of days. Range not given: the initiative's own.
    @RecordBuilder
    record Spread(@Nullable Money total, Dates over, SpreadBy by, Map<String, Object> extra)
            implements CostBasis, CostBasisSpreadBuilder.With {
        public Spread {
            over = Copies.of(over);
            by = Objects.requireNonNullElse(by, SpreadBy.DAY);
            extra = Copies.of(extra);
        }

        public Spread(@Nullable Money total, Dates over) {
            this(total, over, SpreadBy.DAY, Map.of());
        }
    }

    /// An amount in the first year and one in each year thereafter.
    ///
    /// @param from the day on which the first year's amount is booked; not given: the initiative's start. Each further one is booked a year later.
    /// @param years how many years in all; null: each year that begins on or before the plan's horizon
    @RecordBuilder
    record Yearly(
            @Nullable Money firstYear,
            @Nullable Money thereafter,
            DateExpression from,
            @Nullable Integer years,
            Map<String, Object> extra)
            implements CostBasis, CostBasisYearlyBuilder.With {
        public Yearly {
            from = Copies.of(from);
            extra = Copies.of(extra);
            requireYears(years);
        }
    }

    /// Amounts set by hand, each on its own day, month or year. Their sum is the cost.
    @RecordBuilder
    record Instalments(List<Instalment> parts, Map<String, Object> extra) implements CostBasis, CostBasisInstalmentsBuilder.With {
        public Instalments {
            parts = Copies.of(parts);
            extra = Copies.of(extra);
        }

        public Instalments(List<Instalment> parts) {
            this(parts, Map.of());
        }
    }

    /// A quantity at a unit cost, once or each year.
    ///
    /// @param curve the quantities of the first years, one a year, where they differ; `quantity` holds from then on
    @RecordBuilder
    record Units(
            @Nullable BigDecimal quantity,
            List<BigDecimal> curve,
            String unit,
            @Nullable Money unitCost,
            Recurrence recurrence,
            DateExpression from,
            @Nullable Integer years,
            Map<String, Object> extra)
            implements CostBasis, CostBasisUnitsBuilder.With {
        public Units {
            curve = Copies.of(curve);
            unit = Copies.of(unit);
            recurrence = Objects.requireNonNullElse(recurrence, Recurrence.ONCE);
            from = Copies.of(from);
            extra = Copies.of(extra);
            requireYears(years);
        }

        /// The quantity of a year, counted from 0; of what falls once, only `quantity` counts.
        public @Nullable BigDecimal quantityIn(int year) {
            return recurrence == Recurrence.YEARLY && year < curve.size() ? curve.get(year) : quantity;
        }
    }

    /// A share of the initiative's other costs, such as an indirect rate. It falls due as they do.
    ///
    /// @param of ids of the costs it is a share of; empty: all of the initiative's costs that are not shares themselves
    /// @param categories what of them counts; empty: all of them
    @RecordBuilder
    record Share(@Nullable Percent rate, List<String> of, List<CostCategory> categories, Map<String, Object> extra)
            implements CostBasis, CostBasisShareBuilder.With {
        public Share {
            of = Copies.of(of);
            categories = Copies.of(categories);
            extra = Copies.of(extra);
        }

        public Share(@Nullable Percent rate, List<String> of) {
            this(rate, of, List.of(), Map.of());
        }
    }

    /// There is a cost and nobody has said how much. What is known is the cost's note.
    ///
    /// @param over when it may fall; not given: the initiative's own dates
    @RecordBuilder
    record NotKnown(Dates over, Map<String, Object> extra) implements CostBasis, CostBasisNotKnownBuilder.With {
        public static final NotKnown PLAIN = new NotKnown(Dates.UNKNOWN, Map.of());

        public NotKnown {
            over = Copies.of(over);
            extra = Copies.of(extra);
        }
    }

    private static void requireYears(@Nullable Integer years) {
        if (years != null && (years < 1 || years > 100))
            throw new IllegalArgumentException("A cost runs for %d years. It must be 1 to 100, or to the horizon.".formatted(years));
    }
}
