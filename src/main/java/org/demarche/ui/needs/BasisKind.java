package org.demarche.ui.needs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Instalment;
import org.demarche.model.Money;
import org.demarche.model.Recurrence;
import org.demarche.model.SpreadBy;
import org.jspecify.annotations.Nullable;

/// The ways in which a cost comes about, by the words that stand in the list of choices.
enum BasisKind {
    ONCE_ON_A_DAY,
    SPREAD_OVER_TIME,
    YEAR_BY_YEAR,
    IN_INSTALMENTS,
    UNITS_AT_A_UNIT_COST,
    SHARE_OF_OTHER_COSTS,
    NOT_KNOWN;

    static BasisKind of(CostBasis basis) {
        return switch (basis) {
            case CostBasis.Once _ -> ONCE_ON_A_DAY;
            case CostBasis.Spread _ -> SPREAD_OVER_TIME;
            case CostBasis.Yearly _ -> YEAR_BY_YEAR;
            case CostBasis.Instalments _ -> IN_INSTALMENTS;
            case CostBasis.Units _ -> UNITS_AT_A_UNIT_COST;
            case CostBasis.Share _ -> SHARE_OF_OTHER_COSTS;
            case CostBasis.NotKnown _ -> NOT_KNOWN;
        };
    }

    /// A basis of this kind that keeps what it can of another: the amount (of several years the first, of instalments their sum), the day or the range, the number
    /// of years.
    CostBasis from(CostBasis other) {
        if (of(other) == this) return other;
        Kept kept = Kept.of(other);
        return switch (this) {
            case ONCE_ON_A_DAY -> new CostBasis.Once(kept.amount, kept.over.start(), kept.extra);
            case SPREAD_OVER_TIME -> new CostBasis.Spread(kept.amount, kept.over, SpreadBy.DAY, kept.extra);
            case YEAR_BY_YEAR -> new CostBasis.Yearly(kept.amount, kept.thereafter, kept.over.start(), kept.years, kept.extra);
            case IN_INSTALMENTS -> new CostBasis.Instalments(kept.instalments(), kept.extra);
            case UNITS_AT_A_UNIT_COST -> new CostBasis.Units(
                    kept.amount == null ? null : BigDecimal.ONE, List.of(), "", kept.amount, kept.recurrence, kept.over.start(), kept.years, kept.extra);
            case SHARE_OF_OTHER_COSTS -> new CostBasis.Share(null, List.of(), List.of(), kept.extra);
            case NOT_KNOWN -> new CostBasis.NotKnown(kept.over, kept.extra);
        };
    }

    /// What one kind may hand on to another.
    private record Kept(
            @Nullable Money amount, @Nullable Money thereafter, Dates over, @Nullable Integer years, Recurrence recurrence, Map<String, Object> extra) {
        static Kept of(CostBasis basis) {
            return switch (basis) {
                case CostBasis.Once once -> new Kept(once.amount(), null, from(once.date()), null, Recurrence.ONCE, once.extra());
                case CostBasis.Spread spread -> new Kept(spread.total(), null, spread.over(), null, Recurrence.ONCE, spread.extra());
                case CostBasis.Yearly yearly ->
                    new Kept(yearly.firstYear(), yearly.thereafter(), from(yearly.from()), yearly.years(), Recurrence.YEARLY, yearly.extra());
                case CostBasis.Instalments parts -> {
                    Instalment first = parts.parts().isEmpty() ? null : parts.parts().getFirst();
                    yield new Kept(sum(parts.parts()), null, from(first == null ? DateExpression.UNKNOWN : first.date()), null, Recurrence.ONCE, parts.extra());
                }
                case CostBasis.Units units -> {
                    Money first = product(units, units.quantityIn(0));
                    Money further = product(units, units.quantityIn(Math.max(1, units.curve().size())));
                    yield new Kept(first, units.recurrence() == Recurrence.YEARLY ? further : null, from(units.from()), units.years(), units.recurrence(), units.extra());
                }
                case CostBasis.Share share -> new Kept(null, null, Dates.UNKNOWN, null, Recurrence.ONCE, share.extra());
                case CostBasis.NotKnown notKnown -> new Kept(null, null, notKnown.over(), null, Recurrence.ONCE, notKnown.extra());
            };
        }

        List<Instalment> instalments() {
            return amount == null && over.isUnknown() ? List.of() : List.of(new Instalment(amount, over.start(), Map.of()));
        }

        /// Null where one of them is not known, or they are in several currencies.
        private static @Nullable Money sum(List<Instalment> instalments) {
            Money sum = null;
            for (Instalment one : instalments) {
                Money amount = one.amount();
                if (amount == null || sum != null && !sum.currency().equals(amount.currency())) return null;
                sum = sum == null ? amount : new Money(sum.amount().add(amount.amount()), amount.currency());
            }
            return sum;
        }

        private static Dates from(DateExpression start) {
            return Dates.from(start);
        }

        /// Quantity times unit cost, rounded half even to the currency's decimals; what is known of it where one is missing.
        private static @Nullable Money product(CostBasis.Units units, @Nullable BigDecimal quantity) {
            Money unitCost = units.unitCost();
            if (unitCost == null || quantity == null) return unitCost;
            int decimals = Math.max(0, unitCost.currency().getDefaultFractionDigits());
            try {
                BigDecimal product = unitCost.amount().multiply(quantity);
                return new Money(product.scale() > decimals ? product.setScale(decimals, RoundingMode.HALF_EVEN) : product, unitCost.currency());
            } catch (IllegalArgumentException tooLarge) {
                return unitCost;
            }
        }
    }
}
