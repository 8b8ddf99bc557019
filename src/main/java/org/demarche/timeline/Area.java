package org.demarche.timeline;

/// An upright rectangle of the picture.
public record Area(double x, double y, double width, double height) {
    public static Area between(double left, double top, double right, double bottom) {
        return new Area(left, top, right - left, bottom - top);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middleX() {
        return x + width / 2;
    }

    public double middleY() {
        return y + height / 2;
    }

    /// Whether the point lies in it; the left and top edges belong to it, the right and bottom ones don't.
    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /// As much larger on each side; smaller where negative.
    public Area grown(double by) {
        return new Area(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}
