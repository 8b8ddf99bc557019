package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.demarche.model.PhaseName;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Key;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Icons;
import org.demarche.ui.control.PhaseSwatch;
import org.jspecify.annotations.Nullable;

/// One line of the table; its nodes stay while rows pass through it.
final class GridLine extends Region {
    private static final double INDENT = 22;
    private static final double EDGE = 8;
    private static final double LEAST_NUMBER = 26;

    private final BudgetGrid grid;
    private final StackPane mark = new StackPane();
    private final StackPane swatch = new StackPane();
    private final Label number = Headings.label("", "muted", "row-number");
    private final Label title = Headings.label("", "row-title");
    private final Tooltip whole = new Tooltip();
    private final HBox head = new HBox(8, mark, swatch, number, title);
    private final List<AmountNode> amounts = new ArrayList<>();
    private @Nullable BudgetRow row;

    GridLine(BudgetGrid grid) {
        this.grid = grid;
        getStyleClass().add("grid-line");
        head.setAlignment(Pos.CENTER_LEFT);
        mark.setMinWidth(14);
        getChildren().add(head);
        setOnMouseClicked(click -> {
            BudgetRow shown = row;
            if (shown != null) grid.onClick(shown, click.getX(), click.getClickCount());
        });
    }

    void show(BudgetTable table, BudgetRow row) {
        this.row = row;
        getStyleClass().setAll("grid-line", style(row));
        showHead(row);
        int shown = grid.space().shown();
        while (amounts.size() > shown + 1) getChildren().remove(amounts.removeLast());
        while (amounts.size() < shown + 1) {
            amounts.add(new AmountNode());
            getChildren().add(amounts.getLast());
        }
        for (int slot = 0; slot <= shown; slot++) {
            int column = grid.columnAt(slot);
            amounts.get(slot).show(table.at(row, column), table.counted(row, column), grid.isSpot(row, column));
        }
        setAccessibleText(row.title());
        requestLayout();
    }

    private static String style(BudgetRow row) {
        Key key = row.key();
        if (row.kind() == BudgetRow.Kind.TOTAL) return "total";
        if (row.isOutside()) return "outside";
        boolean phase = row.depth() == 0 && key != null && key.dimension() == Dimension.PHASE;
        if (phase) return key.id().equals(PhaseName.PRE_ELECTION.id()) ? "pre" : "post";
        return row.group() ? row.depth() == 0 ? "group" : "group-inside" : "plain";
    }

    private void showHead(BudgetRow row) {
        title.setText(row.title());
        number.setText(row.number());
        show(number, !row.number().isEmpty());
        show(mark, row.group());
        if (row.group()) mark.getChildren().setAll(Icons.of(row.folded() ? "fth-chevron-right" : "fth-chevron-down", "icon-tiny", "icon-muted"));
        Key key = row.key();
        boolean phase = key != null && key.dimension() == Dimension.PHASE;
        show(swatch, phase);
        if (phase) swatch.getChildren().setAll(new PhaseSwatch(key.id().equals(PhaseName.PRE_ELECTION.id()) ? PhaseName.PRE_ELECTION : PhaseName.POST_ELECTION));
    }

    private static void show(Region node, boolean shows) {
        node.setVisible(shows);
        node.setManaged(shows);
    }

    @Override
    protected void layoutChildren() {
        BudgetRow shown = row;
        if (shown == null) return;
        ColumnSpace space = grid.space();
        double from = EDGE + INDENT * shown.depth() + (shown.group() || shown.depth() > 0 || shown.kind() == BudgetRow.Kind.LINE ? 0 : INDENT);
        double width = (shown.isOutside() ? reach(space) : space.title()) - from - EDGE;
        number.setMinWidth(Math.max(LEAST_NUMBER, Math.ceil(number.prefWidth(-1))));
        head.resizeRelocate(from, 0, Math.max(0, width), getHeight());
        boolean cut = title.prefWidth(-1) > width - title.getLayoutX();
        if (cut) whole.setText(shown.title());
        title.setTooltip(cut ? whole : null);
        for (int slot = 0; slot < amounts.size(); slot++)
            amounts.get(slot).resizeRelocate(snapPositionX(space.x(slot)), 0, snapSizeX(space.amount()), getHeight());
    }

    /// How far the words of the outside row may reach: up to its first amount.
    private double reach(ColumnSpace space) {
        for (int slot = 0; slot < amounts.size(); slot++) if (!amounts.get(slot).isNothing()) return space.x(slot);
        return space.title();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return row == null ? 0 : grid.heightOf(row);
    }
}
