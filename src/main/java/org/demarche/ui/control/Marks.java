package org.demarche.ui.control;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.SVGPath;

/// The drawn marks: the hinge, which is the same diamond everywhere, and the program's own.
public final class Marks {
    private static final double LOGO_BOX = 24;
    private static final double STROKE = 1;

    private Marks() {}

    /// The hinge, as a diamond.
    ///
    /// @param size from tip to tip, in pixels
    public static Node hinge(double size) {
        double half = size / 2;
        double reach = half - STROKE;
        Polygon diamond = new Polygon(half, half - reach, half + reach, half, half, half + reach, half - reach, half);
        diamond.getStyleClass().add("hinge");
        return boxed(diamond, size);
    }

    /// Two halves of a diamond, one for each phase.
    public static Node logo(double size) {
        SVGPath left = path("M11.2 1.6 L11.2 22.4 L1.6 12.8a1.2 1.2 0 0 1 0-1.6z", "logo-left");
        SVGPath right = path("M12.8 1.6 L12.8 22.4 L22.4 12.8a1.2 1.2 0 0 0 0-1.6z", "logo-right");
        Group logo = new Group(left, right);
        logo.setScaleX(size / LOGO_BOX);
        logo.setScaleY(size / LOGO_BOX);
        return boxed(logo, size);
    }

    private static SVGPath path(String content, String style) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(style);
        return path;
    }

    private static Node boxed(Node drawing, double size) {
        StackPane pane = new StackPane(drawing);
        pane.setMinSize(size, size);
        pane.setPrefSize(size, size);
        pane.setMaxSize(size, size);
        return pane;
    }
}
