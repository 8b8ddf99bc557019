package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableSet;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.Item;
import org.demarche.model.PhaseName;
import org.jspecify.annotations.Nullable;

/// A list of items in columns and groups, as long as it may be: rows are made only for what is in view.
///
/// F2 or a double click renames, Ins adds, Del deletes, Alt+↑/↓ moves, Tab and Shift+Tab indent, Ctrl+C copies. Selection and scroll stay
/// when it shows another age of the plan.
public final class ItemTable<T extends Item> extends VBox {
    static final double GAP = 12;
    private static final double ROW_HEIGHT = 37;
    private static final double GROUP_HEIGHT = 41;
    private static final double MOST_HEIGHT = 30 * ROW_HEIGHT;
    /// How many rows stand above one that is brought into view.
    private static final int ROWS_ABOVE = 8;

    private final List<Column<T>> columns;
    private final int titleColumn;
    private final ListView<Row<T>> list = new ListView<>();
    private final List<RowCell<T>> cells = new ArrayList<>();
    private final List<Label> heads = new ArrayList<>();
    private final ObservableSet<Column<T>> hidden = FXCollections.observableSet();
    private final Map<Column<T>, DoubleProperty> widths = new HashMap<>();
    private List<Row<T>> rows = List.of();
    private List<T> selected = List.of();
    private String filter = "";
    private @Nullable String renaming;
    private boolean filling;
    private Consumer<List<T>> onSelect = items -> {};
    private Consumer<T> onOpen = item -> {};
    @Nullable BiConsumer<T, String> onRename;
    @Nullable Runnable onNew;
    @Nullable Consumer<List<T>> onDelete;
    @Nullable BiConsumer<List<T>, Boolean> onMove;
    @Nullable BiConsumer<T, Boolean> onIndent;
    @Nullable Consumer<List<List<String>>> onPaste;

