package org.demarche.timeline;

import java.util.ArrayList;
import java.util.List;

/// The lines of a hatch: at 45 degrees, counted from the left edge so that they travel with their bar.
public final class Hatching {
    private Hatching() {}

    /// How far the lines lie apart along the edge.
    static double along(double step) {
        return step * Math.sqrt(2);
    }

    /// The lines over its area, each from its lower left to its upper right end, cut at the area's edges.
    ///
    /// @return points in pairs
    public static List<Point> lines(Shape.Hatch hatch) {
        Area area = hatch.area();
        double along = along(hatch.step());
        List<Point> points = new ArrayList<>();
        for (double x = area.x() - area.height() + along / 2; x < area.right(); x += along) {
            double from = Math.max(x, area.x());
            double to = Math.min(x + area.height(), area.right());
            if (to <= from) continue;
            points.add(new Point(from, area.bottom() - (from - x)));
            points.add(new Point(to, area.bottom() - (to - x)));
        }
        return points;
    }
}
