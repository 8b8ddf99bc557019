package org.demarche.model.donor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Indicator;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Label;
import org.demarche.model.Numbers;
import org.demarche.model.Objective;
import org.demarche.model.Plan;
import org.demarche.model.budget.Cell;
import org.demarche.model.budget.Certainty;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/// A budget by results: each objective with its needs, their money by fiscal year and how firm it is, and its indicators. Needs that
/// serve the same several objectives stand together in a group of their own, so that nothing counts twice.
final class Results {
    /// Fiscal years with a column of their own; later ones share one.
    private static final int MOST_YEARS = 5;

    private final Plan plan;
    private final Schedule schedule;
    private final Ledger ledger;
    private final Numbers numbers;
    private final List<Pivot> pivots = new ArrayList<>();
    private final Map<String, Heading> objectiveRows = new HashMap<>();
    private final List<DonorColumn> money = new ArrayList<>();
    private final List<Filter> filters = new ArrayList<>();

    Results(Plan plan, Schedule schedule, Ledger ledger) {
        this.plan = plan;
        this.schedule = schedule;
        this.ledger = ledger;
        this.numbers = Numbers.of(plan);
        for (Heading row : pivot(Filter.ALL).rows().children()) if (row.key() != null) objectiveRows.put(row.key().id(), row);
        years();
        column("", "Total", Filter.ALL);
        column("Of it", "Firm", Filter.of(Dimension.CERTAINTY, id(Certainty.FIRM)));
        column("Of it", "Not firm", Filter.of(Dimension.CERTAINTY, id(Certainty.EXPECTED), id(Certainty.UNCERTAIN), id(Certainty.CHANCE_NOT_KNOWN)));
        column("Of it", "Gap", Filter.of(Dimension.CERTAINTY, Key.GAP));
        Filter notSure = Filter.of(Dimension.CERTAINTY, Key.COVERAGE_NOT_KNOWN);
        if (!pivot(notSure).total().isNothing()) column("Of it", "Not known whether covered", notSure);
    }

    private void years() {
        Pivot byYear = ledger.pivot(List.of(Dimension.FISCAL_YEAR), List.of());
        List<Key> years = byYear.rows().children().stream()
                .filter(year -> !byYear.total(year, byYear.columns()).isNothing())
                .map(Heading::key)
                .toList();
        List<Key> dated = years.stream().filter(year -> year.days() != null).toList();
        int own = dated.size() <= MOST_YEARS ? dated.size() : MOST_YEARS - 1;
        for (Key year : dated.subList(0, own)) column("", year.label(), Filter.of(Dimension.FISCAL_YEAR, year.id()));
        Set<String> later = new HashSet<>();
        for (Key year : dated.subList(own, dated.size())) later.add(year.id());
        if (!later.isEmpty()) column("", dated.get(own).label() + " and later", Sums.only(Dimension.FISCAL_YEAR, later));
        if (dated.size() < years.size()) column("", "Date not known", Filter.of(Dimension.FISCAL_YEAR, Key.NO_DATE));
    }

    private void column(String group, String head, Filter filter) {
        money.add(DonorColumn.money(head).in(group));
        filters.add(filter);
        pivots.add(pivot(filter));
    }

    private Pivot pivot(Filter filter) {
        return ledger.pivot(List.of(Dimension.OBJECTIVE, Dimension.INITIATIVE), List.of(), filter);
    }

    private static String id(Certainty certainty) {
        return Label.id(certainty);
    }

    List<DonorSection> sections() {
        Map<String, List<Initiative>> byObjectives = new LinkedHashMap<>();
        for (Objective objective : plan.objectives()) byObjectives.put(objective.id(), new ArrayList<>());
        for (Initiative need : plan.initiatives())
            if (need.status() != InitiativeStatus.DROPPED) byObjectives.computeIfAbsent(objectives(need), ids -> new ArrayList<>()).add(need);
        List<DonorSection> sections = new ArrayList<>();
        List<DonorRow> summary = new ArrayList<>();
        List<Initiative> none = byObjectives.remove(Key.NONE);
        byObjectives.forEach((ids, served) -> group(ids, served, sections, summary));
        if (none != null) group(Key.NONE, none, sections, summary);
        summary.add(row(DonorRow.Kind.TOTAL, "All objectives", List.of()));
        sections.addFirst(new DonorSection("", "All objectives", columns("Objective"), summary, List.of(
                "Firm: committed, obligated or spent, and no condition is open. Not firm: the rest of what sources may give. Gap: what no source covers.",
                "Needs that serve several objectives stand in a row of their own, and count once.")));
        return sections;
    }