    /// @param titleColumn the index of the column that is edited in place and indented
    public ItemTable(String name, List<Column<T>> columns, int titleColumn) {
        this.columns = List.copyOf(columns);
        this.titleColumn = titleColumn;
        getStyleClass().add("item-table");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> newCell());
        list.setAccessibleText(name);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Row<T>>) change -> tellSelection());
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> TableKeys.on(key, this));
        VBox.setVgrow(list, Priority.ALWAYS);
        Region head = head();
        list.skinProperty().addListener(skin -> alignWithScrollBar(head));
        getChildren().addAll(head, list);
    }

    /// The titles stand above their columns also where a scroll bar takes room beside the rows.
    private void alignWithScrollBar(Region head) {
        for (Node node : list.lookupAll(".scroll-bar"))
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
                bar.visibleProperty().subscribe(shows -> VBox.setMargin(head, new Insets(0, shows ? bar.prefWidth(-1) : 0, 0, 0)));
    }

    private HBox head() {
        HBox head = new HBox(GAP);
        head.getStyleClass().add("head");
        head.setAlignment(Pos.CENTER_LEFT);
        for (Column<T> column : columns) {
            Label title = new Label(column.title());
            heads.add(title);
            head.getChildren().add(slot(column, title));
        }
        columns.stream().filter(column -> !column.title().isEmpty()).findAny().ifPresentOrElse(some -> {}, () -> hide(head));
        return head;
    }

    private static void hide(Node node) {
        node.setVisible(false);
        node.setManaged(false);
    }

    StackPane slot(Column<T> column, Node node) {
        StackPane slot = new StackPane(node);
        BooleanBinding shows = Bindings.createBooleanBinding(() -> !hidden.contains(column), hidden);
        slot.visibleProperty().bind(shows);
        slot.managedProperty().bind(shows);
        slot.setAlignment(column.right() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        slot.prefWidthProperty().bind(width(column));
        slot.setMinWidth(column.grows() ? Math.min(column.width(), 80) : USE_PREF_SIZE);
        slot.setMaxWidth(column.grows() ? Double.MAX_VALUE : USE_PREF_SIZE);
        if (column.grows()) HBox.setHgrow(slot, Priority.ALWAYS);
        return slot;
    }

    static @Nullable Node swatch(String style) {
        return switch (style) {
            case "group-pre" -> new PhaseSwatch(PhaseName.PRE_ELECTION);
            case "group-post" -> new PhaseSwatch(PhaseName.POST_ELECTION);
            default -> null;
        };
    }

    private RowCell<T> newCell() {
        RowCell<T> cell = new RowCell<>(this);
        cells.add(cell);
        return cell;
    }

    List<Column<T>> columns() {
        return columns;
    }

    int titleColumn() {
        return titleColumn;
    }

    /// Shows a column or hides it.
    public void showColumn(int index, boolean shows) {
        if (shows) hidden.remove(columns.get(index));
        else hidden.add(columns.get(index));
    }

    /// How wide a column is from now on, in pixels.
    public void widenColumn(int index, double width) {
        width(columns.get(index)).set(width);
    }

    private DoubleProperty width(Column<T> column) {
        return widths.computeIfAbsent(column, fresh -> new SimpleDoubleProperty(fresh.width()));
    }

    /// What stands above a column from now on, such as "Cost, USD".
    public void titleColumn(int index, String title) {
        heads.get(index).setText(title);
    }

    /// Shows these rows; what is computed for a row is asked again even where the row is the same.
    public void show(List<Row<T>> rows) {
        this.rows = List.copyOf(rows);
        refill();
    }

    /// Shows only the items whose title or words in any column hold these words; groups stay while they have one.
    public void filter(String words) {
        filter = words.strip().toLowerCase(Locale.ROOT);
        refill();
    }

    private void refill() {
        Set<String> ids = selected.stream().map(Item::id).collect(Collectors.toSet());
        filling = true;
        RowDiff.apply(list.getItems(), filtered());
        restore(ids);
        filling = false;
        cells.forEach(RowCell::repaint);
        tellSelection();
    }

    private List<Row<T>> filtered() {
        if (filter.isEmpty()) return rows;
        List<Row<T>> found = new ArrayList<>();
        for (Row<T> row : rows) {
            if (row instanceof Row.Line<T>(T item, int _) && !holdsFilter(item)) continue;
            if (row instanceof Row.Group<T> && !found.isEmpty() && found.getLast() instanceof Row.Group<T>) found.removeLast();
            found.add(row);
        }
        if (!found.isEmpty() && found.getLast() instanceof Row.Group<T>) found.removeLast();
        return found;
    }

    private boolean holdsFilter(T item) {
        return columns.stream().anyMatch(column -> column.text().apply(item).toLowerCase(Locale.ROOT).contains(filter));
    }

    private void restore(Set<String> ids) {
        int[] indices = indicesOf(ids);
        List<Integer> now = list.getSelectionModel().getSelectedIndices();
        if (now.size() == indices.length && Arrays.stream(indices).allMatch(now::contains)) return;
        list.getSelectionModel().clearSelection();
        if (indices.length > 0) list.getSelectionModel().selectIndices(indices[0], indices);
    }

    private int[] indicesOf(Set<String> ids) {
        return IntStream.range(0, list.getItems().size())
                .filter(i -> list.getItems().get(i) instanceof Row.Line<T> line && ids.contains(line.key()))
                .toArray();
    }

    private void tellSelection() {
        if (filling) return;
        List<T> now = new ArrayList<>();
        for (Row<T> row : list.getSelectionModel().getSelectedItems()) if (row instanceof Row.Line<T>(T item, int _)) now.add(item);
        if (now.equals(selected)) return;
        selected = List.copyOf(now);
        onSelect.accept(selected);
    }

    /// The selected items, in the order of the rows.
    public List<T> selected() {
        return selected;
    }

    /// The id of the item selected alone or first; null: none.
    public @Nullable String selectedId() {
        return selected.isEmpty() ? null : selected.getFirst().id();
    }

    /// Selects an item and brings it into view. Says whether it has it.
    public boolean select(@Nullable String id) {
        int[] at = id == null ? new int[0] : indicesOf(Set.of(id));
        list.getSelectionModel().clearSelection();
        if (at.length == 0) return false;
        list.getSelectionModel().select(at[0]);
        if (!isInView(at[0])) list.scrollTo(Math.max(0, at[0] - ROWS_ABOVE));
        return true;
    }

    private boolean isInView(int index) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) return false;
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null && last != null && first.getIndex() < index && index < last.getIndex();
    }

    public void clearSelection() {
        list.getSelectionModel().clearSelection();
    }

    /// Begins to edit the title of an item in place.
    public void rename(String id) {
        boolean alone = selected.size() == 1 && id.equals(selectedId());
        if (onRename == null || !alone && !select(id)) return;
        renaming = id;
        cells.forEach(RowCell::repaint);
    }

    boolean isRenaming(String id) {
        return id.equals(renaming);
    }

    void endRename(T item, @Nullable String title) {
        if (!Objects.equals(renaming, item.id())) return;
        renaming = null;
        cells.forEach(RowCell::repaint);
        list.requestFocus();
        if (title != null && !title.equals(item.title()) && onRename != null) onRename.accept(item, title.strip());
    }

    void onDoubleClick(T item) {
        if (onRename == null) onOpen.accept(item);
        else rename(item.id());
    }

    void open() {
        if (!selected.isEmpty()) onOpen.accept(selected.getFirst());
    }

    /// Grows with its rows, for a table of a few rows on a screen that scrolls as a whole. From thirty rows on it scrolls itself.
    public ItemTable<T> asHighAsItsRows() {
        list.getItems().addListener((ListChangeListener<Row<T>>) change -> fitRows());
        fitRows();
        return this;
    }

    private void fitRows() {
        double height = list.getItems().stream().mapToDouble(row -> row instanceof Row.Group<T> ? GROUP_HEIGHT : ROW_HEIGHT).sum() + 2;
        list.setMinHeight(Math.min(height, MOST_HEIGHT));
        list.setPrefHeight(Math.min(height, MOST_HEIGHT));
    }

    /// Who hears of another selection; also when the selected items are of another age.
    public ItemTable<T> onSelect(Consumer<List<T>> receiver) {
        onSelect = receiver;
        return this;
    }

    public ItemTable<T> onOpen(Consumer<T> receiver) {
        onOpen = receiver;
        return this;
    }

    public ItemTable<T> onRename(BiConsumer<T, String> receiver) {
        onRename = receiver;
        return this;
    }

    public ItemTable<T> onNew(Runnable receiver) {
        onNew = receiver;
        return this;
    }

    public ItemTable<T> onDelete(Consumer<List<T>> receiver) {
        onDelete = receiver;
        return this;
    }

    /// @param receiver takes the items and whether they move down
    public ItemTable<T> onMove(BiConsumer<List<T>, Boolean> receiver) {
        onMove = receiver;
        return this;
    }

    /// @param receiver takes the item and whether it moves inward
    public ItemTable<T> onIndent(BiConsumer<T, Boolean> receiver) {
        onIndent = receiver;
        return this;
    }

    /// @param receiver takes what was pasted, as rows of cells in the order of the columns
    public ItemTable<T> onPaste(Consumer<List<List<String>>> receiver) {
        onPaste = receiver;
        return this;
    }

    public ListView<Row<T>> list() {
        return list;
    }
}
