package org.demarche.model.budget;

import java.util.Currency;
import java.util.List;
import java.util.function.Supplier;
import org.demarche.model.Cost;
import org.demarche.model.Initiative;
import org.demarche.model.Numbers;
import org.demarche.model.Percent;
import org.jspecify.annotations.Nullable;

/// A cost of an initiative with its entries, and how far its fundings cover them.
public final class CostLine {
    private final Initiative initiative;
    private final int place;
    private final Cost cost;
    private final Key key;
    private final Rates rates;
    private final Supplier<Numbers> numbers;
    private List<Entry> entries = List.of();
    private long known;
    private int unknown;
    private volatile @Nullable Coverage coverage;

    /// @param place the initiative's place in the plan, from 0
    /// @param ordinal the cost's place in its initiative, from 0
    CostLine(Initiative initiative, int place, int ordinal, Cost cost, Rates rates, Supplier<Numbers> numbers) {
        this.initiative = initiative;
        this.place = place;
        this.cost = cost;
        this.key = Key.of(Dimension.COST, cost.id(), cost.title(), ((long) place << 32) + ordinal);
        this.rates = rates;
        this.numbers = numbers;
    }

    void fill(List<Entry> entries) {
        this.entries = entries;
        for (Entry entry : entries) {
            if (entry.isKnown()) known = Math.addExact(known, entry.minorUnits);
            else unknown++;
        }
    }

    public Initiative initiative() {
        return initiative;
    }

    public Cost cost() {
        return cost;
    }

    public List<Entry> entries() {
        return entries;
    }

    /// All of the cost, whether this country's or not.
    public Total total() {
        return new Total(known, unknown, currency());
    }

    /// What no funding covers, of what is known; 0 where a funding of unknown amount may cover it.
    public long gap() {
        Coverage found = coverage();
        return found.restIsGap() ? known - found.covered() : 0;
    }

    /// What of its gap is this country's; 0 where its share of a regional cost is not known.
    public long countryGap() {
        return countryUpTo(gap());
    }

    /// By how much its fundings are more than the cost, in the plan's smallest unit; 0 where they are not, or the cost is not known.
    public long overFunding() {
        return unknown > 0 ? 0 : coverage().over();
    }

    /// "2.2": the number of its initiative.
    public String number() {
        return numbers.get().of(initiative.id());
    }

    int place() {
        return place;
    }

    /// What totals tell it apart by.
    Key key() {
        return key;
    }

    long known() {
        return known;
    }

    Currency currency() {
        return rates.currency();
    }

    /// Whether a regional cost gives no share of this country's.
    boolean shareIsMissing() {
        return cost.scope().isRegional() && cost.scope().countryShare() == null;
    }

    boolean mayBeCountry() {
        Percent share = cost.scope().countryShare();
        return share == null || share.value().signum() > 0;
    }

    boolean mayBeRegional() {
        Percent share = cost.scope().countryShare();
        return cost.scope().isRegional() && (share == null || share.value().compareTo(Percent.HUNDRED) < 0);
    }

    /// What of the line's first so many minor units is this country's.
    long countryUpTo(long amount) {
        if (!cost.scope().isRegional()) return amount;
        Percent share = cost.scope().countryShare();
        return share == null ? 0 : Rounding.percent(amount, share);
    }

    Coverage coverage() {
        Coverage found = coverage;
        if (found == null) coverage = found = Coverage.of(this, rates);
        return found;
    }
}
