package org.demarche.model.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sum of each cell of a pivot, and how much that could change it is not known, by the numbers of row and column. Amounts are put into the
/// innermost cells alone and carried to the subtotals once all are in; what is not known is put into each cell that could feel it.
final class Sums {
    private static final long[] NO_AMOUNTS = {};
    private static final Unknowns[] NO_UNKNOWNS = {};

    private final List<long[]> amounts = new ArrayList<>();
    private final List<@Nullable Unknowns[]> unknowns = new ArrayList<>();
    /// How many columns the longest row has.
    private int width = 1;

    /// Remembers the last entry that left an unknown, so that each counts once.
    private static final class Unknowns {
        private int count;
        private @Nullable Entry last;
    }

    void add(int row, int column, long amount) {
        long[] cells = row < amounts.size() ? amounts.get(row) : NO_AMOUNTS;
        if (column >= cells.length) cells = widen(row, column, cells);
        cells[column] = Math.addExact(cells[column], amount);
    }

    private long[] widen(int row, int column, long[] cells) {
        width = Math.max(width, column + 1);
        while (amounts.size() <= row) amounts.add(NO_AMOUNTS);
        long[] wide = Arrays.copyOf(cells, width);
        amounts.set(row, wide);
        return wide;
    }

    void addUnknown(int row, int column, Entry entry) {
        while (unknowns.size() <= row) unknowns.add(NO_UNKNOWNS);
        Unknowns[] cells = unknowns.get(row);
        if (column >= cells.length) unknowns.set(row, cells = Arrays.copyOf(cells, column + 1));
        Unknowns cell = cells[column];
        if (cell == null) cells[column] = cell = new Unknowns();
        if (cell.last == entry) return;
        cell.count++;
        cell.last = entry;
    }

    /// Carries the amounts of the innermost cells to all that they are part of.
    ///
    /// @param parentRows by a row's number the number of the one above, which is smaller
    void carry(int[] parentRows, int[] parentColumns) {
        for (long[] cells : amounts)
            for (int column = cells.length - 1; column > 0; column--) {
                int parent = parentColumns[column];
                cells[parent] = Math.addExact(cells[parent], cells[column]);
            }
        for (int row = amounts.size() - 1; row > 0; row--) {
            long[] cells = amounts.get(row);
            for (int column = 0; column < cells.length; column++) if (cells[column] != 0) add(parentRows[row], column, cells[column]);
        }
    }

    long known(int row, int column) {
        return row < amounts.size() && column < amounts.get(row).length ? amounts.get(row)[column] : 0;
    }

    int unknown(int row, int column) {
        Unknowns cell = row < unknowns.size() && column < unknowns.get(row).length ? unknowns.get(row)[column] : null;
        return cell == null ? 0 : cell.count;
    }
}
