package org.demarche.ui.budget;

import java.util.List;
import java.util.function.ObjIntConsumer;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// Where the keys move the spot.
final class GridKeys {
    private GridKeys() {}

    /// Moves the spot, where the key is one that does. Without a spot it goes to the first amount.
    ///
    /// @param page how many rows a page has
    static boolean move(KeyCode code, BudgetTable table, @Nullable Spot spot, double page, ObjIntConsumer<BudgetRow> moveTo) {
        List<BudgetRow> rows = table.allRows();
        int row = spot == null ? -1 : spot.rowIn(table);
        int column = spot == null ? -1 : spot.columnIn(table);
        int lastRow = rows.size() - 1;
        int lastColumn = table.columns().size() - 1;
        boolean lost = row < 0 || column < 0;
        int pageRows = (int) Math.max(1, page - 1);
        switch (code) {
            case UP -> row--;
            case DOWN -> row++;
            case LEFT -> column--;
            case RIGHT -> column++;
            case HOME -> column = 0;
            case END -> column = lastColumn;
            case PAGE_UP -> row -= pageRows;
            case PAGE_DOWN -> row += pageRows;
            default -> {
                return false;
            }
        }
        if (lost) row = column = 0;
        moveTo.accept(rows.get(Math.clamp(row, 0, lastRow)), Math.clamp(column, 0, lastColumn));
        return true;
    }
}
