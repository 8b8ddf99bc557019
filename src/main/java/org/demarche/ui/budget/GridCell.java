package org.demarche.ui.budget;

import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// A row of the table in the list.
final class GridCell extends ListCell<BudgetRow> {
    private final BudgetGrid grid;
    private final GridLine line;

    GridCell(BudgetGrid grid) {
        this.grid = grid;
        line = new GridLine(grid);
        getStyleClass().add("grid-cell");
    }

    @Override
    protected void updateItem(@Nullable BudgetRow row, boolean empty) {
        super.updateItem(row, empty);
        repaint();
    }

    /// Shows its row again: its amounts may have changed though it has not.
    void repaint() {
        BudgetTable table = grid.table();
        BudgetRow row = isEmpty() ? null : getItem();
        setGraphic(row == null ? null : line);
        if (row != null && table != null && table.owns(row)) line.show(table, row);
    }

    boolean isWhollyIn(ListView<?> list) {
        if (!isVisible() || getScene() == null) return false;
        Bounds here = list.sceneToLocal(localToScene(getLayoutBounds()));
        return here.getMinY() >= 0 && here.getMaxY() <= list.getHeight();
    }

    @Override
    protected void layoutChildren() {
        line.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        BudgetRow row = getItem();
        return row == null ? 32 : grid.heightOf(row);
    }
}
