package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.model.budget.Total;
import org.jspecify.annotations.Nullable;

/// Draws a [BudgetTable]: its heads and totals stay in place, rows and columns are made only where they are in view.
///
/// Arrow keys move the spot, Enter explains it, Esc leaves it, Space folds a group, Ctrl+C copies the table.
final class BudgetGrid extends VBox {
    private static final double GUTTER = 12;
    private static final double LINE = 32;
    private static final double TALL_LINE = 40;
    private static final double TALLER_LINE = 54;
    private static final double LEAST_COLUMN = 96;
    private static final double DIGIT = 7.4;
    private static final double SMALL_LETTER = 5.4;
    private static final double AROUND_AMOUNT = 22;
    private static final double MOST_COUNTED = 140;
    private static final double TALLEST = 4_000;

    private final GridHead head = new GridHead(this);
    private final ListView<BudgetRow> list = new ListView<>();
    private final List<GridCell> cells = new ArrayList<>();
    private final GridLine total = new GridLine(this);
    private final GridLine outside = new GridLine(this);
    private final ScrollBar sideways = new ScrollBar();
    private ColumnSpace space = new ColumnSpace(300, 100, 100, 0);
    private double least = LEAST_COLUMN;
    private @Nullable BudgetTable table;
    private @Nullable Spot spot;
    private Consumer<Spot> onSpot = spot -> {};
    private Consumer<BudgetRow> onFold = row -> {};
    private Consumer<BudgetRow> onOpen = row -> {};
    private Runnable onCopy = () -> {};
    private Runnable onClose = () -> {};

    BudgetGrid() {
        getStyleClass().add("budget-grid");
        list.setCellFactory(view -> newCell());
        list.setAccessibleText("Budget table");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.addEventFilter(ScrollEvent.SCROLL, this::onScroll);
        VBox.setVgrow(list, Priority.ALWAYS);
        total.setMinHeight(USE_PREF_SIZE);
        outside.setMinHeight(USE_PREF_SIZE);
        sideways.setMinHeight(USE_PREF_SIZE);
        sideways.setOrientation(Orientation.HORIZONTAL);
        sideways.setUnitIncrement(1);
        sideways.setAccessibleText("Columns");
        sideways.valueProperty().addListener((value, before, now) -> {
            if (Math.round(before.doubleValue()) != Math.round(now.doubleValue())) repaint();
        });
        widthProperty().addListener((width, before, now) -> {
            fit();
            repaint();
        });
        getChildren().addAll(head, list, total, outside, sideways);
    }

    private GridCell newCell() {
        GridCell cell = new GridCell(this);
        cells.add(cell);
        return cell;
    }

    void show(BudgetTable table, @Nullable Spot spot) {
        this.table = table;
        this.spot = spot;
        least = Math.max(LEAST_COLUMN, widestAmount(table));
        fit();
        if (!list.getItems().equals(table.rows())) list.getItems().setAll(table.rows());
        list.setPrefHeight(heightOfRows(table));
        repaint();
    }

