package org.demarche.ui.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.PhaseName;
import org.demarche.model.budget.Cell;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.FiscalCalendar;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.demarche.model.schedule.DateRange;
import org.jspecify.annotations.Nullable;

/// The cost by fiscal quarter, from the first that has any to the last, without gaps; by year where that would be too many.
///
/// @param byYear whether the periods are years
/// @param undated what has no date, and stands in no column
record Quarters(List<CostChart.Quarter> all, boolean byYear, Total undated, Pivot pivot, Filter filter) {
    private static final int MOST = 48;

    static Quarters of(Ledger ledger, Filter filter, @Nullable LocalDate election) {
        Quarters quarters = of(ledger, filter, election, Dimension.QUARTER);
        return quarters.all.size() <= MOST ? quarters : of(ledger, filter, election, Dimension.FISCAL_YEAR);
    }

    private static Quarters of(Ledger ledger, Filter filter, @Nullable LocalDate election, Dimension dimension) {
        Pivot pivot = ledger.pivot(List.of(Dimension.PHASE), List.of(dimension), filter);
        FiscalCalendar calendar = ledger.calendar();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Heading column : pivot.columns().children()) {
            if (column.key() == null || column.key().days() == null) continue;
            int year = calendar.yearOf(column.key().days().start());
            first = Math.min(first, year);
            last = Math.max(last, year);
        }
        if (election != null && last >= first) {
            first = Math.min(first, calendar.yearOf(election));
            last = Math.max(last, calendar.yearOf(election));
        }
        List<CostChart.Quarter> all = new ArrayList<>();
        for (int year = first; year <= last && first <= last; year++) {
            if (dimension == Dimension.FISCAL_YEAR) all.add(period(pivot, "FY " + year, year, Integer.toString(year), calendar.year(year)));
            else for (int i = 0; i < 4; i++) all.add(period(pivot, "Q" + (i + 1), year, year + "-Q" + (i + 1), calendar.quarter(year, i)));
        }
        Heading undated = pivot.columns().child(Key.NO_DATE);
        Total none = new Total(0, 0, ledger.currency());
        return new Quarters(List.copyOf(all), dimension == Dimension.FISCAL_YEAR, undated == null ? none : pivot.total(pivot.rows(), undated), pivot, filter);
    }

    private static CostChart.Quarter period(Pivot pivot, String name, int year, String id, DateRange days) {
        Heading column = pivot.columns().child(id);
        if (column == null) return new CostChart.Quarter(name, year, days, 0, 0, 0);
        return new CostChart.Quarter(
                name, year, days, amount(pivot, PhaseName.PRE_ELECTION, column), amount(pivot, PhaseName.POST_ELECTION, column),
                pivot.total(pivot.rows(), column).unknown());
    }

    private static long amount(Pivot pivot, PhaseName phase, Heading column) {
        Heading row = pivot.rows().child(phase.id());
        return row == null ? 0 : pivot.total(row, column).minorUnits();
    }

    /// What explains a column; null: nothing is in it.
    @Nullable Cell cell(int index) {
        CostChart.Quarter quarter = all.get(index);
        Heading column = pivot.columns().child(byYear ? Integer.toString(quarter.year()) : quarter.year() + "-" + quarter.name());
        return column == null ? null : pivot.cell(pivot.rows(), column);
    }

    /// "Q2 FY 2006: 560,342 + 3 not known".
    String words(int index) {
        CostChart.Quarter quarter = all.get(index);
        String name = byYear ? quarter.name() : quarter.name() + " FY " + quarter.year();
        Total total = new Total(quarter.sum(), quarter.unknown(), undated.currency());
        return name + ": " + (total.isNothing() ? "none" : total.wholeText());
    }
}
