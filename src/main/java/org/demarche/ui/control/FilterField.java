package org.demarche.ui.control;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;

/// Shows only what holds the typed words. Esc shows everything again.
public final class FilterField extends CustomTextField {
    private static final double WIDTH = 180;

    public FilterField(Consumer<String> onFilter) {
        this("Filter", "fth-filter", onFilter);
        setAccessibleText("Filter the rows");
    }

    /// For looking for something else than rows.
    ///
    /// @param prompt what stands in it while it is empty: "Find in the pages"
    public FilterField(String prompt, String icon, Consumer<String> onFilter) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        setPrefWidth(WIDTH);
        setMinWidth(90);
        StackPane sign = new StackPane(Icons.of(icon, "icon-small", "icon-muted"));
        sign.getStyleClass().add("filter-icon");
        setLeft(sign);
        textProperty().addListener((text, before, now) -> onFilter.accept(now));
        setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ESCAPE || getText().isEmpty()) return;
            clear();
            key.consume();
        });
    }
}
