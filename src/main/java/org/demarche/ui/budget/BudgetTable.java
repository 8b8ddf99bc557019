package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Initiative;
import org.demarche.model.Numbers;
import org.demarche.model.PhaseName;
import org.demarche.model.budget.Cell;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.jspecify.annotations.Nullable;

/// The table as data: rows with what is folded left out, the total, what stands outside it, columns.
final class BudgetTable {
    private final Layout layout;
    private final Pivot pivot;
    private final Numbers numbers;
    private final Counted counted;
    private final Set<List<String>> folded;
    private final List<BudgetRow> rows = new ArrayList<>();
    private final Map<String, String> phases = new HashMap<>();
    private final List<Heading> columns;
    private final BudgetRow total;
    private final @Nullable BudgetRow outside;

    private BudgetTable(Assessment assessment, Layout layout, Set<List<String>> folded) {
        this.layout = layout;
        this.folded = folded;
        pivot = assessment.ledger().pivot(layout.rows(), layout.columns(), layout.filter());
        numbers = Numbers.of(assessment.plan());
        columns = columns(pivot, layout.columns().size());
        counted = Counted.of(assessment.ledger(), layout, columns.stream().map(Heading::key).filter(Objects::nonNull).map(Key::id).collect(Collectors.toSet()));
        addRows(pivot.rows(), 0);
        addCounted();
        total = new BudgetRow(BudgetRow.Kind.TOTAL, pivot.rows(), "", "Total", 0, false, false, null);
        outside = pivot.outside().isNothing()
                ? null
                : new BudgetRow(BudgetRow.Kind.OUTSIDE, pivot.rows(), "", OutsideWords.of(assessment.ledger(), numbers), 0, false, false, null);
    }

    /// Every column with its subtotal after it, the total last.
    private static List<Heading> columns(Pivot pivot, int depth) {
        List<Heading> all = new ArrayList<>();
        if (depth > 0)
            for (Heading outer : pivot.columns().children()) {
                all.addAll(outer.children());
                all.add(outer);
            }
        all.add(pivot.columns());
        return List.copyOf(all);
    }

    /// @param folded the paths of the rows whose rows are hidden
    static BudgetTable of(Assessment assessment, Layout layout, Set<List<String>> folded) {
        return new BudgetTable(assessment, layout, folded);
    }

    private void addRows(Heading parent, int depth) {
        for (Heading heading : parent.children()) {
            BudgetRow row = row(heading, depth);
            rows.add(row);
            if (row.group() && !row.folded()) addRows(heading, depth + 1);
        }
    }

    /// Needs without money stand after those of their phase, else last.
    private void addCounted() {
        Set<String> withMoney = new HashSet<>();
        addNeeds(pivot.rows(), withMoney);
        for (Initiative need : counted.needs()) {
            if (withMoney.contains(need.id())) continue;
            boolean byPhase = layout.rows().equals(List.of(Dimension.PHASE, Dimension.INITIATIVE));
            if (byPhase && folded.contains(List.of(need.phase().id()))) continue;
            int at = rows.size();
            if (byPhase) while (at > 0 && !isIn(rows.get(at - 1), need)) at--;
            String title = need.title().isBlank() ? "Untitled" : need.title();
            BudgetRow row = new BudgetRow(BudgetRow.Kind.COUNTED, pivot.rows(), numbers.of(need.id()), title, layout.rows().size() - 1, false, false, need.id());
            rows.add(at == 0 ? rows.size() : at, row);
            phases.put(need.id(), need.phase().id());
        }
    }

    private boolean isIn(BudgetRow row, Initiative need) {
        List<Key> path = row.heading().path();
        String phase = path.isEmpty() ? phases.get(row.need()) : path.getFirst().id();
        return need.phase().id().equals(phase);
    }

    private static void addNeeds(Heading heading, Set<String> needs) {
        if (heading.key() != null && heading.key().dimension() == Dimension.INITIATIVE) needs.add(heading.key().id());
        for (Heading child : heading.children()) addNeeds(child, needs);
    }

    private BudgetRow row(Heading heading, int depth) {
        Key key = Objects.requireNonNull(heading.key());
        String number = key.dimension() == Dimension.INITIATIVE ? numbers.of(key.id()) : "";
        String title = number.isEmpty() || !key.label().startsWith(number + " ") ? key.label() : key.label().substring(number.length() + 1);
        boolean group = depth < layout.rows().size() - 1;
        boolean isFolded = group && folded.contains(heading.path().stream().map(Key::id).toList());
        return new BudgetRow(BudgetRow.Kind.LINE, heading, number, title.isBlank() ? "Untitled" : title, depth, group, isFolded, key.dimension() == Dimension.INITIATIVE && !group ? key.id() : null);
    }

    Layout layout() {
        return layout;
    }

    /// Without the total.
    List<BudgetRow> rows() {
        return rows;
    }

    BudgetRow total() {
        return total;
    }

    /// What of regional costs no total holds; null: nothing.
    @Nullable BudgetRow outside() {
        return outside;
    }

    /// All rows as they stand, the total and what is outside it last.
    List<BudgetRow> allRows() {
        List<BudgetRow> all = new ArrayList<>(rows);
        all.add(total);
        if (outside != null) all.add(outside);
        return all;
    }

    /// The last one is the total.
    List<Heading> columns() {
        return columns;
    }

    /// "FY 2006"; with two dimensions "FY 2006, Firm" and the subtotal "FY 2006, all".
    String columnTitle(int column) {
        Heading heading = columns.get(column);
        Key key = heading.key();
        if (key == null) return "Total";
        if (layout.columns().size() < 2) return key.label();
        Heading outer = heading.parent();
        return outer == null || outer.key() == null ? key.label() + ", all" : outer.key().label() + ", " + key.label();
    }

    /// Whether a row is of this age; one of another has its amounts elsewhere.
    boolean owns(BudgetRow row) {
        Heading root = row.heading();
        for (Heading above = root; above != null; above = above.parent()) root = above;
        return root == pivot.rows();
    }

    Total at(BudgetRow row, int column) {
        Heading heading = columns.get(column);
        if (row.kind() == BudgetRow.Kind.COUNTED) return new Total(0, 0, pivot.total().currency());
        return row.isOutside() ? pivot.outside(row.heading(), heading) : pivot.total(row.heading(), heading);
    }

    /// What is counted there that is not money: "38 slots"; empty: nothing.
    String counted(BudgetRow row, int column) {
        Key year = columns.get(column).key();
        if (row.need() == null) return "";
        return year == null ? counted.elsewhere(row.need()) : counted.in(row.need(), year.id());
    }

    /// The phase of a need that costs nothing and counts something, where rows are parted by phase; empty: they are not.
    String phaseOf(BudgetRow row) {
        String phase = row.need() == null ? null : phases.get(row.need());
        if (phase == null || layout.rows().getFirst() != Dimension.PHASE) return "";
        for (PhaseName one : PhaseName.values()) if (one.id().equals(phase)) return one.label();
        return "";
    }

    Cell cell(BudgetRow row, int column) {
        Heading heading = columns.get(column);
        if (row.kind() == BudgetRow.Kind.COUNTED && row.need() != null)
            return new Cell(List.of(new Key(Dimension.INITIATIVE, row.need(), row.number() + " " + row.title(), 0, null)), heading.path(), layout.filter(), Cell.Whose.THIS_COUNTRY);
        return row.isOutside() ? pivot.outsideCell(row.heading(), heading) : pivot.cell(row.heading(), heading);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
