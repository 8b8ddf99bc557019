package org.demarche.timeline;

import java.util.ArrayList;
import java.util.List;

/// The lines of a hatch: at 45 degrees, 6 apart, counted from the left edge so that they travel with their bar.
public final class Hatching {
    private static final double STEP = 6 * Math.sqrt(2);

    private Hatching() {}

    /// The lines over this area, each from its lower left to its upper right end, cut at the area's edges.
    ///
    /// @return points in pairs
    public static List<Point> lines(Area area) {
        List<Point> points = new ArrayList<>();
        for (double x = area.x() - area.height() + STEP / 2; x < area.right(); x += STEP) {
            double from = Math.max(x, area.x());
            double to = Math.min(x + area.height(), area.right());
            if (to <= from) continue;
            points.add(new Point(from, area.bottom() - (from - x)));
            points.add(new Point(to, area.bottom() - (to - x)));
        }
        return points;
    }
}
