package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Initiative;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.QuantityInYear;
import org.demarche.ui.control.Words;

/// What needs should reach in each fiscal year that is not money, to stand beside their money where rows are needs and columns are years.
///
/// @param byNeed what each need counts, in the plan's order
/// @param years the ids of the years that have a column
record Counted(Map<String, List<QuantityInYear>> byNeed, Set<String> years) {
    private static final Counted NOTHING = new Counted(Map.of(), Set.of());
    private static final Set<Dimension> TOLD = Set.of(Dimension.PHASE, Dimension.INITIATIVE, Dimension.FISCAL_YEAR);

    /// @param years the ids of the years that have a column
    static Counted of(Ledger ledger, Layout layout, Set<String> years) {
        boolean canStand = layout.rows().getLast() == Dimension.INITIATIVE && layout.columns().equals(List.of(Dimension.FISCAL_YEAR)) && TOLD.containsAll(layout.filter().only().keySet());
        if (!canStand) return NOTHING;
        Map<String, List<QuantityInYear>> byNeed = new LinkedHashMap<>();
        for (QuantityInYear one : ledger.quantities())
            if (passes(layout.filter(), one)) byNeed.computeIfAbsent(one.initiative().id(), id -> new ArrayList<>()).add(one);
        return new Counted(byNeed, years);
    }

    private static boolean passes(Filter filter, QuantityInYear one) {
        return passes(filter, Dimension.PHASE, one.initiative().phase().id()) && passes(filter, Dimension.INITIATIVE, one.initiative().id()) && passes(filter, Dimension.FISCAL_YEAR, one.year().id());
    }

    private static boolean passes(Filter filter, Dimension dimension, String id) {
        Set<String> ids = filter.only().get(dimension);
        return ids == null || ids.contains(id);
    }

    /// The needs that count anything, in the plan's order.
    List<Initiative> needs() {
        return byNeed.values().stream().map(all -> all.getFirst().initiative()).toList();
    }

    /// "38 slots": of one year.
    String in(String need, String year) {
        return byNeed.getOrDefault(need, List.of()).stream().filter(one -> one.year().id().equals(year)).map(Counted::words).collect(Collectors.joining(", "));
    }

    /// "38 slots in FY 2009": what stands in no column.
    String elsewhere(String need) {
        return byNeed.getOrDefault(need, List.of()).stream()
                .filter(one -> !years.contains(one.year().id()))
                .map(one -> words(one) + (one.year().days() == null ? ", no date" : " in " + one.year().label()))
                .collect(Collectors.joining(", "));
    }

    private static String words(QuantityInYear one) {
        return one.target() == null ? one.quantity().unit() + " not known" : Words.number(one.target()) + " " + one.quantity().unit();
    }
}
