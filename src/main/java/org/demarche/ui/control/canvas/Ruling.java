package org.demarche.ui.control.canvas;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.demarche.timeline.Point;

/// Rules level and upright lines as filled rectangles: to a painter without a graphics card that is a fraction of what a stroke costs, the more so for
/// the long bent ones that show what waits for what.
final class Ruling {
    private final GraphicsContext canvas;

    Ruling(GraphicsContext canvas) {
        this.canvas = canvas;
    }

    static boolean canRule(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            if (from.x() != to.x() && from.y() != to.y()) return false;
        }
        return true;
    }

    /// In the colour that the canvas fills with.
    ///
    /// @param dashes lengths of dash and gap in turn; empty: a whole line
    void rule(List<Point> points, double width, double[] dashes) {
        double along = 0;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            boolean isLast = i == points.size() - 1;
            if (dashes.length == 0) piece(from, to, i == 1 ? 0 : width / 2, isLast ? 0 : width / 2, width);
            else dashed(from, to, along, width, dashes);
            along += length(from, to);
        }
    }

    private static double length(Point from, Point to) {
        return Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
    }

    /// @param before how far it reaches back beyond its first point, to close a corner
    private void piece(Point from, Point to, double before, double after, double width) {
        boolean isLevel = from.y() == to.y();
        double way = Math.signum(isLevel ? to.x() - from.x() : to.y() - from.y());
        double begin = (isLevel ? from.x() : from.y()) - way * before;
        double end = (isLevel ? to.x() : to.y()) + way * after;
        double least = Math.min(begin, end);
        double size = Math.abs(end - begin);
        if (isLevel) canvas.fillRect(least, from.y() - width / 2, size, width);
        else canvas.fillRect(from.x() - width / 2, least, width, size);
    }

    /// @param along how much of the line lies before this part of it
    private void dashed(Point from, Point to, double along, double width, double[] dashes) {
        double length = length(from, to);
        double period = 0;
        for (double dash : dashes) period += dash;
        double at = -(along % period);
        for (int i = 0; at < length; at += dashes[i % dashes.length], i++) {
            double begin = Math.max(0, at);
            double end = Math.min(length, at + dashes[i % dashes.length]);
            if (i % 2 == 0 && end > begin) piece(point(from, to, begin / length), point(from, to, end / length), 0, 0, width);
        }
    }

    private static Point point(Point from, Point to, double share) {
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }
}
