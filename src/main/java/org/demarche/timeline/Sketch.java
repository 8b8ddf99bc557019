package org.demarche.timeline;

import java.util.ArrayList;
import java.util.List;
import org.demarche.timeline.Shape.Align;
import org.jspecify.annotations.Nullable;

/// The shapes of one layer while they are being collected.
public final class Sketch {
    private final List<Shape> shapes = new ArrayList<>();

    public void box(Area area, double corner, Role role, @Nullable String item) {
        shapes.add(new Shape.Box(area, corner, role, item));
    }

    public void box(double left, double top, double right, double bottom, Role role) {
        shapes.add(new Shape.Box(Area.between(left, top, right, bottom), 0, role, null));
    }

    public void line(double fromX, double fromY, double toX, double toY, Role role) {
        path(role, null, false, fromX, fromY, toX, toY);
    }

    /// @param xy x and y in turn
    public void path(Role role, @Nullable String item, boolean closed, double... xy) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) points.add(new Point(xy[i], xy[i + 1]));
        shapes.add(new Shape.Path(points, closed, role, item));
    }

    public void hatch(Area area, double step, Role role, @Nullable String item) {
        if (area.width() > 0 && area.height() > 0) shapes.add(new Shape.Hatch(area, step, role, item));
    }

    public void diamond(double x, double y, double half, Role role, @Nullable String item) {
        path(role, item, true, x, y - half, x + half, y, x, y + half, x - half, y);
    }

    /// A deadline's mark, its point down.
    public void pentagon(double x, double y, double half, Role role, @Nullable String item) {
        double side = half * 5 / 7;
        path(role, item, true, x - side, y - side, x + side, y - side, x + side, y + half * 1 / 7, x, y + half * 6 / 7, x - side, y + half * 1 / 7);
    }

    public void caption(double x, double y, String text, Align align, Face face, double size, Role role, @Nullable String item) {
        if (!text.isEmpty()) shapes.add(new Shape.Caption(x, y, text, align, face, size, role, item));
    }

    /// Puts what another has collected in front.
    public void add(Sketch other) {
        shapes.addAll(other.shapes);
    }

    public Layer clippedTo(Area area) {
        return new Layer(area, shapes);
    }
}
