package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.model.Numbers;
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
    private final Set<List<String>> folded;
    private final List<BudgetRow> rows = new ArrayList<>();
    private final List<Heading> columns;
    private final BudgetRow total;
    private final @Nullable BudgetRow outside;

    private BudgetTable(Assessment assessment, Layout layout, Set<List<String>> folded) {
        this.layout = layout;
        this.folded = folded;
        pivot = assessment.ledger().pivot(layout.rows(), layout.columns(), layout.filter());
        numbers = Numbers.of(assessment.plan());
        columns = columns(pivot, layout.columns().size());
        addRows(pivot.rows(), 0);
        total = new BudgetRow(BudgetRow.Kind.TOTAL, pivot.rows(), "", "Total", 0, false, false);
        outside = pivot.outside().isNothing()
                ? null
                : new BudgetRow(BudgetRow.Kind.OUTSIDE, pivot.rows(), "", OutsideWords.of(assessment.ledger(), numbers), 0, false, false);
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

    private BudgetRow row(Heading heading, int depth) {
        Key key = Objects.requireNonNull(heading.key());
        String number = key.dimension() == Dimension.INITIATIVE ? numbers.of(key.id()) : "";
        String title = number.isEmpty() || !key.label().startsWith(number + " ") ? key.label() : key.label().substring(number.length() + 1);
        boolean group = depth < layout.rows().size() - 1;
        boolean isFolded = group && folded.contains(heading.path().stream().map(Key::id).toList());
        return new BudgetRow(BudgetRow.Kind.LINE, heading, number, title.isBlank() ? "Untitled" : title, depth, group, isFolded);
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
        return row.isOutside() ? pivot.outside(row.heading(), heading) : pivot.total(row.heading(), heading);
    }

    Cell cell(BudgetRow row, int column) {
        Heading heading = columns.get(column);
        return row.isOutside() ? pivot.outsideCell(row.heading(), heading) : pivot.cell(row.heading(), heading);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
