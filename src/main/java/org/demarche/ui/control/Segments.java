package org.demarche.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A few choices side by side, of which one holds: "By phase", "By objective", "By lead".
public final class Segments<V> extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    public Segments(List<Choice<V>> choices, Consumer<V> onChoose) {
        getStyleClass().add("segments");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (Choice<V> choice : choices) getChildren().add(button(choice, onChoose));
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        group.selectToggle(group.getToggles().getFirst());
        group.selectedToggleProperty().addListener((toggle, before, now) -> keepOne(before, now));
    }

    private ToggleButton button(Choice<V> choice, Consumer<V> onChoose) {
        ToggleButton button = new ToggleButton(choice.label());
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setUserData(choice.value());
        button.setOnAction(click -> {
            V value = choice.value();
            if (value != null && button.isSelected()) onChoose.accept(value);
        });
        return button;
    }

    /// Shows which one holds, without telling anybody.
    public void show(V value) {
        for (Toggle toggle : group.getToggles()) if (value.equals(toggle.getUserData())) group.selectToggle(toggle);
    }

    private void keepOne(@Nullable Toggle before, @Nullable Toggle now) {
        if (now == null && before != null) group.selectToggle(before);
    }
}
