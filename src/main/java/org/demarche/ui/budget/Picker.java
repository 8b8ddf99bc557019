package org.demarche.ui.budget;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import org.demarche.ui.control.Headings;

/// A button that names what is chosen, and opens the choices: "Rows  Phase, need".
final class Picker extends MenuButton {
    private final Label value = Headings.label("", "medium");

    /// @param items asked each time that it opens
    Picker(String name, Supplier<List<MenuItem>> items) {
        this(name, picker -> items.get());
    }

    /// @param items asked each time that it opens, of this picker
    Picker(String name, Function<Picker, List<MenuItem>> items) {
        HBox words = new HBox(8, Headings.label(name, "muted"), value);
        words.setAlignment(Pos.CENTER_LEFT);
        setGraphic(words);
        setAccessibleText(name);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("picker");
        getItems().add(new MenuItem());
        setOnShowing(opening -> getItems().setAll(items.apply(this)));
    }

    void show(String words) {
        value.setText(words);
    }

    static MenuItem choice(String label, boolean chosen, boolean possible, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(label);
        item.setSelected(chosen);
        item.setDisable(!possible);
        item.setOnAction(click -> action.run());
        return item;
    }
}
