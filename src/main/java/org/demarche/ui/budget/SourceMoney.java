package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.demarche.model.Ceiling;
import org.demarche.model.FundingSource;
import org.demarche.model.Money;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.jspecify.annotations.Nullable;

/// What the plan counts on from one source, regional money included, since that comes from the same source.
///
/// @param byStatus only statuses that have anything
/// @param years every fiscal year that has a ceiling or money, in order
record SourceMoney(Total total, Map<Key, Total> byStatus, List<OfYear> years) {
    /// One fiscal year of a source.
    ///
    /// @param ceiling in the plan's currency; null: none, or not known
    /// @param hasCeiling whether the source names one, known or not
    record OfYear(int year, Total asked, @Nullable Money ceiling, boolean hasCeiling) {
        /// What is left under the ceiling in minor units, below zero where it is exceeded; null: nobody knows.
        @Nullable Long left() {
            return ceiling == null ? null : ceiling.minorUnits() - asked.minorUnits();
        }

        String leftWords() {
            Long left = left();
            if (!hasCeiling) return "no ceiling";
            if (left == null) return "not known";
            return AmountText.whole(Math.abs(left), asked.currency()) + (left < 0 ? " over" : " left");
        }
    }

    static SourceMoney of(Ledger ledger, FundingSource source) {
        Pivot pivot = ledger.pivot(List.of(Dimension.SOURCE, Dimension.STATUS), List.of(Dimension.FISCAL_YEAR));
        Heading row = pivot.rows().child(source.id());
        Map<Key, Total> byStatus = new LinkedHashMap<>();
        if (row != null) for (Heading status : row.children()) byStatus.put(Objects.requireNonNull(status.key()), whole(pivot, status, pivot.columns()));
        Total none = new Total(0, 0, ledger.currency());
        List<OfYear> years = new ArrayList<>();
        for (int year : years(ledger, source, pivot, row)) {
            Heading column = pivot.columns().child(Integer.toString(year));
            years.add(year(ledger, source, year, row == null || column == null ? none : whole(pivot, row, column)));
        }
        return new SourceMoney(row == null ? none : whole(pivot, row, pivot.columns()), byStatus, List.copyOf(years));
    }

    /// This country's part and the rest together.
    private static Total whole(Pivot pivot, Heading row, Heading column) {
        Total here = pivot.total(row, column);
        Total outside = pivot.outside(row, column);
        return new Total(here.minorUnits() + outside.minorUnits(), Math.max(here.unknown(), outside.unknown()), here.currency());
    }

    private static TreeSet<Integer> years(Ledger ledger, FundingSource source, Pivot pivot, @Nullable Heading row) {
        TreeSet<Integer> years = new TreeSet<>();
        for (Ceiling ceiling : source.ceilings()) years.add(ceiling.fiscalYear());
        if (row == null) return years;
        for (Heading column : pivot.columns().children())
            if (column.key() != null && column.key().days() != null && !whole(pivot, row, column).isNothing()) years.add(ledger.calendar().yearOf(column.key().days().start()));
        return years;
    }

    private static OfYear year(Ledger ledger, FundingSource source, int year, Total asked) {
        for (Ceiling ceiling : source.ceilings()) {
            if (ceiling.fiscalYear() != year) continue;
            Money amount = ceiling.amount();
            return new OfYear(year, asked, amount == null ? null : ledger.converted(amount, ledger.calendar().firstDay(year)), true);
        }
        return new OfYear(year, asked, null, false);
    }

    /// The year with the least left under its ceiling; null: no ceiling is known.
    @Nullable OfYear tightest() {
        OfYear tightest = null;
        for (OfYear year : years) {
            Long left = year.left();
            if (left != null && (tightest == null || left < Objects.requireNonNull(tightest.left()))) tightest = year;
        }
        return tightest;
    }

    /// "200,000 left in FY 2006", "none", "not known".
    String ceilingWords() {
        OfYear year = tightest();
        if (year != null) return year.leftWords() + " in FY " + year.year();
        return years.stream().anyMatch(OfYear::hasCeiling) ? "not known" : "none";
    }

    boolean isExceeded() {
        OfYear year = tightest();
        return year != null && Objects.requireNonNull(year.left()) < 0;
    }
}
