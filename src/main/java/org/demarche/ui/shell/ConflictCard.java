package org.demarche.ui.shell;

import java.util.function.Consumer;
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
    private final RadioButton mine;
    private final RadioButton theirs;

    ConflictCard(Conflict conflict, Consumer<Side> choose) {
        super(4);
        getStyleClass().add("conflict-card");
        ToggleGroup group = new ToggleGroup();
        mine = option("Mine", conflict.ours(), group);
        theirs = option("Theirs", conflict.theirs(), group);
        group.selectedToggleProperty().addListener((toggle, before, now) -> choose.accept(now == mine ? Side.OURS : Side.THEIRS));
        HBox before = new HBox(Headings.label("Before", "muted", "conflict-side"), words(conflict.base(), "muted"));
        before.getStyleClass().add("conflict-before");
        getChildren().addAll(ReviewDialog.wrapped(conflict.where(), "medium"), before, mine, theirs);
    }

    private static RadioButton option(String side, String value, ToggleGroup group) {
        HBox graphic = new HBox(Headings.label(side, "medium", "conflict-side"), words(value, "conflict-value"));
        RadioButton option = new RadioButton();
        option.setGraphic(graphic);
        option.setToggleGroup(group);
        option.setMaxWidth(Double.MAX_VALUE);
        option.setMinHeight(Region.USE_PREF_SIZE);
        option.setAccessibleText(side + ": " + value);
        option.getStyleClass().add("conflict-option");
        return option;
    }

    private static Label words(String words, String style) {
        Label label = ReviewDialog.wrapped(words, style);
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
