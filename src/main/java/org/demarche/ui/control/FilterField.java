package org.demarche.ui.control;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;

/// Shows only what holds the typed words. Esc shows everything again.
public final class FilterField extends CustomTextField {
    private static final double WIDTH = 180;

    public FilterField(Consumer<String> onFilter) {
        setPromptText("Filter");
        setAccessibleText("Filter the rows");
        setPrefWidth(WIDTH);
        setMinWidth(90);
        StackPane icon = new StackPane(Icons.of("fth-filter", "icon-small", "icon-muted"));
        icon.getStyleClass().add("filter-icon");
        setLeft(icon);
        textProperty().addListener((text, before, now) -> onFilter.accept(now));
        setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ESCAPE || getText().isEmpty()) return;
            clear();
            key.consume();
        });
    }
}
