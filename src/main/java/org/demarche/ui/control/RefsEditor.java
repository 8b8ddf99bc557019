package org.demarche.ui.control;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.model.Item;
import org.demarche.model.Lists;
import org.jspecify.annotations.Nullable;

/// Ids of other items, shown by their titles; more are picked from a list that can be searched.
public final class RefsEditor extends Entry<List<String>> {
    private static final double PICKER_WIDTH = 300;
    private static final double PICKER_HEIGHT = 240;

    private final VBox rows = new VBox(2);
    private final Button add = Buttons.link("Add", this::pick);
    private List<? extends Item> candidates = List.of();
    private List<String> shown = List.of();

    public RefsEditor() {
        getChildren().addAll(rows, add);
    }

    /// Shows ids, and what else could be picked.
    public void show(List<String> ids, List<? extends Item> candidates) {
        boolean same = ids.equals(shown) && candidates == this.candidates;
        this.candidates = candidates;
        if (same) return;
        show(ids);
    }

    @Override
    public void show(List<String> ids) {
        shown = ids;
        rows.getChildren().setAll(ids.stream().map(this::row).toList());
        add.setDisable(candidates.stream().allMatch(item -> ids.contains(item.id())));
    }

    @Override
    public void commit() {}

    @Override
    public void setName(String name) {
        add.setAccessibleText("Add to " + name);
    }

    private Node row(String id) {
        int at = Lists.indexOf(candidates, id);
        Label title = new Label(at < 0 ? id + " (not found)" : title(candidates.get(at)));
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        if (at < 0) title.getStyleClass().add("danger-text");
        HBox.setHgrow(title, Priority.ALWAYS);
        Node delete = Buttons.icon("fth-x", "Take out " + title.getText(), () -> change(shown.stream().filter(other -> !other.equals(id)).toList()), "tight", "row-tools");
        HBox row = new HBox(2, title, delete);
        row.getStyleClass().addAll("entry-row", "ref-row");
        return row;
    }

    private void change(List<String> ids) {
        send(ids);
        show(ids);
    }

    private void pick() {
        TextField filter = new TextField();
        filter.setPromptText("Find");
        ListView<Item> list = new ListView<>();
        list.setPrefSize(PICKER_WIDTH, PICKER_HEIGHT);
        list.setCellFactory(view -> new TitleCell());
        Popover popover = new Popover(new VBox(8, filter, list));
        popover.setAnimated(false);
        Runnable refill = () -> list.getItems().setAll(matching(filter.getText()));
        Runnable take = () -> {
            Item chosen = list.getSelectionModel().getSelectedItem();
            if (chosen == null && !list.getItems().isEmpty()) chosen = list.getItems().getFirst();
            popover.hide();
            if (chosen != null) change(Lists.add(shown, chosen.id()));
        };
        refill.run();
        filter.textProperty().addListener(text -> refill.run());
        filter.setOnAction(enter -> take.run());
        list.setOnMouseClicked(click -> take.run());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) take.run();
        });
        popover.show(add);
        filter.requestFocus();
    }

    private List<Item> matching(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(item -> !shown.contains(item.id()) && title(item).toLowerCase(Locale.ROOT).contains(wanted))
                .<Item>map(item -> item)
                .toList();
    }

    private static String title(Item item) {
        return item.title().isEmpty() ? "Untitled" : item.title();
    }

    private static final class TitleCell extends ListCell<Item> {
        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null ? null : title(item));
        }
    }
}
