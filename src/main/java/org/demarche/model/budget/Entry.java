package org.demarche.model.budget;

import java.time.LocalDate;
import org.demarche.model.Cost;
import org.demarche.model.Initiative;
import org.demarche.model.Money;
import org.demarche.model.schedule.DateRange;
import org.jspecify.annotations.Nullable;

/// A cost, or a year of it, with its days and its amount in the plan's currency. A cost that is spread is one entry with its range.
public final class Entry {
    final CostLine line;
    final int part;
    final When when;
    final long minorUnits;
    /// What the line's known entries before this one come to.
    final long before;
    final @Nullable WhyNotKnown why;
    final @Nullable Conversion conversion;
    final @Nullable Escalated escalated;

    private Entry(CostLine line, int part, When when, long minorUnits, long before, @Nullable WhyNotKnown why, @Nullable Conversion conversion, @Nullable Escalated escalated) {
        this.line = line;
        this.part = part;
        this.when = when;
        this.minorUnits = minorUnits;
        this.before = before;
        this.why = why;
        this.conversion = conversion;
        this.escalated = escalated;
    }

    static Entry known(CostLine line, int part, When when, long minorUnits, long before, @Nullable Conversion conversion, @Nullable Escalated escalated) {
        return new Entry(line, part, when, minorUnits, before, null, conversion, escalated);
    }

    static Entry notKnown(CostLine line, int part, When when, WhyNotKnown why) {
        return new Entry(line, part, when, 0, 0, why, null, null);
    }

    public Initiative initiative() {
        return line.initiative();
    }

    public Cost cost() {
        return line.cost();
    }

    /// Which year of a yearly cost, from 0; which base of a share, from 0; else 0.
    public int part() {
        return part;
    }

    public boolean isKnown() {
        return why == null;
    }

    /// In the plan's currency; null: not known.
    public @Nullable Money amount() {
        return isKnown() ? Money.ofMinor(minorUnits, line.currency()) : null;
    }

    /// From its first day to its last; null: undated.
    public @Nullable DateRange days() {
        return when.hull();
    }

    /// What of it falls on or before a day, in minor units, spread and rounded as all totals are. Nothing, where it has no date or no amount.
    public long minorUnitsUpTo(LocalDate lastDay) {
        if (!isKnown() || when.spans() == 0) return 0;
        return Rounding.share(minorUnits, when.unitsBefore(0, lastDay.toEpochDay() + 1), when.units(0));
    }

    /// Whether some of it falls on or before a day, or may, because it has no date.
    public boolean mayFallUpTo(LocalDate lastDay) {
        LocalDate first = when.first();
        return when.isUndated() || first != null && !first.isAfter(lastDay);
    }

    /// Whether some of it falls after a day, or may, because it has no date.
    public boolean mayFallAfter(LocalDate day) {
        DateRange days = when.hull();
        return when.isUndated() || days != null && days.lastDay().isAfter(day);
    }

    /// Why it has no amount; null: it has one.
    public @Nullable WhyNotKnown whyNotKnown() {
        return why;
    }

    /// How it came into the plan's currency; null: it was given in it, or is not known.
    public @Nullable Conversion conversion() {
        return conversion;
    }

    /// How it rose with prices; null: it did not.
    public @Nullable Escalated escalated() {
        return escalated;
    }

    /// "2.2 Media training, first year".
    public String title() {
        return Sentences.title(this);
    }

    @Override
    public String toString() {
        return cost().id() + "#" + part + " " + (isKnown() ? AmountText.exact(minorUnits, line.currency()) : why.words()) + " " + when;
    }
}