    private static double widestAmount(BudgetTable table) {
        double widest = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            CellText text = CellText.of(table.at(table.total(), i));
            widest = Math.max(widest, Math.max(text.amount().length() * DIGIT, text.below().length() * SMALL_LETTER));
        }
        for (BudgetRow row : table.rows())
            if (row.need() != null) for (int i = 0; i < table.columns().size(); i++) widest = Math.max(widest, Math.min(MOST_COUNTED, table.counted(row, i).length() * SMALL_LETTER));
        return widest + AROUND_AMOUNT;
    }

    private double heightOfRows(BudgetTable table) {
        double height = 0;
        for (BudgetRow row : table.rows()) if (height < TALLEST) height += heightOf(row);
        return height;
    }

    /// The height that shows whole rows only.
    ///
    /// @param most the height that there is
    double wholeRows(double most) {
        double beside = prefHeight(-1) - list.getPrefHeight();
        BudgetTable shown = table;
        if (shown == null || prefHeight(-1) <= most) return most;
        double height = 0;
        for (BudgetRow row : shown.rows()) {
            double next = height + heightOf(row);
            if (beside + next > most) break;
            height = next;
        }
        return height == 0 ? most : beside + height;
    }

    /// Before any row is shown, since rows ask where the columns are.
    private void fit() {
        BudgetTable shown = table;
        if (shown == null) return;
        int count = shown.columns().size() - 1;
        space = ColumnSpace.of(Math.max(0, getWidth() - GUTTER), count, least);
        int hidden = count - space.shown();
        sideways.setMax(hidden);
        sideways.setVisibleAmount(count == 0 ? 1 : (double) hidden * space.shown() / count);
        sideways.setBlockIncrement(Math.max(1, space.shown() - 1));
        if (sideways.getValue() > hidden) sideways.setValue(hidden);
        show(sideways, hidden > 0);
    }

    private static void show(Node node, boolean shows) {
        node.setVisible(shows);
        node.setManaged(shows);
    }

    private void repaint() {
        BudgetTable shown = table;
        if (shown == null) return;
        head.show(shown);
        cells.forEach(GridCell::repaint);
        total.show(shown, shown.total());
        BudgetRow rest = shown.outside();
        show(outside, rest != null);
        if (rest != null) outside.show(shown, rest);
    }

    // ---- what its lines ask

    @Nullable BudgetTable table() {
        return table;
    }

    ColumnSpace space() {
        return space;
    }

    int columnAt(int slot) {
        int last = Objects.requireNonNull(table).columns().size() - 1;
        return slot >= space.shown() ? last : (int) Math.round(sideways.getValue()) + slot;
    }

    boolean isSpot(BudgetRow row, int column) {
        BudgetTable shown = table;
        return spot != null && shown != null && spot.column().equals(Spot.columnId(shown, column)) && spot.row().equals(row.path());
    }

    double heightOf(BudgetRow row) {
        if (row.group() || row.kind() == BudgetRow.Kind.TOTAL) return TALL_LINE;
        BudgetTable shown = table;
        if (shown == null || !shown.owns(row)) return LINE;
        double height = LINE;
        for (int i = 0; i < shown.columns().size(); i++) {
            Total total = shown.at(row, i);
            int below = (total.unknown() > 0 && total.minorUnits() != 0 ? 1 : 0) + (total.isNothing() || shown.counted(row, i).isEmpty() ? 0 : 1);
            height = Math.max(height, below == 2 ? TALLER_LINE : below == 1 ? TALL_LINE : LINE);
        }
        return height;
    }

    // ---- what the user does

    void onClick(BudgetRow row, double x, int clicks) {
        list.requestFocus();
        if (x < space.title()) {
            if (row.group()) onFold.accept(row);
            else if (clicks == 2) onOpen.accept(row);
            return;
        }
        int slot = (int) Math.min(space.shown(), (x - space.title()) / space.amount());
        moveTo(row, columnAt(slot));
    }

    private void moveTo(BudgetRow row, int column) {
        BudgetTable shown = table;
        if (shown == null) return;
        spot = Spot.of(shown, row, column);
        bringIntoView(shown, row, column);
        repaint();
        onSpot.accept(spot);
    }

    private void bringIntoView(BudgetTable shown, BudgetRow row, int column) {
        int index = shown.rows().indexOf(row);
        boolean inView = cells.stream().anyMatch(cell -> row.equals(cell.getItem()) && cell.isWhollyIn(list));
        if (index >= 0 && !inView) list.scrollTo(Math.max(0, index - 1));
        if (column == shown.columns().size() - 1) return;
        int first = (int) Math.round(sideways.getValue());
        if (column < first) sideways.setValue(column);
        if (column >= first + space.shown()) sideways.setValue(column - space.shown() + 1);
    }

    private void onScroll(ScrollEvent scroll) {
        double delta = scroll.getDeltaX() != 0 ? scroll.getDeltaX() : scroll.isShiftDown() ? scroll.getDeltaY() : 0;
        if (delta == 0 || !sideways.isVisible()) return;
        sideways.setValue(Math.clamp(sideways.getValue() - Math.signum(delta), 0, sideways.getMax()));
        scroll.consume();
    }

    private void onKey(KeyEvent key) {
        BudgetTable shown = table;
        if (shown == null || shown.isEmpty() || key.isAltDown()) return;
        if (key.isShortcutDown()) {
            if (key.getCode() == KeyCode.C) {
                onCopy.run();
                key.consume();
            }
            return;
        }
        if (GridKeys.move(key.getCode(), shown, spot, list.getHeight() / LINE, this::moveTo) || act(key.getCode(), shown)) key.consume();
    }

    private boolean act(KeyCode code, BudgetTable shown) {
        Spot at = spot;
        int index = at == null ? -1 : at.rowIn(shown);
        if (at == null || index < 0) return false;
        BudgetRow row = shown.allRows().get(index);
        if (code == KeyCode.ENTER) onSpot.accept(at);
        else if (code == KeyCode.ESCAPE) onClose.run();
        else if (code == KeyCode.SPACE && row.group()) onFold.accept(row);
        else return false;
        return true;
    }

    void onSpot(Consumer<Spot> receiver) {
        onSpot = receiver;
    }

    void onFold(Consumer<BudgetRow> receiver) {
        onFold = receiver;
    }

    /// @param receiver takes a row whose title is clicked twice
    void onOpen(Consumer<BudgetRow> receiver) {
        onOpen = receiver;
    }

    void onClose(Runnable receiver) {
        onClose = receiver;
    }

    void onCopy(Runnable receiver) {
        onCopy = receiver;
    }

    ListView<BudgetRow> list() {
        return list;
    }
}
