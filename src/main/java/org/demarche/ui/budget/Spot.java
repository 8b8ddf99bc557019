package org.demarche.ui.budget;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.budget.Key;

/// A place in the table, by which it is found again when the plan has changed.
///
/// @param row the row's path
/// @param column the ids of the column's keys; [#TOTAL]: the last column
record Spot(List<String> row, String column) {
    static final String TOTAL = "total";

    Spot {
        row = List.copyOf(row);
    }

    static Spot of(BudgetTable table, BudgetRow row, int column) {
        return new Spot(row.path(), columnId(table, column));
    }

    static String columnId(BudgetTable table, int column) {
        List<Key> path = table.columns().get(column).path();
        return path.isEmpty() ? TOTAL : path.stream().map(Key::id).collect(Collectors.joining(" / "));
    }

    /// The place of its row among all rows; -1: it is gone.
    int rowIn(BudgetTable table) {
        List<BudgetRow> rows = table.allRows();
        for (int i = 0; i < rows.size(); i++) if (rows.get(i).path().equals(row)) return i;
        return -1;
    }

    /// The place of its column; -1: it is gone.
    int columnIn(BudgetTable table) {
        for (int i = 0; i < table.columns().size(); i++) if (columnId(table, i).equals(column)) return i;
        return -1;
    }
}
