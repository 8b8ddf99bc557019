package org.demarche.ui.budget;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.demarche.model.check.Assessment;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.EmptyState;
import org.demarche.ui.control.Headings;
import org.jspecify.annotations.Nullable;

/// The choices, the table, the charts. The table gets the height that it needs and no more than leaves room for the charts.
final class CostsView extends Pane {
    private static final double SIDE = 24;
    private static final double GAP = 12;
    private static final double LEAST_CHARTS = 232;
    private static final double CHARTS_SHARE = 0.36;
    private static final double MOST_CHARTS = 560;

    private final Picker rows;
    private final Picker columns;
    private final Picker shows;
    private final Picker only;
    private final OnlyChips chips;
    private final Label note = Headings.label("", "muted", "small");
    private final HBox choices;
    private final BudgetGrid grid = new BudgetGrid();
    private final ChartsView charts;
    private final EmptyState empty;

    CostsView(BudgetController controller) {
        rows = new Picker("Rows", () -> Pickers.rows(controller));
        columns = new Picker("Columns", () -> Pickers.columns(controller));
        shows = new Picker("Show", () -> Pickers.shows(controller));
        only = new Picker("Only", picker -> Pickers.only(controller, picker));
        chips = new OnlyChips(controller);
        note.setTooltip(new Tooltip());
        note.setWrapText(true);
        choices = new HBox(8, rows, columns, shows, only, note);
        choices.setAlignment(Pos.CENTER_LEFT);
        charts = new ChartsView(controller);
        empty = new EmptyState("Nothing to count", "A need's costs are entered at the need; they are added up here.",
                Buttons.plain("fth-arrow-right", "Go to the needs", controller::goToNeeds));
        grid.onSpot(controller::onSpot);
        grid.onFold(controller::onFold);
        grid.onOpen(controller::onOpenRow);
        grid.onCopy(controller::copyTable);
        grid.onClose(controller::onCloseExplanation);
        setMinSize(0, 0);
        getChildren().addAll(choices, chips, grid, charts, empty);
    }

    void show(Assessment assessment, BudgetTable table, @Nullable Spot spot) {
        rows.show(table.layout().rowWords());
        columns.show(table.layout().columnWords());
        shows.show(table.layout().show().label());
        Narrowing narrowing = new Narrowing(assessment.ledger(), table.layout().only());
        only.show(narrowing.chosen().isEmpty() ? "all" : "" + narrowing.chosen().size());
        chips.show(narrowing);
        note.setText(NoCostWords.of(assessment.plan()));
        note.getTooltip().setText(note.getText());
        boolean nothing = table.isEmpty() && table.outside() == null;
        grid.setVisible(!nothing);
        empty.setVisible(nothing);
        grid.show(table, spot);
        charts.show(assessment, table.layout(), narrowing.words());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(0, getWidth() - 2 * SIDE);
        double y = choices.prefHeight(width);
        choices.resizeRelocate(SIDE, 0, width, y);
        y += GAP;
        chips.setVisible(!chips.isEmpty());
        if (!chips.isEmpty()) {
            double height = chips.prefHeight(width);
            chips.resizeRelocate(SIDE, y - 4, width, height);
            y += height + 4;
        }
        double left = getHeight() - y;
        double tableHeight = Math.max(120, Math.min(grid.isVisible() ? grid.prefHeight(width) : 180, left - Math.max(LEAST_CHARTS, left * CHARTS_SHARE) - GAP));
        if (grid.isVisible()) tableHeight = grid.wholeRows(tableHeight);
        grid.resizeRelocate(SIDE, y, width, snapSizeY(tableHeight));
        empty.resizeRelocate(SIDE, y, width, tableHeight);
        y += tableHeight + GAP;
        charts.resizeRelocate(SIDE, snapPositionY(y), width, Math.clamp(getHeight() - y, 0, MOST_CHARTS));
    }

    BudgetGrid grid() {
        return grid;
    }

    ChartsView charts() {
        return charts;
    }
}
