package org.demarche.model.budget;

import java.util.ArrayList;
import java.util.Arrays;
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
    private final Heading rows = new Heading(null, null, 0);
    private final Heading columns = new Heading(null, null, 0);
    private final List<@Nullable Sum[]> sums = new ArrayList<>();
    /// The heading of each dimension that was found last: what follows is often in it too.
    private final @Nullable Heading[] last = new Heading[Dimension.values().length];
    private int columnCount = 1;

    /// One cell as it grows. Remembers the last entry that left an unknown, so that each counts once.
    private static final class Sum {
        private long known;
        private int unknown;
        private @Nullable Entry last;
        private long outside;
        private int outsideUnknown;
        private @Nullable Entry outsideLast;
    }

    Pivot(List<Dimension> rows, List<Dimension> columns, Filter filter, Currency currency) {
        this.rowDimensions = List.copyOf(rows);
        this.columnDimensions = List.copyOf(columns);
        this.filter = filter;
        this.currency = currency;
        sums.add(new Sum[8]);
    }

    /// Fills it by a walk over these lines.
    Pivot fill(Keys table, FiscalCalendar calendar, List<CostLine> lines) {
        List<Dimension> asked = new ArrayList<>(rowDimensions);
        asked.addAll(columnDimensions);
        new Walk(table, calendar, asked, filter, this::take).over(lines);
        rows.sort();
        columns.sort();
        return this;
    }

    private void take(Entry entry, @Nullable Key[] keys, boolean outside, long amount, boolean unknown, int needs) {
        Heading row = descend(rows, rowDimensions, keys, true);
        Heading column = descend(columns, columnDimensions, keys, false);
        for (Heading r = row; r != null; r = r.parent())
            for (Heading c = column; c != null; c = c.parent())
                if (needs == 0 || (needs & toldApart(r.depth, c.depth)) != 0) add(sum(r, c), entry, outside, amount, unknown);
    }

    private int toldApart(int rowDepth, int columnDepth) {
        int bits = 0;
        for (int i = 0; i < rowDepth; i++) bits |= rowDimensions.get(i).bit();
        for (int i = 0; i < columnDepth; i++) bits |= columnDimensions.get(i).bit();
        for (Dimension dimension : filter.only().keySet()) bits |= dimension.bit();
        return bits;
    }

    private Heading descend(Heading from, List<Dimension> dimensions, @Nullable Key[] keys, boolean row) {
        Heading at = from;
        for (Dimension dimension : dimensions) {
            Key key = keys[dimension.ordinal()];
            Heading found = last[dimension.ordinal()];
            at = found != null && found.key() == key && found.parent() == at ? found : child(at, key, row);
            last[dimension.ordinal()] = at;
        }
        return at;
    }

    private Heading child(Heading parent, Key key, boolean row) {
        Heading child = parent.child(key);
        if (child == null) parent.add(key, child = new Heading(key, parent, row ? sums.size() : columnCount++));
        if (row && child.number == sums.size()) sums.add(new Sum[4]);
        return child;
    }

    private Sum sum(Heading row, Heading column) {
        Sum[] cells = sums.get(row.number);
        if (column.number >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column.number + 1, 2 * cells.length));
            sums.set(row.number, cells);
        }
        Sum sum = cells[column.number];
        if (sum == null) cells[column.number] = sum = new Sum();
        return sum;
    }

    private static void add(Sum sum, Entry entry, boolean outside, long amount, boolean unknown) {
        if (outside) {
            sum.outside = Math.addExact(sum.outside, amount);
            if (unknown && sum.outsideLast != entry) {
                sum.outsideUnknown++;
                sum.outsideLast = entry;
            }
        } else {
            sum.known = Math.addExact(sum.known, amount);
            if (unknown && sum.last != entry) {
                sum.unknown++;
                sum.last = entry;
            }
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
        Sum sum = find(row, column);
        return sum == null ? new Total(0, 0, currency) : new Total(sum.known, sum.unknown, currency);
    }

    /// @param rowPath from the outermost key to the innermost; empty: all
    public Total total(List<Key> rowPath, List<Key> columnPath) {
        Heading row = find(rows, rowPath);
        Heading column = find(columns, columnPath);
        return row == null || column == null ? new Total(0, 0, currency) : total(row, column);
    }

    /// The rest of regional costs, which no total of this country holds. As given, where this country's share is not known.
    public Total outside(Heading row, Heading column) {
        Sum sum = find(row, column);
        return sum == null ? new Total(0, 0, currency) : new Total(sum.outside, sum.outsideUnknown, currency);
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

    private @Nullable Sum find(Heading row, Heading column) {
        Sum[] cells = sums.get(row.number);
        return column.number < cells.length ? cells[column.number] : null;
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
