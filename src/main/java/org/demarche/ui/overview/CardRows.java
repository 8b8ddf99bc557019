package org.demarche.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.ui.control.Headings;

/// Rows of two lines in a card that go somewhere when pressed.
final class CardRows {
    /// Where a row has nothing before or after its words.
    static final Node NOTHING = new Region();

    private CardRows() {}

    static Node row(Node before, String title, String sentence, Node after, Runnable go) {
        return row(before, Headings.label(title), sentence, after, go);
    }

    static Node row(Node before, Label title, String sentence, Node after, Runnable go) {
        VBox words = new VBox(title, Headings.label(sentence, "muted", "small"));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(12);
        for (Node part : new Node[] {before, words, after}) if (part != NOTHING) line.getChildren().add(part);
        line.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button();
        row.setGraphic(line);
        row.setAccessibleText(title.getText() + ", " + sentence);
        row.getStyleClass().addAll("flat", "card-row");
        row.setMinWidth(0);
        row.setPrefWidth(100);
        row.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(row.widthProperty().subtract(2));
        line.maxWidthProperty().bind(row.widthProperty().subtract(2));
        row.setOnAction(click -> go.run());
        return row;
    }

    /// A line for a card with nothing to tell.
    static Label none(String words) {
        Label label = Headings.label(words, "muted", "card-none");
        label.setWrapText(true);
        return label;
    }
}
