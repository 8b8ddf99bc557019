package org.demarche.ui.shell;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.merge.Conflict;
import org.demarche.model.merge.Side;
import org.demarche.ui.control.Headings;

/// One thing that both have changed, with what stood there before, and a choice that nobody has made beforehand.
final class ConflictCard extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final RadioButton mine = new RadioButton();
    private final RadioButton theirs = new RadioButton();

    ConflictCard(Conflict conflict, Consumer<Side> choose) {
        super(4);
        getStyleClass().add("conflict-card");
        ToggleGroup group = new ToggleGroup();
        mine.setToggleGroup(group);
        theirs.setToggleGroup(group);
        group.selectedToggleProperty().addListener((toggle, before, now) -> choose.accept(now == mine ? Side.OURS : Side.THEIRS));
        HBox before = new HBox(Headings.label("Before", "muted", "conflict-side"), words(conflict.base(), "muted"));
        before.getStyleClass().add("conflict-before");
        getChildren().addAll(ChangeRows.wrapped(conflict.where(), "conflict-title"), before, option("Mine", conflict.ours(), mine), option("Theirs", conflict.theirs(), theirs));
    }

    /// The whole line can be clicked; the button alone has the focus.
    private static HBox option(String side, String value, RadioButton button) {
        HBox option = new HBox(button, Headings.label(side, "medium", "conflict-side"), words(value, "conflict-value"));
        option.getStyleClass().add("conflict-option");
        option.setOnMouseClicked(click -> {
            button.setSelected(true);
            button.requestFocus();
        });
        button.selectedProperty().subscribe(selected -> option.pseudoClassStateChanged(SELECTED, selected));
        button.setAccessibleText(side + ": " + value);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return option;
    }

    private static Label words(String words, String style) {
        Label label = ChangeRows.wrapped(words, style);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    void choose(Side side) {
        (side == Side.OURS ? mine : theirs).setSelected(true);
    }

    void focusFirst() {
        mine.requestFocus();
    }
}
