package org.demarche.ui.needs;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.PhaseName;
import org.demarche.model.check.Assessment;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.EmptyState;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Icons;
import org.demarche.ui.control.ItemTable;
import org.demarche.ui.control.Row;
import org.demarche.ui.control.Segments;
import org.demarche.ui.control.TableCopy;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// The table of needs with what stands above it.
final class NeedsView extends VBox {
    /// Below this width leads and the words of the status make room for the titles.
    private static final double ROOM_FOR_ALL = 800;
    /// What is wider than this goes to leads and starts first.
    private static final double WIDTH_OF_TITLES = 920;

    static final String LOOKS = Objects.requireNonNull(NeedsView.class.getResource("needs.css")).toExternalForm();

    private final NeedsModel model;
    private final NeedColumns columns;
    private final ItemTable<Item> table;
    private final NarrativeStrip narrative;
    private final Label aside = new Label();
    private final CustomTextField filter = new CustomTextField();
    private final CheckMenuItem leads = new CheckMenuItem("Lead");
    private final CheckMenuItem statuses = new CheckMenuItem("Status");
    private final StackPane place = new StackPane();
    private final Node empty;
    private final Node nothingFound = new EmptyState("Nothing found", "No need or step holds these words.");

    NeedsView(NeedsController controller, NeedsModel model, Workbench bench) {
        this.model = model;
        columns = new NeedColumns(model, controller);
        table = table(controller);
        narrative = new NarrativeStrip(bench);
        empty = new EmptyState(
                "No needs yet", "A need is what is to be done, when, and at what cost. Rows copied from a spreadsheet can be pasted here.",
                Buttons.plain("fth-plus", "New need", controller::addNeed));
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        getStyleClass().add("needs");
        getStylesheets().add(LOOKS);
        Node head = Headings.screen(ScreenName.NEEDS.letter(), ScreenName.NEEDS.title(), aside, Buttons.main("fth-plus", "New need", controller::addNeed));
        getChildren().addAll(head, narrative, toolbar(), place);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> onKeyWithoutRows(key, controller));
        widthProperty().addListener(width -> fitColumns());
    }

    private Node toolbar() {
        filter.setPromptText("Filter these rows");
        filter.setAccessibleText("Filter these rows");
        filter.setLeft(Icons.of("fth-filter", "icon-small"));
        filter.getStyleClass().add("needs-filter");
        filter.textProperty().addListener((text, before, now) -> filter(now));
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::onFilterKey);
        Segments<Grouping> groups = new Segments<>(Stream.of(Grouping.values()).map(grouping -> new Choice<>(grouping, grouping.label())).toList(), this::group);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(8, filter, groups, space, columnsMenu());
        bar.getStyleClass().add("needs-toolbar");
        return bar;
    }

    private Node columnsMenu() {
        MenuButton menu = new MenuButton("Columns", Icons.of("fth-columns", "icon-small"));
        menu.getStyleClass().addAll("flat", "no-arrow");
        menu.setMinWidth(USE_PREF_SIZE);
        for (CheckMenuItem item : List.of(leads, statuses)) {
            item.setSelected(true);
            item.selectedProperty().addListener(chosen -> fitColumns());
            menu.getItems().add(item);
        }
        for (int column : new int[] {NeedColumns.STARTS, NeedColumns.COST, NeedColumns.FUNDING}) {
            CheckMenuItem item = new CheckMenuItem(columns.all().get(column).title());
            item.setSelected(true);
            item.selectedProperty().addListener((chosen, before, now) -> table.showColumn(column, now));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void fitColumns() {
        boolean roomy = getWidth() > ROOM_FOR_ALL;
        table.showColumn(NeedColumns.LEAD, leads.isSelected() && roomy);
        table.showColumn(NeedColumns.STATUS, statuses.isSelected() && roomy);
        table.showColumn(NeedColumns.STATUS_MARK, statuses.isSelected() && !roomy);
        double room = Math.max(0, getWidth() - WIDTH_OF_TITLES);
        table.widenColumn(NeedColumns.LEAD, Math.clamp(108 + room / 2, 108, 220));
        table.widenColumn(NeedColumns.STARTS, Math.clamp(156 + room / 4, 156, 240));
    }

    private ItemTable<Item> table(NeedsController controller) {
        ItemTable<Item> made = new ItemTable<>("Needs", columns.all(), NeedColumns.TITLE)
                .onSelect(controller::onSelect)
                .onRename(controller::rename)
                .onNew(controller::addNeed)
                .onDelete(controller::delete)
                .onMove(controller::move)
                .onIndent(controller::indent)
                .onPaste(controller::paste);
        made.list().addEventHandler(KeyEvent.KEY_PRESSED, key -> onFoldKey(key, controller));
        return made;
    }

    private void onFoldKey(KeyEvent key, NeedsController controller) {
        boolean right = key.getCode() == KeyCode.RIGHT;
        if (!right && key.getCode() != KeyCode.LEFT || key.isAltDown() || table.selected().size() != 1) return;
        Item item = table.selected().getFirst();
        Initiative need = item instanceof Initiative one ? one : right ? null : model.parent(item.id());
        if (need == null || need.steps().isEmpty()) return;
        controller.fold(need, !right);
        if (!right) table.select(need.id());
        key.consume();
    }

    /// While there is no table, keys that would go to it make the first needs.
    private void onKeyWithoutRows(KeyEvent key, NeedsController controller) {
        if (!place.getChildren().contains(empty) || key.getTarget() instanceof TextInputControl) return;
        if (key.getCode() == KeyCode.INSERT) controller.addNeed();
        else if (key.getCode() == KeyCode.V && key.isShortcutDown()) controller.paste(TableCopy.fromClipboard());
        else return;
        key.consume();
    }

    private void onFilterKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) filter.clear();
        else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ESCAPE) table.list().requestFocus();
        else return;
        key.consume();
    }

    private void filter(String words) {
        model.filter(words);
        showRows();
    }

    private void group(Grouping grouping) {
        model.group(grouping);
        showRows();
    }

    void show(Assessment assessment) {
        int count = assessment.plan().initiatives().size();
        aside.setText(Words.count(count, "need") + (count == 0 ? "" : ", in " + assessment.plan().settings().currency().getCurrencyCode()));
        table.titleColumn(NeedColumns.COST, "Cost, " + assessment.plan().settings().currency().getCurrencyCode());
        narrative.show(assessment);
        showRows();
    }

    void showRows() {
        List<Row<Item>> rows = model.rows(columns::holds);
        table.show(rows);
        place(model.shown().plan().initiatives().isEmpty() ? empty : rows.isEmpty() ? nothingFound : table);
    }

    private void place(Node node) {
        if (place.getChildren().size() != 1 || place.getChildren().getFirst() != node) place.getChildren().setAll(node);
    }

    void find() {
        filter.requestFocus();
        filter.selectAll();
    }

    void select(String itemId) {
        model.reveal(itemId);
        showRows();
        if (!table.select(itemId) && model.isFiltered()) {
            filter.clear();
            table.select(itemId);
        }
    }

    void rename(String itemId) {
        select(itemId);
        table.rename(itemId);
    }

    List<Item> selected() {
        return table.selected();
    }

    /// The phase of the group's head that is selected; null: none is.
    @Nullable PhaseName selectedPhase() {
        Row<Item> row = table.list().getSelectionModel().getSelectedItem();
        if (!(row instanceof Row.Group<Item> group)) return null;
        return switch (group.style().toLowerCase(Locale.ROOT)) {
            case "group-pre" -> PhaseName.PRE_ELECTION;
            case "group-post" -> PhaseName.POST_ELECTION;
            default -> null;
        };
    }

    ItemTable<Item> items() {
        return table;
    }
}
