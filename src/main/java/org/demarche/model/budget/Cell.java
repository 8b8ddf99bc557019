package org.demarche.model.budget;

import java.util.List;

/// A place in a pivot, which can be [explained][Ledger#explain(Cell)].
///
/// @param row from the outermost key to the innermost; empty: all
/// @param column from the outermost key to the innermost; empty: all
/// @param filter what the pivot as a whole counts
/// @param whose whether it counts this country's money, the rest of regional costs, or both
public record Cell(List<Key> row, List<Key> column, Filter filter, Whose whose) {
    /// Whose money a cell counts.
    public enum Whose {
        THIS_COUNTRY,
        /// What of regional costs is not this country's.
        OUTSIDE,
        /// Both, as in a pivot that tells scopes apart.
        BOTH
    }

    public Cell {
        row = List.copyOf(row);
        column = List.copyOf(column);
    }

    /// All of this country's money that passes a filter.
    public static Cell of(Filter filter) {
        return new Cell(List.of(), List.of(), filter, filter.only().containsKey(Dimension.SCOPE) ? Whose.BOTH : Whose.THIS_COUNTRY);
    }
}
