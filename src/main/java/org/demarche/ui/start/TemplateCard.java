package org.demarche.ui.start;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.PhaseName;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Marks;
import org.demarche.ui.control.PhaseSwatch;

/// A template with a small drawing of what it gives.
final class TemplateCard {
    private TemplateCard() {}

    static Node of(Template template, Runnable action) {
        StackPane picture = new StackPane(drawing(template));
        picture.getStyleClass().add("template-picture");
        Label sentence = Headings.label(template.sentence(), "muted", "small");
        sentence.setWrapText(true);
        VBox words = new VBox(2, Headings.label(template.title(), "medium"), sentence);
        words.getStyleClass().add("template-words");
        VBox inside = new VBox(picture, words);
        Button card = new Button();
        card.setGraphic(inside);
        card.setAccessibleText(template.title());
        card.getStyleClass().add("template-card");
        card.setMaxWidth(Double.MAX_VALUE);
        card.setPrefWidth(220);
        inside.prefWidthProperty().bind(card.widthProperty().subtract(2));
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setOnAction(click -> action.run());
        return card;
    }

    private static Node drawing(Template template) {
        return switch (template) {
            case PAPER -> letters();
            case TWO_PHASES -> strip(part(PhaseName.PRE_ELECTION, 70), part(PhaseName.POST_ELECTION, 108));
            case EMPTY -> strip(dashes(62), dashes(100));
        };
    }

    private static Node letters() {
        HBox letters = new HBox(4);
        for (String letter : "ABCDEFG".split("")) letters.getChildren().add(Headings.label(letter, "letter-tile"));
        letters.setAlignment(Pos.CENTER);
        return letters;
    }

    private static Node strip(Region before, Region after) {
        HBox strip = new HBox(before, Marks.hinge(18), after);
        strip.setAlignment(Pos.CENTER);
        strip.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return strip;
    }

    private static Region part(PhaseName phase, double width) {
        Region part = new Region();
        part.getStyleClass().addAll("drawn-bar", PhaseSwatch.fill(phase));
        part.setPrefWidth(width);
        return part;
    }

    private static Region dashes(double width) {
        Region dashes = new Region();
        dashes.getStyleClass().add("drawn-dashes");
        dashes.setPrefWidth(width);
        return dashes;
    }
}
