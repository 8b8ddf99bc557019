package org.demarche.ui.shell;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.demarche.storage.age.Passphrase;

/// A passphrase as it is typed: masked, unless the user wants to see it.
final class SecretField extends HBox {
    private final PasswordField masked = new PasswordField();
    private final TextField open = new TextField();
    private final ToggleButton show = new ToggleButton("Show");

    SecretField(String name) {
        super(8);
        masked.setAccessibleText(name);
        open.setAccessibleText(name + ", shown");
        show.setAccessibleText("Show what is typed");
        show.setMinWidth(USE_PREF_SIZE);
        open.textProperty().bindBidirectional(masked.textProperty());
        open.visibleProperty().bind(show.selectedProperty());
        masked.visibleProperty().bind(show.selectedProperty().not());
        StackPane both = new StackPane(masked, open);
        HBox.setHgrow(both, Priority.ALWAYS);
        getChildren().setAll(both, show);
    }

    /// Shows another field together with this one.
    void showWith(SecretField other) {
        show.selectedProperty().bindBidirectional(other.show.selectedProperty());
        show.setVisible(false);
    }

    ReadOnlyStringProperty text() {
        return masked.textProperty();
    }

    private TextInputControl shown() {
        return show.isSelected() ? open : masked;
    }

    void focus() {
        shown().requestFocus();
        shown().selectAll();
    }

    /// @throws IllegalArgumentException where nothing is typed, with a sentence
    Passphrase passphrase() {
        return Passphrase.typed(masked.getText().toCharArray());
    }

    void clear() {
        masked.clear();
    }
}
