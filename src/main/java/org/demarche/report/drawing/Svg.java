package org.demarche.report.drawing;

import java.util.Locale;
import org.demarche.report.markup.Markup;

/// A drawing in points, as inline SVG.
public final class Svg {
    public static final double POINTS_PER_MM = 72 / 25.4;

    private final Markup out = new Markup();

    /// @param title what kind of drawing it is, in a word or two
    /// @param alt what it shows, in words
    Svg(double width, double height, String title, String alt) {
        String size = "width:%smm;height:%smm".formatted(number(width / POINTS_PER_MM), number(height / POINTS_PER_MM));
        out.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", number(width / POINTS_PER_MM) + "mm", "height", number(height / POINTS_PER_MM) + "mm",
                "style", size, "viewBox", "0 0 " + number(width) + " " + number(height), "role", "img", "alt", alt);
        out.leaf("title", title).leaf("desc", alt);
    }

    /// @param stroke a colour, or "none"
    Svg rect(double x, double y, double width, double height, String fill, String stroke, double line) {
        out.empty("rect", "x", number(x), "y", number(y), "width", number(width), "height", number(height), "fill", fill, "stroke", stroke, "stroke-width", number(line));
        return this;
    }

    Svg dashedRect(double x, double y, double width, double height, String stroke) {
        out.empty("rect", "x", number(x), "y", number(y), "width", number(width), "height", number(height), "fill", "#ffffff", "stroke", stroke,
                "stroke-width", "0.7", "stroke-dasharray", "2.5 2");
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String stroke, double width) {
        out.empty("line", "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2), "stroke", stroke, "stroke-width", number(width));
        return this;
    }

    Svg circle(double x, double y, double radius, String fill, String stroke, double line) {
        out.empty("circle", "cx", number(x), "cy", number(y), "r", number(radius), "fill", fill, "stroke", stroke, "stroke-width", number(line));
        return this;
    }

    /// A closed shape.
    ///
    /// @param points x and y by turns
    Svg polygon(String fill, String stroke, double line, double... points) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) path.append(i == 0 ? "" : " ").append(number(points[i])).append(',').append(number(points[i + 1]));
        out.empty("polygon", "points", path.toString(), "fill", fill, "stroke", stroke, "stroke-width", number(line));
        return this;
    }

    /// @param face "Figure", "Figure Semibold" or "Figure Italic"
    /// @param anchor "start", "middle" or "end"
    Svg text(double x, double y, String face, double size, String fill, String anchor, String words) {
        out.leaf("text", words, "x", number(x), "y", number(y), "font-family", face, "font-size", number(size), "fill", fill, "text-anchor", anchor);
        return this;
    }

    /// The pale and hatched field of what comes after the election, with its edge.
    Svg hatched(double x, double y, double width, double height) {
        rect(x, y, width, height, Ink.POST_FILL, "none", 0);
        for (double at = x - height + 3; at < x + width; at += 4.5) hatch(at, x, y, width, height);
        return rect(x, y, width, height, "none", Ink.POST, 0.8);
    }

    private void hatch(double at, double x, double y, double width, double height) {
        double left = Math.max(at, x);
        double right = Math.min(at + height, x + width);
        if (right > left) line(left, y + height - (left - at), right, y + height - (right - at), Ink.POST_HATCH, 1.3);
    }

    String done() {
        return out.close("svg").toString();
    }

    public static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
