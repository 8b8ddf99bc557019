package org.demarche.report.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.Initiative;
import org.demarche.model.Money;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// What recurs with no stated end, by how many years are counted.
final class RecurringTable {
    private static final int YEARS = 5;

    private final Draft draft;

    RecurringTable(Draft draft) {
        this.draft = draft;
    }

    /// Null where nothing recurs without an end.
    @Nullable Block block() {
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        for (Initiative need : draft.plan.initiatives())
            for (Cost cost : need.costs())
                if (MoneyWords.recursWithoutEnd(cost.basis())) {
                    marks.add(cost.mark() == null ? need.mark() : cost.mark());
                    rows.add(row(need, cost));
                }
        if (rows.isEmpty()) return null;
        List<Column> columns = new ArrayList<>(List.of(Column.left("", 9), Column.rest("Years counted")));
        for (int year = 1; year <= YEARS; year++) columns.add(Column.right(Integer.toString(year), 20));
        List<Text> notes = List.of(Text.of("What recurs with no stated end has no total of its own: it depends on how many years are counted."));
        return new Block.Table(draft.table("Recurring costs, by years counted", draft.amounts.currencyName(), marks), columns, rows, notes, true);
    }

    private Row row(Initiative need, Cost cost) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(draft.names.number(need.id())), Cell.of(Text.of(cost.title()), Text.quiet(new CostWords(draft).shortAmount(cost).plain()))));
        for (int year = 1; year <= YEARS; year++) cells.add(Cell.of(draft.amounts.told(total(cost.basis(), year))));
        return Row.of(cells);
    }

    private static @Nullable Money total(CostBasis basis, int years) {
        return switch (basis) {
            case CostBasis.Yearly yearly -> total(yearly.firstYear(), yearly.thereafter(), years);
            case CostBasis.Units units -> total(units, years);
            case CostBasis.Once _, CostBasis.Spread _, CostBasis.Instalments _, CostBasis.Share _, CostBasis.NotKnown _ -> null;
        };
    }

    private static @Nullable Money total(@Nullable Money first, @Nullable Money further, int years) {
        if (first == null || years == 1) return first;
        if (further == null || !further.currency().equals(first.currency())) return null;
        return new Money(first.amount().add(further.amount().multiply(BigDecimal.valueOf(years - 1L))), first.currency());
    }

    /// Null where it is not known, or does not come out even in the currency's smallest unit.
    private static @Nullable Money total(CostBasis.Units units, int years) {
        Money cost = units.unitCost();
        if (cost == null) return null;
        BigDecimal quantities = BigDecimal.ZERO;
        for (int year = 0; year < years; year++) {
            BigDecimal quantity = units.quantityIn(year);
            if (quantity == null) return null;
            quantities = quantities.add(quantity);
        }
        BigDecimal exact = cost.amount().multiply(quantities).stripTrailingZeros();
        return exact.scale() > Math.max(0, cost.currency().getDefaultFractionDigits()) ? null : new Money(exact, cost.currency());
    }
}
