package org.demarche.model.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.model.Initiative;
import org.demarche.model.Money;
import org.demarche.model.Numbers;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/// Every cost of a plan as dated entries, and totals of them by anything that tells them apart.
///
/// Amounts are in the plan's currency, to its smallest unit. Totals are this country's: what of regional costs is not stands
/// outside them. What is not known counts beside every total that it could change. An initiative that was dropped costs nothing.
/// Entries are made at once, totals when they are first asked for.
public final class Ledger {
    private final Plan plan;
    private final Schedule schedule;
    private final Rates rates;
    private final FiscalCalendar calendar;
    private final Codes codes;
    private final List<Page> pages;
    private final List<CostLine> lines;
    private final Map<Object, Pivot> pivots = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, Heading> initiativeRows;
    private final LazyNumbers numbers;
    private final @Nullable LocalDate horizon;
    private @Nullable Keys keys;

    /// The numbers of initiatives, made when the first of them is asked for. Lines hold them, so that they do not hold the ledger.
    private static final class LazyNumbers implements Supplier<Numbers> {
        private @Nullable Plan plan;
        private @Nullable Numbers made;

        LazyNumbers(Plan plan) {
            this.plan = plan;
        }

        @Override
        public synchronized Numbers get() {
            if (made == null) made = Numbers.of(Objects.requireNonNull(plan));
            plan = null;
            return made;
        }
    }

    private Ledger(Plan plan, Schedule schedule, Rates rates, LazyNumbers numbers, Codes codes, Function<Costing, List<Page>> pages) {
        this.plan = plan;
        this.schedule = schedule;
        this.rates = rates;
        this.numbers = numbers;
        this.codes = codes;
        this.calendar = new FiscalCalendar(plan.settings().fiscalYearStart());
        Costing costing = new Costing(plan, schedule, rates, numbers, codes);
        this.horizon = costing.horizon();
        this.pages = pages.apply(costing);
        this.lines = lines(this.pages);
    }

    private static List<CostLine> lines(List<Page> pages) {
        List<CostLine> lines = new ArrayList<>();
        for (Page page : pages) lines.addAll(page.lines());
        return Collections.unmodifiableList(lines);
    }

    public static Ledger of(Plan plan, Schedule schedule) {
        return new Ledger(plan, schedule, new Rates(plan.settings()), new LazyNumbers(plan), new Codes(), costing -> costing.pages(plan));
    }

    /// The ledger of an edited plan, the same as [#of(Plan,Schedule)] gives; the entries of initiatives that the edit has left alone are not made again.
    ///
    /// @param next the edited plan's schedule
    public Ledger next(Plan edited, Schedule next) {
        if (!plan.settings().equals(edited.settings()) || !hasSameNumbers(edited)) return of(edited, next);
        boolean sameHorizon = Objects.equals(horizon, next.resolve(edited.settings().horizon()).last());
        Set<String> moved = sameHorizon ? next.movedSince(schedule) : null;
        Ledger after = new Ledger(
                edited, next, rates, numbers, codes, costing -> moved == null ? costing.pages(edited) : costing.pages(edited, plan, pages, moved));
        after.keys = keys().next(edited, after.lines);
        return after;
    }

    private boolean hasSameNumbers(Plan edited) {
        if (plan.initiatives().size() != edited.initiatives().size()) return false;
        for (int i = 0; i < plan.initiatives().size(); i++) {
            Initiative before = plan.initiatives().get(i);
            Initiative after = edited.initiatives().get(i);
            if (before == after) continue;
            if (!before.id().equals(after.id()) || before.phase() != after.phase() || !before.number().equals(after.number())) return false;
        }
        return true;
    }

    /// What totals are told in.
    public Currency currency() {
        return rates.currency();
    }

    public FiscalCalendar calendar() {
        return calendar;
    }

    /// An amount in the plan's currency, at the rate in force on a day; null: none is.
    ///
    /// @param day null: only a rate without a date is in force
    public @Nullable Money converted(Money amount, @Nullable LocalDate day) {
        Long minorUnits = rates.minorUnits(amount, day);
        return minorUnits == null ? null : Money.ofMinor(minorUnits, currency());
    }

