package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.demarche.model.Item;
import org.jspecify.annotations.Nullable;

/// Shows one row of an [ItemTable]; its nodes stay while rows pass through it.
final class RowCell<T extends Item> extends ListCell<Row<T>> {
    private static final double INDENT = 22;

    private final ItemTable<T> table;
    private final List<Column.Cell<T>> cells = new ArrayList<>();
    private final List<StackPane> slots = new ArrayList<>();
    private final HBox line = new HBox(ItemTable.GAP);
    private final Label title = Headings.label("", "group-title");
    private final Label aside = Headings.label("", "muted", "small");
    private final Label total = Headings.label("", "strong");
    private final Label besides = Headings.label("", "second", "small");
    private @Nullable TextField renameField;
    private final HBox group = new HBox(8, title, aside, space(), total, besides);

    RowCell(ItemTable<T> table) {
        this.table = table;
        getStyleClass().add("item-cell");
        line.setAlignment(Pos.CENTER_LEFT);
        group.setAlignment(Pos.CENTER_LEFT);
        title.setGraphicTextGap(8);
        setPrefWidth(0);
        for (Column<T> column : table.columns()) addSlot(column);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && getItem() instanceof Row.Line<T> shown) table.onDoubleClick(shown.item());
        });
    }

    private void addSlot(Column<T> column) {
        Column.Cell<T> cell = column.cells().get();
        StackPane slot = table.slot(column, cell.node());
        if (cells.isEmpty()) cell.node().getStyleClass().add("first-column");
        cells.add(cell);
        slots.add(slot);
        line.getChildren().add(slot);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    @Override
    protected void updateItem(@Nullable Row<T> row, boolean empty) {
        super.updateItem(row, empty);
        repaint();
    }

    /// Shows its row again: what is computed for it may have changed though it has not.
    void repaint() {
        getStyleClass().removeAll("group", "group-pre", "group-post");
        Row<T> row = isEmpty() ? null : getItem();
        switch (row) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case Row.Group<T> head -> showGroup(head);
            case Row.Line<T> item -> showLine(item);
        }
    }

    private void showGroup(Row.Group<T> head) {
        getStyleClass().add("group");
        if (!head.style().isEmpty()) getStyleClass().add(head.style());
        title.setText(head.title());
        title.setGraphic(ItemTable.swatch(head.style()));
        aside.setText(head.aside());
        total.setText(head.total());
        besides.setText(head.besides());
        besides.setManaged(!head.besides().isEmpty());
        setGraphic(group);
        setAccessibleText((head.title() + " " + head.total() + " " + head.besides()).strip());
    }

    private void showLine(Row.Line<T> row) {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).show(row.item());
            boolean renaming = i == table.titleColumn() && table.isRenaming(row.key()) && !onlyMeasures();
            if (i == table.titleColumn() && !renaming) renameField = null;
            Node node = renaming ? renameField(row.item()) : cells.get(i).node();
            if (slots.get(i).getChildren().getFirst() != node) slots.get(i).getChildren().setAll(node);
            if (i == table.titleColumn()) slots.get(i).setPadding(new Insets(0, 0, 0, INDENT * row.depth()));
        }
        setGraphic(line);
        setAccessibleText(row.item().title());
    }

    /// The list keeps a cell out of sight to measure rows with; it must not take the focus.
    private boolean onlyMeasures() {
        return getParent() != null && !getParent().isVisible();
    }

    /// The same field while the same row is renamed, so that painting again takes no focus from it.
    private TextField renameField(T item) {
        TextField open = renameField;
        if (open != null && item.id().equals(open.getUserData())) return open;
        TextField field = new TextField(item.title());
        field.setUserData(item.id());
        renameField = field;
        field.setAccessibleText("Title");
        field.setOnAction(enter -> table.endRename(item, field.getText()));
        field.focusedProperty().addListener((focus, before, now) -> {
            if (!now) table.endRename(item, field.getText());
        });
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) table.endRename(item, null);
            key.consume();
        });
        Platform.runLater(() -> {
            field.requestFocus();
            field.selectAll();
        });
        return field;
    }
}
