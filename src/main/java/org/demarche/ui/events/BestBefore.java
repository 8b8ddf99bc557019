package org.demarche.ui.events;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.demarche.ui.control.Headings;

/// A lever's life as a bar: solid to today, dashed after it, torn where its end is not known.
final class BestBefore extends HBox {
    private static final double WIDTH = 96;
    private static final double HEIGHT = 11;
    private static final double TEAR = 5;

    BestBefore(LeverLife life) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        Label words = Headings.label(life.words(), "small", life.isEndKnown() ? "second" : "not-known");
        words.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(bar(life), words);
    }

    private static Group bar(LeverLife life) {
        double today = Math.round(WIDTH * life.spent());
        Rectangle over = new Rectangle(0.5, 0.5, Math.max(0, today), HEIGHT);
        over.getStyleClass().add(life.spent() < 1 ? "best-before-spent" : "best-before-lost");
        Polyline ahead = life.isEndKnown()
                ? new Polyline(today, 0.5, WIDTH, 0.5, WIDTH, HEIGHT + 0.5, today, HEIGHT + 0.5)
                : new Polyline(today, 0.5, WIDTH, 0.5, WIDTH - TEAR, HEIGHT * 0.33, WIDTH, HEIGHT * 0.66, WIDTH - TEAR, HEIGHT + 0.5, today, HEIGHT + 0.5);
        ahead.getStyleClass().add("best-before-ahead");
        ahead.setVisible(life.spent() < 1);
        return new Group(over, ahead);
    }
}
