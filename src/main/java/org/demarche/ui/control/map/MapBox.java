package org.demarche.ui.control.map;

/// A rectangle in pixels.
record MapBox(double x, double y, double width, double height) {
    static MapBox around(double x, double y, double radius) {
        return new MapBox(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double middleX() {
        return x + width / 2;
    }

    double middleY() {
        return y + height / 2;
    }

    boolean overlaps(MapBox other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean holds(MapBox other) {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }

    /// Whether a straight line between two points passes through it.
    boolean isCrossedBy(double x1, double y1, double x2, double y2) {
        double from = 0;
        double to = 1;
        double[][] sides = {{x1 - x2, x1 - x}, {x2 - x1, right() - x1}, {y1 - y2, y1 - y}, {y2 - y1, bottom() - y1}};
        for (double[] side : sides) {
            if (side[0] == 0 && side[1] < 0) return false;
            if (side[0] < 0) from = Math.max(from, side[1] / side[0]);
            if (side[0] > 0) to = Math.min(to, side[1] / side[0]);
        }
        return from < to;
    }
}
