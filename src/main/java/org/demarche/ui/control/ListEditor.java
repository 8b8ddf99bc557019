package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.model.Lists;

/// A list of values, one a row: add, delete, move up and down with Alt and the arrow keys.
///
/// @param <V> one value; a row shows it with an entry of its own
abstract class ListEditor<V> extends Entry<List<V>> {
    private final VBox rows = new VBox(4);
    private final List<Entry<V>> entries = new ArrayList<>();
    private List<V> shown = List.of();
    private String name = "";

    ListEditor(String addLabel) {
        Button add = Buttons.link(addLabel, this::addOne);
        getChildren().addAll(rows, add);
    }

    /// The entry that shows one value.
    abstract Entry<V> newEntry();

    /// What is added.
    abstract V newValue();

    @Override
    public final void show(List<V> values) {
        shown = values;
        while (entries.size() > values.size()) {
            entries.removeLast();
            rows.getChildren().removeLast();
        }
        while (entries.size() < values.size()) addRow();
        for (int i = 0; i < values.size(); i++) entries.get(i).show(values.get(i));
    }

    @Override
    public final void commit() {
        List.copyOf(entries).forEach(Entry::commit);
    }

    @Override
    final void forget() {
        super.forget();
        entries.forEach(Entry::forget);
    }

    @Override
    public final void setName(String name) {
        this.name = name;
        entries.forEach(entry -> entry.setName(name));
    }

    final List<V> shown() {
        return shown;
    }

    /// Sends another list, and shows it.
    final void change(List<V> values) {
        send(values);
        show(values);
    }

    private void addRow() {
        int at = entries.size();
        Entry<V> entry = newEntry();
        entry.setName(name);
        entry.onSend(value -> {
            if (at >= shown.size()) return;
            shown = Lists.set(shown, at, value);
            send(shown);
        });
        HBox.setHgrow(entry, Priority.ALWAYS);
        Node delete = Buttons.icon("fth-x", "Delete", () -> change(Lists.remove(shown, at)), "tight", "row-tools");
        delete.setFocusTraversable(false);
        HBox row = new HBox(2, entry, delete);
        row.getStyleClass().add("entry-row");
        row.addEventFilter(KeyEvent.KEY_PRESSED, key -> onKey(key, at));
        entries.add(entry);
        rows.getChildren().add(row);
    }

    private void onKey(KeyEvent key, int at) {
        boolean down = key.getCode() == KeyCode.DOWN;
        if (!key.isAltDown() || !down && key.getCode() != KeyCode.UP) return;
        key.consume();
        entries.get(at).commit();
        int to = Math.clamp(at + (down ? 1 : -1), 0, entries.size() - 1);
        change(Lists.move(shown, at, to - at));
        focus(to);
    }

    private void addOne() {
        change(Lists.add(shown, newValue()));
        focus(entries.size() - 1);
    }

    /// Puts the cursor into the row.
    final void focus(int at) {
        Node input = entries.get(at).lookup(".text-input");
        if (input != null) input.requestFocus();
    }
}
