package org.demarche.model.donor;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.demarche.model.CostBasis;
import org.demarche.model.Money;
import org.demarche.model.budget.CostLine;
import org.demarche.model.budget.Entry;
import org.demarche.model.budget.Ledger;
import org.demarche.model.schedule.DateRange;
import org.jspecify.annotations.Nullable;

/// Units, their number and what one costs, of a cost that is told so. Every other cost is one lump sum.
final class EuUnits {
    private final Ledger ledger;

    EuUnits(Ledger ledger) {
        this.ledger = ledger;
    }

    String unit(CostLine line) {
        return line.cost().basis() instanceof CostBasis.Units units ? units.unit().isBlank() ? "unit" : units.unit() : "lump sum";
    }

    /// How many units fall into some days.
    ///
    /// @param days null: all there are
    /// @param total what they cost together
    DonorCell number(CostLine line, @Nullable DateRange days, DonorCell.Amount total) {
        if (total.total().isNothing()) return DonorCell.NOTHING;
        if (!(line.cost().basis() instanceof CostBasis.Units units)) return new DonorCell.Figure(BigDecimal.ONE);
        BigDecimal sum = BigDecimal.ZERO;
        for (Entry entry : line.entries()) {
            if (days != null && !isWithin(entry, days)) continue;
            BigDecimal number = entry.isKnown() || line.entries().size() == 1 ? units.quantityIn(entry.part()) : null;
            if (number == null) return new DonorCell.Figure(null);
            sum = sum.add(number);
        }
        return sum.signum() == 0 ? DonorCell.NOTHING : new DonorCell.Figure(sum);
    }

    private static boolean isWithin(Entry entry, DateRange days) {
        DateRange own = entry.days();
        return own != null && !own.start().isBefore(days.start()) && !own.endExclusive().isAfter(days.endExclusive());
    }

    /// What one unit costs, in the plan's currency; of a lump sum, all of it.
    DonorCell price(CostLine line, DonorCell.Amount total) {
        if (total.total().isNothing()) return DonorCell.NOTHING;
        if (!(line.cost().basis() instanceof CostBasis.Units units)) return new DonorCell.Price(total.total().unknown() > 0 ? null : total.total().known());
        Money cost = units.unitCost();
        return new DonorCell.Price(cost == null ? null : ledger.converted(cost, firstDay(line)));
    }

    private static @Nullable LocalDate firstDay(CostLine line) {
        DateRange days = line.entries().isEmpty() ? null : line.entries().getFirst().days();
        return days == null ? null : days.start();
    }

    /// Whether the total is something else than number times price: prices rise, a rate changes, or only a share is this country's.
    static boolean differs(DonorCell number, DonorCell price, DonorCell.Amount total) {
        if (!(number instanceof DonorCell.Figure figure) || figure.number() == null) return false;
        if (!(price instanceof DonorCell.Price one) || one.money() == null || total.total().unknown() > 0) return false;
        return figure.number().multiply(one.money().amount()).compareTo(total.total().known().amount()) != 0;
    }
}