    /// The costs in the plan's order.
    public List<CostLine> lines() {
        return lines;
    }

    /// The entries of all costs, in the plan's order.
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (CostLine line : lines) entries.addAll(line.entries());
        return List.copyOf(entries);
    }

    public Total total() {
        return byStatusPivot().total();
    }

    /// The rest of regional costs, which stands outside all totals. As given, where this country's share is not known.
    public Total regionalOutside() {
        return byStatusPivot().outside();
    }

    /// What no funding covers.
    public Total gap() {
        return row(pivot(List.of(Dimension.STATUS), List.of()), Key.GAP);
    }

    /// By how far the funding has come, the gap and what is not known to be covered among them, in this order.
    public Map<Key, Total> byStatus() {
        return pivot(List.of(Dimension.STATUS), List.of()).byRow();
    }

    /// The same for one initiative.
    public Map<Key, Total> byStatus(String initiativeId) {
        Pivot pivot = byStatusPivot();
        Map<Key, Total> totals = new LinkedHashMap<>();
        Heading row = initiativeRow(initiativeId);
        if (row == null) return totals;
        for (Heading status : pivot.columns().children()) {
            Total total = pivot.total(row, status);
            if (status.key() != null && !total.isNothing()) totals.put(status.key(), total);
        }
        return totals;
    }

    public Total totalOf(String initiativeId) {
        Heading row = initiativeRow(initiativeId);
        return row == null ? nothing() : byStatusPivot().total(row, byStatusPivot().columns());
    }

    public Total gapOf(String initiativeId) {
        Heading row = initiativeRow(initiativeId);
        Heading gap = byStatusPivot().columns().child(Key.GAP);
        return row == null || gap == null ? nothing() : byStatusPivot().total(row, gap);
    }

    /// The rest of an initiative's regional costs.
    public Total regionalOutside(String initiativeId) {
        Heading row = initiativeRow(initiativeId);
        return row == null ? nothing() : byStatusPivot().outside(row, byStatusPivot().columns());
    }

    public Total totalOf(PhaseName phase) {
        return row(pivot(List.of(Dimension.PHASE), List.of()), phase.id());
    }

    /// What initiatives should reach in each fiscal year, in something that is not money.
    public List<QuantityInYear> quantities() {
        return Quantities.of(plan, schedule, calendar);
    }

    public Pivot pivot(List<Dimension> rows, List<Dimension> columns) {
        return pivot(rows, columns, Filter.ALL);
    }

    /// @param rows from the outermost to the innermost; a dimension stands only once in rows and columns
    public Pivot pivot(List<Dimension> rows, List<Dimension> columns, Filter filter) {
        record Asked(List<Dimension> rows, List<Dimension> columns, Filter filter) {}
        return pivots.computeIfAbsent(
                new Asked(List.copyOf(rows), List.copyOf(columns), filter),
                _ -> made(rows, columns, filter));
    }

    /// One at a time, because all totals share the keys that they make.
    private synchronized Pivot made(List<Dimension> rows, List<Dimension> columns, Filter filter) {
        return Pivot.of(rows, columns, filter, currency(), keys(), pages);
    }

    /// What a cell of a pivot is made of: its entries, whose amounts add up to it.
    public synchronized Explanation explain(Cell cell) {
        return new Explaining(cell, currency()).fill(keys(), pages);
    }

    private Pivot byStatusPivot() {
        return pivot(List.of(Dimension.INITIATIVE), List.of(Dimension.STATUS));
    }

    private @Nullable Heading initiativeRow(String id) {
        Map<String, Heading> found = initiativeRows;
        if (found == null) {
            found = new HashMap<>();
            for (Heading row : byStatusPivot().rows().children()) if (row.key() != null) found.putIfAbsent(row.key().id(), row);
            initiativeRows = found;
        }
        return found.get(id);
    }

    private Total row(Pivot pivot, String id) {
        Heading row = pivot.rows().child(id);
        return row == null ? nothing() : pivot.total(row, pivot.columns());
    }

    private Total nothing() {
        return new Total(0, 0, currency());
    }

    private synchronized Keys keys() {
        if (keys == null) keys = new Keys(plan, calendar, numbers, lines, codes);
        return keys;
    }
}
