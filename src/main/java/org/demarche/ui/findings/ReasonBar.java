package org.demarche.ui.findings;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Headings;
import org.jspecify.annotations.Nullable;

/// Asks why a finding is set aside. Enter sets it aside, Esc leaves it; without a reason it says that it wants one.
final class ReasonBar extends VBox {
    private final TextField text = new TextField();
    private final Label refusal = Headings.label("", "danger-text", "small");
    private final Consumer<String> onReason;

    /// @param onReason takes the reason; an [IllegalArgumentException] refuses it
    ReasonBar(Consumer<String> onReason, Runnable onCancel) {
        super(4);
        this.onReason = onReason;
        getStyleClass().add("reason-bar");
        text.setPromptText("Why may it stand?");
        text.setAccessibleText("Reason for setting it aside");
        text.setOnAction(enter -> send());
        text.setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            onCancel.run();
            key.consume();
        });
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().add(new HBox(8, text, Buttons.main("", "Set aside", this::send), Buttons.flat("", "Cancel", onCancel)));
    }

    private void send() {
        try {
            onReason.accept(text.getText());
        } catch (IllegalArgumentException refused) {
            refusal.setText(refused.getMessage());
            if (!getChildren().contains(refusal)) getChildren().add(refusal);
        }
    }

    void clear() {
        text.clear();
        getChildren().remove(refusal);
    }

    void focusSoon() {
        Platform.runLater(text::requestFocus);
    }

    /// Types a reason as the user would, and presses Enter.
    void enter(String reason) {
        text.setText(reason);
        send();
    }

    /// Null: nothing is refused.
    @Nullable String refusal() {
        return getChildren().contains(refusal) ? refusal.getText() : null;
    }
}
