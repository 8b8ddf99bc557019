package org.demarche.model.spending;

import java.time.LocalDate;
import java.util.Currency;
import org.demarche.model.budget.Rounding;
import org.demarche.model.budget.Total;
import org.jspecify.annotations.Nullable;

/// What was planned, obligated and spent of a cost, or of several together, as of a day.
///
/// All of a cost counts, whether it is this country's or not, because actuals are told of all of it. Figures of several costs are the
/// sums of theirs, to the cent; only the burn is told anew, since each began at its own time. An amount that is not known is counted
/// beside the sum, never as zero.
///
/// @param asOf the status date; it counts among what is past
/// @param planned all of it
/// @param plannedToDate what of it the plan has up to and including the status date, spread as the ledger spreads it; an amount without
///     a date may be among it, and counts as one not known
/// @param plannedAfter the rest of it, what has no date among it
/// @param obligated up to and including the status date, what has no day among it; each amount at the exchange rate of its day, or the plan's fixed one
/// @param spent the same
/// @param obligatedLater what is told for days after the status date; it stands in no other figure
/// @param spentLater the same
/// @param atBurn the forecast at the burn so far: what was spent, and as much a month again until the last day that the cost is planned
///     on. Of a cost of which nothing is spent yet, what is planned after the status date.
/// @param firstSpent the first day on which anything was spent; null: nothing was, or on no known day
public record Figures(
        LocalDate asOf,
        Total planned,
        Total plannedToDate,
        Total plannedAfter,
        Total obligated,
        Total spent,
        Total obligatedLater,
        Total spentLater,
        Total atBurn,
        @Nullable LocalDate firstSpent) {
    /// Of nothing at all.
    public static Figures none(LocalDate asOf, Currency currency) {
        Total zero = new Total(0, 0, currency);
        return new Figures(asOf, zero, zero, zero, zero, zero, zero, zero, zero, null);
    }

    /// What is obligated and not spent yet; less than nothing where more was spent than obligated.
    public Total unliquidated() {
        return obligated.minus(spent);
    }

    /// What is planned and not spent yet; less than nothing where more was spent than planned.
    public Total remaining() {
        return planned.minus(spent);
    }

    /// The forecast at completion as planned from here: what was spent to date, and what is planned after the status date.
    public Total asPlannedFromHere() {
        return spent.plus(plannedAfter);
    }

    /// By how much more was spent than planned in all, in the currency's smallest unit; 0 where it was not, or the plan does not know
    /// all that it costs.
    public long overspent() {
        return planned.unknown() > 0 ? 0 : Math.max(0, spent.minorUnits() - planned.minorUnits());
    }

    /// By how much more was spent than obligated, in the currency's smallest unit; 0 where it was not, or an obligation is not known.
    public long beyondObligated() {
        return obligated.unknown() > 0 ? 0 : Math.max(0, spent.minorUnits() - obligated.minorUnits());
    }

    /// From the first spending to the status date, at least one month; null: nothing was spent on a known day.
    public @Nullable Months spendingFor() {
        return firstSpent == null ? null : Months.between(firstSpent, asOf).atLeastOne();
    }

    /// What was spent a month since the first spending; null: nothing was spent on a known day.
    public @Nullable Total burn() {
        Months months = spendingFor();
        return months == null ? null : new Total(months.each(spent.minorUnits()), spent.unknown(), spent.currency());
    }

    /// What was spent, in hundredths of what was planned to date, rounded half even; null: nothing was planned to date, or one of them is
    /// not known.
    public @Nullable Long percentOfPlanned() {
        if (plannedToDate.minorUnits() <= 0 || plannedToDate.unknown() > 0 || spent.unknown() > 0) return null;
        return Rounding.share(100, spent.minorUnits(), plannedToDate.minorUnits());
    }

    /// Whether anything was obligated or spent at all, or is told for later.
    public boolean hasActuals() {
        return !obligated.isNothing() || !spent.isNothing() || !obligatedLater.isNothing() || !spentLater.isNothing();
    }

    Figures plus(Figures other) {
        return new Figures(
                asOf,
                planned.plus(other.planned),
                plannedToDate.plus(other.plannedToDate),
                plannedAfter.plus(other.plannedAfter),
                obligated.plus(other.obligated),
                spent.plus(other.spent),
                obligatedLater.plus(other.obligatedLater),
                spentLater.plus(other.spentLater),
                atBurn.plus(other.atBurn),
                earlier(firstSpent, other.firstSpent));
    }

    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
