package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.demarche.ui.control.Headings;

/// The heads of the columns; they stay while rows scroll.
final class GridHead extends Region {
    private static final double EDGE = 8;
    private static final double LOW = 32;
    private static final double HIGH = 50;
    private static final double LETTER = 6.2;

    private final BudgetGrid grid;
    private final Label title = Headings.label("", "column-head");
    private final List<Label> columns = new ArrayList<>();

    GridHead(BudgetGrid grid) {
        this.grid = grid;
        getStyleClass().add("grid-head");
        getChildren().add(title);
    }

    void show(BudgetTable table) {
        title.setText(table.layout().rowWords());
        int shown = grid.space().shown();
        while (columns.size() > shown + 1) getChildren().remove(columns.removeLast());
        while (columns.size() < shown + 1) add();
        for (int slot = 0; slot <= shown; slot++) {
            String words = table.columnTitle(grid.columnAt(slot));
            columns.get(slot).setText(words);
            columns.get(slot).setTooltip(words.length() > 24 ? new Tooltip(words) : null);
        }
        boolean wraps = columns.stream().anyMatch(label -> label.getText().length() * LETTER > grid.space().amount() - 12);
        setMinHeight(wraps ? HIGH : LOW);
        setPrefHeight(wraps ? HIGH : LOW);
        requestLayout();
    }

    private void add() {
        Label label = Headings.label("", "column-head", "amount-head");
        label.setWrapText(true);
        columns.add(label);
        getChildren().add(label);
    }

    @Override
    protected void layoutChildren() {
        ColumnSpace space = grid.space();
        title.resizeRelocate(EDGE, 0, Math.max(0, space.title() - EDGE), getHeight());
        for (int slot = 0; slot < columns.size(); slot++)
            columns.get(slot).resizeRelocate(snapPositionX(space.x(slot)), 0, snapSizeX(space.amount()), getHeight());
    }
}
