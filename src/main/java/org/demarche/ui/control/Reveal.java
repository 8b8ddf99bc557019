package org.demarche.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Scrolls a screen as far as it takes to see a part of it.
public final class Reveal {
    private static final double MARGIN = 48;

    private Reveal() {}

    /// @param from the upper edge of the part, in the node's own pixels
    /// @param to the lower edge
    public static void in(Node node, double from, double to) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent())
            if (parent instanceof ScrollPane pane && pane.getContent() != null) {
                scroll(pane, node, from, to);
                return;
            }
    }

    private static void scroll(ScrollPane pane, Node node, double from, double to) {
        Bounds content = pane.getContent().getBoundsInLocal();
        Bounds inContent = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getHeight() - seen;
        if (hidden <= 0 || seen <= 0) return;
        double top = inContent.getMinY() + from - MARGIN;
        double bottom = inContent.getMinY() + to + MARGIN;
        double now = pane.getVvalue() * hidden;
        double wanted = top < now ? top : Math.max(now, bottom - seen);
        pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
}
