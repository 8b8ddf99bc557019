package org.demarche.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.Item;
import org.jspecify.annotations.Nullable;

/// One list of items on a screen: its heading, a button for a new one, the table, and what stands there while it is empty.
public final class ItemSection<T extends Item> extends VBox {
    private static final int FEW = 5;
    private static final double ROW_HEIGHT = 37;

    private final ItemTable<T> table;
    private final Node empty;
    private final StackPane place = new StackPane();
    private final ItemEdits<T> edits;
    private final FilterField filter = new FilterField(words -> table().filter(words));
    private Consumer<List<T>> onSelect = items -> {};
    private Supplier<String> adds;

    /// @param aside what its items are, muted beside the title
    /// @param hint what one of them is, told while there are none
    public ItemSection(String title, String aside, String hint, ItemEdits<T> edits, List<Column<T>> columns, int titleColumn) {
        this.edits = edits;
        this.adds = edits::add;
        table = new ItemTable<>(title, columns, titleColumn)
                .asHighAsItsRows()
                .onSelect(items -> onSelect.accept(items))
                .onRename((item, name) -> edits.rename(item.id(), name))
                .onNew(this::add)
                .onDelete(edits::delete)
                .onMove(edits::move);
        empty = new EmptyState("No " + Words.plural(edits.word()) + " yet", hint, Buttons.plain("fth-plus", "New " + edits.word(), this::add));
        getChildren().addAll(head(title, aside), place);
    }

    private Node head(String title, String aside) {
        Label words = new Label(aside);
        words.setMinWidth(0);
        HBox head = Headings.section(title, words, filter, Buttons.icon("fth-plus", "New " + edits.word() + " (Ins)", this::add));
        head.getStyleClass().add("section-head");
        return head;
    }

    /// Adds an item and lets the user name it.
    public void add() {
        rename(adds.get());
    }

    /// What adds an item, where a blank one will not do.
    ///
    /// @param adds tells its id
    public ItemSection<T> adding(Supplier<String> adds) {
        this.adds = adds;
        return this;
    }

    public ItemTable<T> table() {
        return table;
    }

    void onSelect(Consumer<List<T>> receiver) {
        onSelect = receiver;
    }

    /// Shows these items, in their order.
    public void show(List<T> items) {
        showRows(items.stream().<Row<T>>map(Row.Line::new).toList());
    }

    /// Shows these rows, groups among them. From a few on they can be filtered.
    public void showRows(List<Row<T>> rows) {
        filter.setVisible(rows.size() >= FEW || !filter.getText().isEmpty());
        filter.setManaged(filter.isVisible());
        table.show(rows);
        Node wanted = rows.isEmpty() ? empty : table;
        if (!place.getChildren().contains(wanted)) place.getChildren().setAll(wanted);
    }

    boolean select(@Nullable String id) {
        return table.select(id);
    }

    /// Selects an item and scrolls the screen to it. Says whether it has it.
    boolean goTo(@Nullable String id) {
        boolean has = table.select(id);
        if (has) Platform.runLater(this::revealSelected);
        return has;
    }

    private void revealSelected() {
        int index = table.list().getSelectionModel().getSelectedIndex();
        double top = Math.min(index * ROW_HEIGHT, Math.max(0, table.list().getHeight() - ROW_HEIGHT));
        if (index >= 0) Reveal.in(table.list(), top, top + ROW_HEIGHT);
    }

    private void rename(String id) {
        table.rename(id);
        Platform.runLater(this::revealSelected);
    }
}
