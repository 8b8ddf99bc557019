package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.model.budget.Cell;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.demarche.ui.control.FundingBar;

/// How far the money of each fiscal year has come, and the gap.
record FundingYears(List<OfYear> years, Set<String> styles) {
    /// One year, or what has no date.
    ///
    /// @param parts from sought to spent, then the gap and what is not known to be covered; none where nothing is known
    /// @param unknown how many of the year's amounts are not known
    record OfYear(String label, List<FundingBar.Part> parts, long sum, Total gap, int unknown, Cell cell, Cell gapCell) {}

    static FundingYears of(Ledger ledger) {
        Pivot pivot = ledger.pivot(List.of(Dimension.STATUS), List.of(Dimension.FISCAL_YEAR));
        List<OfYear> years = new ArrayList<>();
        Set<String> styles = new LinkedHashSet<>();
        for (Heading row : pivot.rows().children()) if (pivot.total(row, pivot.columns()).minorUnits() > 0) styles.add(style(Objects.requireNonNull(row.key())));
        for (Heading column : pivot.columns().children()) if (!pivot.total(pivot.rows(), column).isNothing()) years.add(year(ledger, pivot, column));
        return new FundingYears(List.copyOf(years), styles);
    }

    private static OfYear year(Ledger ledger, Pivot pivot, Heading column) {
        List<FundingBar.Part> parts = new ArrayList<>();
        Total gap = new Total(0, 0, ledger.currency());
        Cell gapCell = pivot.cell(pivot.rows(), column);
        for (Heading row : pivot.rows().children()) {
            Key key = Objects.requireNonNull(row.key());
            Total total = pivot.total(row, column);
            if (total.minorUnits() > 0) parts.add(new FundingBar.Part(style(key), total.minorUnits()));
            if (!key.id().equals(Key.GAP)) continue;
            gap = total;
            gapCell = pivot.cell(row, column);
        }
        Total all = pivot.total(pivot.rows(), column);
        return new OfYear(Objects.requireNonNull(column.key()).label(), List.copyOf(parts), all.minorUnits(), gap, all.unknown(), pivot.cell(pivot.rows(), column), gapCell);
    }

    private static String style(Key key) {
        return switch (key.id()) {
            case Key.GAP -> FundingBar.GAP;
            case Key.COVERAGE_NOT_KNOWN -> FundingBar.NOT_KNOWN;
            default -> "funding-" + key.id();
        };
    }

    long most() {
        return years.stream().mapToLong(OfYear::sum).max().orElse(0);
    }
}
