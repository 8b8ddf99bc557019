package org.demarche.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands where there is nothing yet: what it is, what to do next, one button.
public final class EmptyState extends VBox {
    public EmptyState(String title, String sentence, Node... next) {
        getStyleClass().add("empty-state");
        Label first = new Label(title);
        first.getStyleClass().add("medium");
        Label second = new Label(sentence);
        second.getStyleClass().add("muted");
        second.setWrapText(true);
        getChildren().addAll(first, second);
        getChildren().addAll(next);
    }
}
