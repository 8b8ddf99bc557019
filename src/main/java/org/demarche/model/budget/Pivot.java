package org.demarche.model.budget;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Totals by rows and columns, each with its subtotals. Without the dimension [Dimension#SCOPE] they are this country's, and the
/// rest of regional costs stands [outside][#outside(Heading, Heading)].
public final class Pivot {
    private final List<Dimension> rowDimensions;
    private final List<Dimension> columnDimensions;
    private final Filter filter;
    private final Currency currency;
    private final Heading rows;
    private final Heading columns;
    private final Sums country;
    private final Sums outside;

    private Pivot(List<Dimension> rowDimensions, List<Dimension> columnDimensions, Filter filter, Currency currency, Filling filled) {
        this.rowDimensions = rowDimensions;
        this.columnDimensions = columnDimensions;
        this.filter = filter;
        this.currency = currency;
        this.rows = filled.rows.whole();
        this.columns = filled.columns.whole();
        this.country = filled.country;
        this.outside = filled.outside;
    }

    /// Made by a walk over these pages.
    static Pivot of(List<Dimension> rows, List<Dimension> columns, Filter filter, Currency currency, Keys keys, List<Page> pages) {
        Filling filling = new Filling(new Axis(keys, rows), new Axis(keys, columns), filter.toldApart());
        List<Dimension> asked = new ArrayList<>(rows);
        asked.addAll(columns);
        new Walk(keys, asked, filter, filling::take).over(pages);
        filling.finish();
        return new Pivot(List.copyOf(rows), List.copyOf(columns), filter, currency, filling);
    }

    /// @param toldApart bits of the dimensions that are told apart by the filter
    private record Filling(Axis rows, Axis columns, int toldApart, Sums country, Sums outside) {
        Filling(Axis rows, Axis columns, int toldApart) {
            this(rows, columns, toldApart, new Sums(), new Sums());
        }

        void take(Portions portions, int at, int[] codes, boolean isOutside, long amount, int needs) {
            Heading row = rows.at(codes);
            Heading column = columns.at(codes);
            Sums sums = isOutside ? outside : country;
            if (!portions.isUnknown(at)) {
                sums.add(row.number, column.number, amount);
                return;
            }
            for (Heading r = row; r != null; r = r.parent())
                for (Heading c = column; c != null; c = c.parent())
                    if (needs == 0 || (needs & (r.toldApart | c.toldApart | toldApart)) != 0) sums.addUnknown(r.number, c.number, portions.entry(at));
        }

        void finish() {
            int[] parentRows = rows.parents();
            int[] parentColumns = columns.parents();
            country.carry(parentRows, parentColumns);
            outside.carry(parentRows, parentColumns);
            rows.whole().sort();
            columns.whole().sort();
        }
    }

    /// What the rows tell apart, from the outermost to the innermost.
    public List<Dimension> rowDimensions() {
        return rowDimensions;
    }

    public List<Dimension> columnDimensions() {
        return columnDimensions;
    }

    /// The whole, with its rows below it.
    public Heading rows() {
        return rows;
    }

    /// The whole, with its columns below it.
    public Heading columns() {
        return columns;
    }

    public Total total() {
        return total(rows, columns);
    }

    public Total total(Heading row, Heading column) {
        return total(country, row, column);
    }

    /// @param rowPath from the outermost key to the innermost; empty: all
    public Total total(List<Key> rowPath, List<Key> columnPath) {
        Heading row = find(rows, rowPath);
        Heading column = find(columns, columnPath);
        return row == null || column == null ? new Total(0, 0, currency) : total(row, column);
    }

    /// The rest of regional costs, which no total of this country holds. As given, where this country's share is not known.
    public Total outside(Heading row, Heading column) {
        return total(outside, row, column);
    }

    public Total outside() {
        return outside(rows, columns);
    }

    /// The totals of the outermost rows, by their keys, in order.
    public Map<Key, Total> byRow() {
        Map<Key, Total> totals = new LinkedHashMap<>();
        for (Heading row : rows.children()) if (row.key() != null) totals.put(row.key(), total(row, columns));
        return totals;
    }

    public Cell cell(Heading row, Heading column) {
        return new Cell(row.path(), column.path(), filter, tellsScopesApart() ? Cell.Whose.BOTH : Cell.Whose.THIS_COUNTRY);
    }

    public Cell outsideCell(Heading row, Heading column) {
        return new Cell(row.path(), column.path(), filter, Cell.Whose.OUTSIDE);
    }

    private boolean tellsScopesApart() {
        return rowDimensions.contains(Dimension.SCOPE) || columnDimensions.contains(Dimension.SCOPE) || filter.only().containsKey(Dimension.SCOPE);
    }

    private Total total(Sums sums, Heading row, Heading column) {
        return new Total(sums.known(row.number, column.number), sums.unknown(row.number, column.number), currency);
    }

    private static @Nullable Heading find(Heading root, List<Key> path) {
        Heading at = root;
        for (Key key : path) {
            at = at.child(key);
            if (at == null) return null;
        }
        return at;
    }
}
