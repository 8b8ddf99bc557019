package org.demarche.ui.control.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// A mark, drawn round its own origin.
final class MapMark {
    static final String SHEET = Objects.requireNonNull(MapMark.class.getResource("/org/demarche/ui/control/map/map.css")).toExternalForm();

    private MapMark() {}

    /// @param side both: half before, half after
    static Group of(Side side, MapItem.Look look, String number, double radius) {
        List<Node> parts = new ArrayList<>();
        switch (side) {
            case BOTH -> {
                parts.add(half(radius, 90, "map-before", look));
                parts.add(half(radius, -90, "map-after", look));
            }
            case BEFORE -> parts.add(circle(radius, "map-before", look));
            case AFTER -> parts.add(circle(radius, "map-after", look));
        }
        if (!number.isEmpty()) parts.add(number(number, side, radius));
        return new Group(parts);
    }

    private static Node circle(double radius, String side, MapItem.Look look) {
        Circle circle = new Circle(radius - 1);
        circle.getStyleClass().addAll("map-mark", side, style(look));
        return circle;
    }

    private static Node half(double radius, double start, String side, MapItem.Look look) {
        Arc half = new Arc(0, 0, radius - 1, radius - 1, start, 180);
        half.setType(look == MapItem.Look.FILLED ? ArcType.CHORD : ArcType.OPEN);
        half.getStyleClass().addAll("map-mark", side, style(look));
        return half;
    }

    private static Node number(String number, Side side, double radius) {
        Label label = new Label(number);
        label.getStyleClass().addAll("map-number", side == Side.AFTER ? "map-number-after" : "map-number-before");
        StackPane pane = new StackPane(label);
        pane.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        pane.setPrefSize(2 * radius, 2 * radius);
        pane.resizeRelocate(-radius, -radius, 2 * radius, 2 * radius);
        pane.setManaged(false);
        return pane;
    }

    private static String style(MapItem.Look look) {
        return switch (look) {
            case FILLED -> "map-filled";
            case RING -> "map-ring";
            case DASHED -> "map-dashed";
        };
    }

    /// A ring of some style where a mark stands or stood.
    static Node ring(double x, double y, double radius, String style) {
        Circle circle = new Circle(x, y, radius);
        circle.getStyleClass().add(style);
        return circle;
    }
}
