package org.demarche.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What stands above a screen, a section, a card.
public final class Headings {
    private Headings() {}

    /// The head of a screen: letter and title, a muted label beside them, actions at the right.
    ///
    /// @param letter A to G, or empty
    /// @param aside what the screen says of itself: "10 initiatives, 2 phases"
    public static HBox screen(String letter, String title, Label aside, Node... actions) {
        Label heading = label(letter.isEmpty() ? title : letter + "  " + title, "screen-title");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        aside.getStyleClass().add("muted");
        aside.setPadding(new Insets(4, 0, 0, 8));
        HBox head = row(heading, aside, actions);
        head.getStyleClass().add("screen-head");
        return head;
    }

    /// The head of a section or card, with what belongs at its right end.
    public static HBox section(String title, Node... actions) {
        return row(label(title, "section-title"), label("", "muted"), actions);
    }

    /// As [#section], with muted words beside the title.
    public static HBox section(String title, Label aside, Node... actions) {
        aside.getStyleClass().add("muted");
        return row(label(title, "section-title"), aside, actions);
    }

    private static HBox row(Node title, Node aside, Node... actions) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(8, title, aside, space);
        row.getChildren().addAll(actions);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    public static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
