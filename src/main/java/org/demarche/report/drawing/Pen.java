package org.demarche.report.drawing;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.markup.Letters;
import org.demarche.report.markup.Typography;
import org.demarche.timeline.Area;
import org.demarche.timeline.Face;
import org.demarche.timeline.Ink;
import org.demarche.timeline.Painter;
import org.demarche.timeline.Painting;
import org.demarche.timeline.Point;
import org.demarche.timeline.Role;
import org.demarche.timeline.Shape;
import org.jspecify.annotations.Nullable;

/// Draws lines, shapes and words in points, each in a colour of its own.
final class Pen {
    private final List<Stroke> strokes = new ArrayList<>();
    private final double width;
    private final double height;

    /// In points.
    Pen(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// One thing drawn.
    private interface Stroke {
        void paint(Painter painter);
    }

    private record Drawn(double width, double height, List<Stroke> strokes) implements Painting {
        @Override
        public void paint(Painter painter) {
            strokes.forEach(stroke -> stroke.paint(painter));
        }
    }

    private static Ink ink(@Nullable String fill, @Nullable String stroke, double line, Double... dash) {
        return new Ink(fill, stroke, line, List.of(dash));
    }

    private Pen box(double x, double y, double width, double height, double corner, Ink ink) {
        Shape.Box box = new Shape.Box(new Area(x, y, width, height), corner, Role.SURFACE, null);
        strokes.add(painter -> painter.box(box, ink));
        return this;
    }

    private Pen path(boolean isClosed, List<Point> points, Ink ink) {
        Shape.Path path = new Shape.Path(points, isClosed, Role.SURFACE, null);
        strokes.add(painter -> painter.path(path, ink));
        return this;
    }

    /// @param stroke the colour of its edge; null: it has none
    Pen rect(double x, double y, double width, double height, @Nullable String fill, @Nullable String stroke, double line) {
        return box(x, y, width, height, 0, ink(fill, stroke, line));
    }

    Pen dashedRect(double x, double y, double width, double height, String stroke) {
        return box(x, y, width, height, 0, ink(Colours.PAPER, stroke, 0.7, 2.5, 2.0));
    }

    Pen line(double x1, double y1, double x2, double y2, String stroke, double line) {
        return path(false, List.of(new Point(x1, y1), new Point(x2, y2)), ink(null, stroke, line));
    }

    Pen circle(double x, double y, double radius, String fill, String stroke, double line) {
        return box(x - radius, y - radius, 2 * radius, 2 * radius, radius, ink(fill, stroke, line));
    }

    /// A closed shape.
    ///
    /// @param stroke the colour of its edge; null: it has none
    /// @param points x and y by turns
    Pen polygon(String fill, @Nullable String stroke, double line, double... points) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < points.length; i += 2) corners.add(new Point(points[i], points[i + 1]));
        return path(true, corners, ink(fill, stroke, line));
    }

    /// @param y the base line
    Pen text(double x, double y, Face face, double size, String fill, Shape.Align align, String words) {
        Shape.Caption caption = new Shape.Caption(x, y, Typography.set(Letters.clean(words)), align, face, size, Role.TEXT, null);
        Ink ink = ink(fill, null, 0);
        strokes.add(painter -> painter.caption(caption, ink));
        return this;
    }

    /// The pale and hatched field of what comes after the election, with its edge.
    Pen hatched(double x, double y, double width, double height) {
        rect(x, y, width, height, Colours.POST_FILL, null, 0);
        for (double at = x - height + 3; at < x + width; at += 4.5) hatch(at, x, y, width, height);
        return rect(x, y, width, height, null, Colours.POST, 0.8);
    }

    private void hatch(double at, double x, double y, double width, double height) {
        double left = Math.max(at, x);
        double right = Math.min(at + height, x + width);
        if (right > left) line(left, y + height - (left - at), right, y + height - (right - at), Colours.POST_HATCH, 1.3);
    }

    /// What is drawn until now.
    ///
    /// @param title what kind of drawing it is, in a word or two
    /// @param alt what it shows, in words
    Drawing done(String title, String alt) {
        return new Drawing(new Drawn(width, height, List.copyOf(strokes)), title, alt);
    }
}
