package org.demarche.model.spending;

import java.time.LocalDate;
import org.demarche.model.Actual;
import org.demarche.model.ActualKind;
import org.demarche.model.Cost;
import org.demarche.model.Money;
import org.demarche.model.budget.CostLine;
import org.demarche.model.budget.Entry;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Total;
import org.demarche.model.schedule.DateRange;
import org.jspecify.annotations.Nullable;

/// Works out the figures of one cost.
final class Reckoning {
    private final Ledger ledger;
    private final LocalDate asOf;
    private final @Nullable CostLine line;
    private final Sum[] actuals = {new Sum(), new Sum(), new Sum(), new Sum()};
    private final Sum toDate = new Sum();
    private final Sum after = new Sum();
    private @Nullable LocalDate lastPlanned;
    private @Nullable LocalDate firstSpent;

    /// @param line null: its initiative was dropped, so nothing is planned of it
    Reckoning(Ledger ledger, LocalDate asOf, @Nullable CostLine line) {
        this.ledger = ledger;
        this.asOf = asOf;
        this.line = line;
    }

    Figures of(Cost cost) {
        if (line != null) for (Entry entry : line.entries()) plan(entry);
        for (Actual actual : cost.actuals()) add(actual);
        Total spent = spent(false);
        Total planned = line == null ? new Sum().total() : line.total();
        return new Figures(asOf, planned, toDate.total(), after.total(), obligated(false), spent, obligated(true), spent(true), atBurn(spent), firstSpent);
    }

    private void plan(Entry entry) {
        DateRange days = entry.days();
        if (days != null && (lastPlanned == null || days.lastDay().isAfter(lastPlanned))) lastPlanned = days.lastDay();
        Money amount = entry.amount();
        long past = entry.minorUnitsUpTo(asOf);
        if ((amount == null || days == null) && entry.mayFallUpTo(asOf)) toDate.unknown++;
        toDate.add(past);
        if (amount != null) after.add(amount.minorUnits() - past);
        else if (entry.mayFallAfter(asOf)) after.unknown++;
    }

    private void add(Actual actual) {
        LocalDate on = actual.on();
        boolean isLater = on != null && on.isAfter(asOf);
        Money amount = actual.amount() == null ? null : ledger.converted(actual.amount(), on);
        Sum sum = actuals[index(actual.kind(), isLater)];
        if (amount == null) sum.unknown++;
        else sum.add(amount.minorUnits());
        if (actual.kind() == ActualKind.SPENDING && !isLater) firstSpent = Figures.earlier(firstSpent, on);
    }

    private static int index(ActualKind kind, boolean isLater) {
        return kind.ordinal() * 2 + (isLater ? 1 : 0);
    }

    private Total obligated(boolean isLater) {
        return actuals[index(ActualKind.OBLIGATION, isLater)].total();
    }

    private Total spent(boolean isLater) {
        return actuals[index(ActualKind.SPENDING, isLater)].total();
    }

    /// What was spent and goes on being spent until the last planned day; where that is not known, neither is what is still to come.
    private Total atBurn(Total spent) {
        if (firstSpent == null) return spent.plus(after.total());
        if (lastPlanned == null) return after.total().isNothing() ? spent : spent.plus(new Total(0, 1, ledger.currency()));
        Months sofar = Months.between(firstSpent, asOf).atLeastOne();
        Months tocome = Months.between(asOf.plusDays(1), lastPlanned);
        return spent.plus(new Total(sofar.in(tocome, spent.minorUnits()), 0, ledger.currency()));
    }

    private final class Sum {
        private long minorUnits;
        private int unknown;

        void add(long amount) {
            minorUnits = Math.addExact(minorUnits, amount);
        }

        Total total() {
            return new Total(minorUnits, unknown, ledger.currency());
        }
    }
}
