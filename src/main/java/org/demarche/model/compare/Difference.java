package org.demarche.model.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Anchor;
import org.demarche.model.Baseline;
import org.demarche.model.BaselineTotal;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Numbers;
import org.demarche.model.Plan;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.Timed;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.model.check.Finding;
import org.demarche.model.schedule.Placement;
import org.jspecify.annotations.Nullable;

/// How a plan differs from what it was, or one scenario of it from another.
///
/// @param dates what stands elsewhere, the election first, in the plan's order
/// @param totals every fiscal year of either, in order
/// @param whole all years together; an amount that is not known counts once in it, also where it falls into several years
/// @param goneFindings open findings of before that are no more
/// @param newFindings open findings that were not there before
public record Difference(List<DateDifference> dates, List<TotalDifference> totals, TotalDifference whole, List<Finding> goneFindings, List<Finding> newFindings) {
    public static Difference between(Assessment before, Assessment after) {
        Map<String, Placement> was = new LinkedHashMap<>();
        for (Item item : dated(before.plan())) was.put(item.id(), before.schedule().placement(item.id()));
        return new Difference(
                dates(was, before.plan(), after), totals(totals(before), totals(after), after), new TotalDifference("All years", before.ledger().total(), after.ledger().total()), missing(before, after), missing(after, before));
    }

    /// What has slipped since a baseline was taken. Findings are not kept in a baseline. What is dated now and was not there then, is not told as a difference.
    public static Difference since(Baseline baseline, Assessment now) {
        Map<String, Placement> was = new LinkedHashMap<>(Baselines.placements(baseline));
        Map<String, Total> totals = new LinkedHashMap<>();
        for (BaselineTotal total : baseline.totals())
            if (total.initiative().isEmpty()) totals.put(total.year(), Baselines.total(total, now.ledger().currency()));
        Total then = totals.remove(Baselines.ALL_YEARS);
        TotalDifference whole = new TotalDifference("All years", then == null ? new Total(0, 0, now.ledger().currency()) : then, now.ledger().total());
        return new Difference(dates(was, now.plan(), now), totals(totals, totals(now), now), whole, List.of(), List.of());
    }

    private static List<Item> dated(Plan plan) {
        return Items.all(plan).stream()
                .filter(item -> item instanceof Anchor || item instanceof Timed && !(item instanceof SensitivityWindow))
                .toList();
    }

    private static List<DateDifference> dates(Map<String, Placement> was, Plan before, Assessment after) {
        Numbers numbers = Numbers.of(after.plan());
        List<DateDifference> differences = new ArrayList<>();
        Map<String, Placement> left = new LinkedHashMap<>(was);
        for (Item item : dated(after.plan())) {
            Placement then = left.remove(item.id());
            Placement now = after.schedule().placement(item.id());
            if (then != null && !then.equals(now)) differences.add(new DateDifference(item.id(), numbers.name(item), then, now));
        }
        left.forEach((id, then) -> {
            Item gone = Items.find(before, id);
            if (!then.isUnscheduled()) differences.add(new DateDifference(id, gone == null ? id : gone.title(), then, Placement.UNSCHEDULED));
        });
        return List.copyOf(differences);
    }

    private static Map<String, Total> totals(Assessment assessment) {
        Pivot pivot = assessment.ledger().pivot(List.of(Dimension.FISCAL_YEAR), List.of());
        Map<String, Total> totals = new LinkedHashMap<>();
        for (Heading year : pivot.rows().children()) totals.put(year.toString(), pivot.total(year, pivot.columns()));
        return totals;
    }

    private static List<TotalDifference> totals(Map<String, Total> was, Map<String, Total> is, Assessment after) {
        Total nothing = new Total(0, 0, after.ledger().currency());
        List<String> years = new ArrayList<>(was.keySet());
        is.keySet().stream().filter(year -> !was.containsKey(year)).forEach(years::add);
        years.sort(Difference::inOrder);
        return years.stream()
                .map(year -> new TotalDifference(year, was.getOrDefault(year, nothing), is.getOrDefault(year, nothing)))
                .toList();
    }

    /// Years first, what falls into none last.
    static int inOrder(String one, String other) {
        boolean isYear = one.startsWith("FY");
        return isYear == other.startsWith("FY") ? one.compareTo(other) : isYear ? -1 : 1;
    }

    private static List<Finding> missing(Assessment from, Assessment in) {
        Set<String> keys = open(in).stream().map(Finding::key).collect(Collectors.toSet());
        return open(from).stream().filter(finding -> !keys.contains(finding.key())).toList();
    }

    private static List<Finding> open(Assessment assessment) {
        return assessment.findings().stream().filter(finding -> finding.setAside() == null).toList();
    }

    /// The year's difference; null: neither has such a year.
    public @Nullable TotalDifference total(String year) {
        return totals.stream().filter(one -> one.year().equals(year)).findFirst().orElse(null);
    }

    /// Whether dates, totals and findings are all the same.
    public boolean isNothing() {
        return dates.isEmpty() && totals.stream().allMatch(TotalDifference::isNothing) && goneFindings.isEmpty() && newFindings.isEmpty();
    }
}