    /// The ids of an initiative's objectives as the ledger joins them.
    private String objectives(Initiative need) {
        TreeSet<Integer> places = new TreeSet<>();
        for (int i = 0; i < plan.objectives().size(); i++) if (need.objectives().contains(plan.objectives().get(i).id())) places.add(i);
        if (places.isEmpty()) return Key.NONE;
        return String.join("+", places.stream().map(place -> plan.objectives().get(place).id()).toList());
    }

    private List<DonorColumn> columns(String title) {
        List<DonorColumn> columns = new ArrayList<>(List.of(DonorColumn.title(title)));
        columns.addAll(money);
        return columns;
    }

    /// @param path the keys of an objective and a need, or fewer: all
    private DonorRow row(DonorRow.Kind kind, String title, List<Key> path) {
        List<DonorCell> cells = new ArrayList<>(List.of(DonorCell.words(title)));
        for (int i = 0; i < filters.size(); i++)
            cells.add(new DonorCell.Amount(pivots.get(i).total(path, List.of()), new Cell(path, List.of(), filters.get(i), Cell.Whose.THIS_COUNTRY)));
        return new DonorRow(kind, cells);
    }

    private void group(String ids, List<Initiative> served, List<DonorSection> sections, List<DonorRow> summary) {
        String title = title(ids);
        Heading row = objectiveRows.get(ids);
        List<DonorRow> rows = new ArrayList<>();
        for (Initiative need : served) rows.add(need(need, row));
        if (served.isEmpty()) rows.add(words("No need serves this objective alone."));
        rows.add(row == null ? nothing(DonorRow.Kind.SUBTOTAL, "Total", ids) : row(DonorRow.Kind.SUBTOTAL, "Total", row.path()));
        summary.add(row == null ? nothing(DonorRow.Kind.LINE, title, ids) : row(DonorRow.Kind.LINE, title, row.path()));
        sections.add(new DonorSection("", title, columns("Need"), rows, List.of()));
        for (Objective objective : plan.objectives()) if (objective.id().equals(ids)) indicators(objective, title, sections);
    }

    private DonorRow words(String words) {
        List<DonorCell> cells = new ArrayList<>(Collections.nCopies(filters.size() + 1, DonorCell.NOTHING));
        cells.set(0, DonorCell.words(words));
        return new DonorRow(DonorRow.Kind.LINE, cells);
    }

    private DonorRow need(Initiative need, @Nullable Heading objective) {
        String name = numbers.name(need);
        if (need.costs().isEmpty()) return words(name + (need.noCost() ? " (costs nothing)" : " (no cost given)"));
        Heading row = objective == null ? null : objective.child(need.id());
        return row == null ? words(name) : row(DonorRow.Kind.LINE, name, row.path());
    }

    /// Of an objective that no cost serves.
    private DonorRow nothing(DonorRow.Kind kind, String title, String ids) {
        List<DonorCell> cells = new ArrayList<>(List.of(DonorCell.words(title)));
        Filter own = Filter.of(Dimension.OBJECTIVE, ids);
        for (Filter filter : filters) cells.add(new DonorCell.Amount(new Total(0, 0, ledger.currency()), Cell.of(filter.and(own))));
        return new DonorRow(kind, cells);
    }

    private String title(String ids) {
        if (ids.equals(Key.NONE)) return "Without an objective";
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < plan.objectives().size(); i++) if (List.of(ids.split("\\+")).contains(plan.objectives().get(i).id())) places.add(i);
        if (places.size() == 1) return (places.getFirst() + 1) + ". " + plan.objectives().get(places.getFirst()).title();
        String last = Integer.toString(places.getLast() + 1);
        return "Objectives " + String.join(", ", places.subList(0, places.size() - 1).stream().map(place -> Integer.toString(place + 1)).toList()) + " and " + last + " together";
    }

    private void indicators(Objective objective, String title, List<DonorSection> sections) {
        if (objective.indicators().isEmpty()) return;
        List<DonorColumn> columns = List.of(
                DonorColumn.title("Indicator"), DonorColumn.words("Unit"), DonorColumn.number("Baseline"), DonorColumn.words("On"),
                DonorColumn.number("Target"), DonorColumn.words("By"));
        List<DonorRow> rows = new ArrayList<>();
        for (Indicator one : objective.indicators())
            rows.add(DonorRow.line(
                    DonorCell.words(one.title()), DonorCell.words(one.unit()),
                    new DonorCell.Figure(one.baseline()), DonorCell.words(DayText.of(schedule.resolve(one.baselineOn()))),
                    new DonorCell.Figure(one.target()), DonorCell.words(DayText.of(schedule.resolve(one.targetOn())))));
        sections.add(new DonorSection("", "Indicators of " + title, columns, rows, List.of()));
    }
}
