package org.demarche.ui.control;

import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// Picks one of several values. A value that is not among them stays, and shows as what it is.
public final class ChoiceField<V> extends Entry<@Nullable V> {
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final ComboBox<Choice<V>> box = new ComboBox<>();
    private List<Choice<V>> choices = List.of();
    private boolean showing;

    public ChoiceField() {
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(list -> new ChoiceCell<>());
        box.setButtonCell(new ChoiceCell<>());
        box.valueProperty().addListener((value, before, now) -> onChosen());
        getChildren().add(box);
    }

    public ChoiceField(List<Choice<V>> choices) {
        this();
        setChoices(choices);
    }

    public void setChoices(List<Choice<V>> choices) {
        if (choices.equals(this.choices)) return;
        this.choices = choices;
        Choice<V> chosen = box.getValue();
        showing = true;
        box.getItems().setAll(choices);
        if (chosen != null) box.setValue(choiceOf(chosen.value()));
        showing = false;
    }

    @Override
    public void show(@Nullable V value) {
        showing = true;
        box.setValue(choiceOf(value));
        showing = false;
    }

    @Override
    public void commit() {}

    @Override
    public void setName(String name) {
        box.setAccessibleText(name);
    }

    public ComboBox<Choice<V>> box() {
        return box;
    }

    private Choice<V> choiceOf(@Nullable V value) {
        for (Choice<V> choice : choices) if (Objects.equals(choice.value(), value)) return choice;
        return new Choice<>(value, value == null ? Words.NOT_KNOWN : value + " (not found)");
    }

    private void onChosen() {
        Choice<V> chosen = box.getValue();
        if (!showing && chosen != null) send(chosen.value());
    }

    private static final class ChoiceCell<V> extends ListCell<Choice<V>> {
        @Override
        protected void updateItem(@Nullable Choice<V> choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(choice == null ? null : choice.label());
            boolean absent = choice != null && choice.value() == null;
            getStyleClass().remove("not-known");
            if (absent) getStyleClass().add("not-known");
            pseudoClassStateChanged(UNKNOWN, absent);
        }
    }
}
