package org.demarche.model.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.demarche.model.Baseline;
import org.demarche.model.BaselineTotal;
import org.demarche.model.Initiative;
import org.demarche.model.Numbers;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.jspecify.annotations.Nullable;

/// By how much what the plan costs now differs from what it cost when a baseline was taken, by initiative and fiscal year.
///
/// Only this country's money is compared, because a baseline keeps no other.
///
/// @param years the fiscal years of either, in order, what has no date last
/// @param rows the initiatives of the plan that cost anything now or did then, in its order, and after them those that are gone; empty where
///     the baseline was taken before it kept initiatives
/// @param total all of them, also of a baseline that kept no initiatives
public record Variance(Baseline baseline, List<String> years, List<Row> rows, Row total) {
    /// One initiative, or all.
    ///
    /// @param initiative its id; empty: all
    /// @param name "2.2 Media training"; of one that was removed, "media-training, removed": its id, since a baseline keeps no titles
    /// @param byYear "FY 2006", and then and now in it; only years that have anything
    /// @param whole all years together
    public record Row(String initiative, String name, Map<String, TotalDifference> byYear, TotalDifference whole) {}

    public Variance {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /// Whether the baseline tells initiatives apart. An older one kept totals by year only.
    public boolean isByInitiative() {
        return baseline.totals().stream().anyMatch(total -> !total.initiative().isEmpty());
    }

    /// The row of an initiative; null: it has none.
    public @Nullable Row row(String initiativeId) {
        for (Row row : rows) if (row.initiative().equals(initiativeId)) return row;
        return null;
    }

    public static Variance since(Baseline baseline, Assessment now) {
        return new Finder(baseline, now).find();
    }

    private static final class Finder {
        private final Baseline baseline;
        private final Assessment now;
        private final Total nothing;
        private final Map<String, Map<String, Total>> then = new LinkedHashMap<>();
        private final Map<String, Map<String, Total>> is = new HashMap<>();
        private final TreeSet<String> years = new TreeSet<>(Difference::inOrder);

        Finder(Baseline baseline, Assessment now) {
            this.baseline = baseline;
            this.now = now;
            nothing = new Total(0, 0, now.ledger().currency());
        }

        Variance find() {
            for (BaselineTotal total : baseline.totals()) put(then, total.initiative(), total.year(), inPlansCurrency(total));
            addNow();
            Numbers numbers = Numbers.of(now.plan());
            boolean isByInitiative = then.keySet().stream().anyMatch(id -> !id.isEmpty());
            List<Row> rows = new ArrayList<>();
            if (isByInitiative) {
                for (Initiative one : now.plan().initiatives()) if (then.containsKey(one.id()) || is.containsKey(one.id())) rows.add(row(one.id(), numbers.name(one)));
                for (String id : then.keySet()) if (!id.isEmpty() && rows.stream().noneMatch(row -> row.initiative().equals(id))) rows.add(row(id, id + ", removed"));
            }
            return new Variance(baseline, List.copyOf(years), rows, row("", "Total"));
        }

        private void addNow() {
            Pivot pivot = now.ledger().pivot(List.of(Dimension.INITIATIVE), List.of(Dimension.FISCAL_YEAR));
            add("", pivot, pivot.rows());
            for (Heading row : pivot.rows().children()) add(Objects.requireNonNull(row.key()).id(), pivot, row);
        }

        private void add(String id, Pivot pivot, Heading row) {
            for (Heading year : pivot.columns().children()) put(is, id, year.toString(), pivot.total(row, year));
            put(is, id, Baselines.ALL_YEARS, pivot.total(row, pivot.columns()));
        }

        private void put(Map<String, Map<String, Total>> into, String id, String year, Total total) {
            if (total.isNothing()) return;
            if (!year.isEmpty()) years.add(year);
            into.computeIfAbsent(id, one -> new HashMap<>()).put(year, total);
        }

        /// What was told in another currency is not known in the plan's.
        private Total inPlansCurrency(BaselineTotal total) {
            Total kept = Baselines.total(total, now.ledger().currency());
            return kept.currency().equals(nothing.currency()) ? kept : new Total(0, total.notKnown() + 1, nothing.currency());
        }

        private Row row(String id, String name) {
            Map<String, TotalDifference> byYear = new LinkedHashMap<>();
            for (String year : years) {
                TotalDifference one = difference(id, year, year);
                if (!one.before().isNothing() || !one.after().isNothing()) byYear.put(year, one);
            }
            return new Row(id, name, Map.copyOf(byYear), difference(id, Baselines.ALL_YEARS, "All years"));
        }

        private TotalDifference difference(String id, String year, String name) {
            return new TotalDifference(name, then.getOrDefault(id, Map.of()).getOrDefault(year, nothing), is.getOrDefault(id, Map.of()).getOrDefault(year, nothing));
        }
    }
}
