package org.demarche.model.budget;

import java.util.List;

/// A place in a pivot, which can be [explained][Ledger#explain(Cell)].
///
/// @param row from the outermost key to the innermost; empty: all
/// @param column from the outermost key to the innermost; empty: all
/// @param filter what the pivot as a whole counts
/// @param outside whether it is the rest of regional costs that stands outside the country's totals
public record Cell(List<Key> row, List<Key> column, Filter filter, boolean outside) {
    public Cell {
        row = List.copyOf(row);
        column = List.copyOf(column);
    }
}
