package org.demarche.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import org.demarche.model.InitiativeStatus;

/// How far an initiative is: a ring that fills, and the word.
public final class StatusRing extends Label {
    private static final double SIZE = 14;
    private static final double MIDDLE = SIZE / 2;
    private static final double RADIUS = 6;

    public StatusRing(InitiativeStatus status) {
        super(org.demarche.model.Label.alone(status));
        getStyleClass().add("second");
        setGraphicTextGap(6);
        show(status);
    }

    public void show(InitiativeStatus status) {
        setText(org.demarche.model.Label.alone(status));
        Pane ring = new Pane();
        ring.setMinSize(SIZE, SIZE);
        ring.setMaxSize(SIZE, SIZE);
        ring.getChildren().setAll(drawing(status));
        setGraphic(ring);
        setContentDisplay(ContentDisplay.LEFT);
    }

    private static List<Node> drawing(InitiativeStatus status) {
        return switch (status) {
            case IDEA -> List.of(circle("status-ring-dashed"));
            case PROPOSED -> List.of(circle("open"));
            case DESIGNED -> List.of(circle("accent"), slice(0.25));
            case APPROVED -> List.of(circle("accent"), slice(0.5));
            case UNDER_WAY -> List.of(circle("accent"), slice(0.75));
            case DONE -> List.of(circle("done"), mark("M4 7.2L6.2 9.4L10 5", "done"));
            case DROPPED -> List.of(circle("open"), mark("M4.8 4.8L9.2 9.2M9.2 4.8L4.8 9.2", "open"));
        };
    }

    private static Node circle(String style) {
        Circle circle = new Circle(MIDDLE, MIDDLE, RADIUS);
        circle.getStyleClass().addAll("status-ring", style);
        return circle;
    }

    private static Node slice(double part) {
        Arc slice = new Arc(MIDDLE, MIDDLE, RADIUS - 2, RADIUS - 2, 90, -360 * part);
        slice.setType(ArcType.ROUND);
        slice.getStyleClass().addAll("status-ring-slice", "accent");
        return slice;
    }

    private static Node mark(String content, String style) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().addAll("status-ring-mark", style);
        return path;
    }
}
