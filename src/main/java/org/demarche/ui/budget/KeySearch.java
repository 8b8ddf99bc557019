package org.demarche.ui.budget;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.demarche.model.budget.Key;
import org.demarche.ui.control.FilterField;
import org.demarche.ui.control.Headings;

/// All keys of a dimension, to be found by typing and ticked.
final class KeySearch extends VBox {
    private static final double WIDTH = 360;
    private static final double HEIGHT = 320;

    private final BudgetController controller;
    private final FilteredList<Key> found;
    private final FilterField field = new FilterField(this::find);

    KeySearch(String title, List<Key> keys, BudgetController controller) {
        super(8);
        this.controller = controller;
        found = new FilteredList<>(FXCollections.observableArrayList(keys));
        ListView<Key> list = new ListView<>(found);
        list.setCellFactory(view -> new KeyCell());
        list.setPrefSize(WIDTH, HEIGHT);
        getChildren().addAll(Headings.label("Only these: " + title, "section-title"), field, list);
    }

    static void open(Node owner, String title, List<Key> keys, BudgetController controller) {
        KeySearch search = new KeySearch(title, keys, controller);
        Popover popover = new Popover(search);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.setAnimated(false);
        popover.show(owner);
        search.field.requestFocus();
    }

    /// Keeps the keys that hold the words, whatever their case.
    void find(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        found.setPredicate(key -> key.label().toLowerCase(Locale.ROOT).contains(wanted));
    }

    List<Key> found() {
        return found;
    }

    /// Ticked: the key counts.
    private final class KeyCell extends ListCell<Key> {
        private final CheckBox tick = new CheckBox();

        KeyCell() {
            tick.setMnemonicParsing(false);
            tick.setMaxWidth(WIDTH - 40);
            tick.setOnAction(click -> controller.choose(controller.layout().withOnly(controller.narrowing().toggled(getItem()))));
        }

        @Override
        protected void updateItem(Key key, boolean empty) {
            super.updateItem(key, empty);
            setGraphic(empty || key == null ? null : tick);
            if (empty || key == null) return;
            tick.setText(key.label());
            tick.setSelected(controller.narrowing().isChosen(key));
        }
    }
}
