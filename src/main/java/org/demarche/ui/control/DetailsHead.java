package org.demarche.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The head of the details pane: chips, the title, which is edited in place, and what can be done.
public final class DetailsHead extends VBox {
    private final HBox chips = new HBox(6);
    private final TextEntry title = TextEntry.area();
    private final Label number = Headings.label("", "details-title");

    /// @param actions icon buttons at the right end
    public DetailsHead(Node... actions) {
        getStyleClass().add("details-head");
        HBox.setHgrow(chips, Priority.ALWAYS);
        chips.setAlignment(Pos.CENTER_LEFT);
        HBox top = new HBox(2, chips);
        top.getChildren().addAll(actions);
        top.setAlignment(Pos.CENTER_LEFT);
        top.setMinHeight(24);
        title.setName("Title");
        title.setPrompt("Title");
        title.getStyleClass().add("details-title-entry");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(6, number, title);
        number.managedProperty().bind(number.textProperty().isNotEmpty());
        number.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(top, line);
    }

    /// The title, for [Form#elsewhere].
    public TextEntry title() {
        return title;
    }

    public void show(String number, List<? extends Node> chips) {
        this.number.setText(number);
        this.chips.getChildren().setAll(chips);
    }
}
