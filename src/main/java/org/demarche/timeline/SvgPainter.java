package org.demarche.timeline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a timeline as SVG, to stand in a file of its own or inside a page of HTML.
public final class SvgPainter implements Painter {
    /// The fonts by the names that the text refers to.
    ///
    /// @param families a name for each cut
    /// @param cutsHaveNames whether each cut is a family of its own, so that the text names no weight or slant; for readers that can't tell them apart
    public record Fonts(Map<Face, String> families, boolean cutsHaveNames) {
        /// For files: the family that the program is lettered in, and what to take where it is not installed.
        public static final Fonts SOURCE_SANS = one("Source Sans 3, Source Sans Pro, Noto Sans, sans-serif");
        /// For pages: each cut under a name of its own.
        public static final Fonts FIGURE =
                new Fonts(Map.of(Face.REGULAR, "Figure", Face.MEDIUM, "Figure", Face.SEMIBOLD, "Figure Semibold", Face.ITALIC, "Figure Italic"), true);

        static Fonts one(String family) {
            return new Fonts(Map.of(Face.REGULAR, family, Face.MEDIUM, family, Face.SEMIBOLD, family, Face.ITALIC, family), false);
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final Fonts fonts;
    private final String prefix;
    private int clips;
    private boolean isClipped;

    /// @param prefix of the ids inside, so that several figures can stand in one page
    private SvgPainter(Fonts fonts, String prefix) {
        this.fonts = fonts;
        this.prefix = prefix;
    }

    /// The whole picture as a file.
    public static String write(TimelinePicture picture, Palette palette, Fonts fonts, String title, String description) {
        String size = "width=\"%s\" height=\"%s\"".formatted(Decimal.of(picture.width()), Decimal.of(picture.height()));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(picture.in(palette), fonts, size, "timeline", title, description) + "\n";
    }

    /// The whole picture as a file that prints at its true size; one unit is one point.
    public static String sheet(TimelinePicture picture, Palette palette, Fonts fonts, String title, String description) {
        String size = "width=\"%spt\" height=\"%spt\"".formatted(Decimal.of(picture.width()), Decimal.of(picture.height()));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(picture.in(palette), fonts, size, "timeline", title, description) + "\n";
    }

    /// The picture as an element inside of HTML, as large as it is on paper.
    ///
    /// @param id unique in the page
    public static String inline(Painting painting, Fonts fonts, String id, String title, String description) {
        String width = Decimal.of(painting.width() / Points.A_MILLIMETRE) + "mm";
        String height = Decimal.of(painting.height() / Points.A_MILLIMETRE) + "mm";
        String size = "width=\"%s\" height=\"%s\" style=\"width:%s;height:%s\"".formatted(width, height, width, height);
        return element(painting, fonts, size, id, title, description);
    }

    private static String element(Painting painting, Fonts fonts, String size, String id, String title, String description) {
        SvgPainter painter = new SvgPainter(fonts, id);
        painter.text.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" %s viewBox=\"0 0 %s %s\" role=\"img\" aria-labelledby=\"%s-title %s-desc\">\n"
                        .formatted(size, Decimal.of(painting.width()), Decimal.of(painting.height()), id, id));
        painter.text.append("<title id=\"%s-title\">%s</title>\n".formatted(id, escape(title)));
        painter.text.append("<desc id=\"%s-desc\">%s</desc>\n".formatted(id, escape(description)));
        painting.paint(painter);
        painter.endClip();
        return painter.text.append("</svg>").toString();
    }

    @Override
    public void clip(Area area) {
        endClip();
        String id = prefix + "-clip-" + ++clips;
        text.append("<clipPath id=\"%s\">".formatted(id));
        text.append("<rect %s/></clipPath>\n<g clip-path=\"url(#%s)\">\n".formatted(placed(area), id));
        isClipped = true;
    }

    private void endClip() {
        if (isClipped) text.append("</g>\n");
        isClipped = false;
    }

    @Override
    public void box(Shape.Box box, Ink ink) {
        String corner = box.corner() > 0 ? " rx=\"" + Decimal.of(box.corner()) + "\"" : "";
        text.append("<rect %s%s%s/>\n".formatted(placed(box.area()), corner, painted(ink)));
    }

    @Override
    public void path(Shape.Path path, Ink ink) {
        StringBuilder way = new StringBuilder();
        for (Point point : path.points()) way.append(way.isEmpty() ? "M" : "L").append(at(point));
        if (path.closed()) way.append("Z");
        text.append("<path d=\"%s\"%s/>\n".formatted(way, painted(ink)));
    }

    @Override
    public void hatch(Shape.Hatch hatch, Ink ink) {
        StringBuilder way = new StringBuilder();
        List<Point> ends = Hatching.lines(hatch);
        for (int i = 0; i < ends.size(); i += 2) way.append("M").append(at(ends.get(i))).append("L").append(at(ends.get(i + 1)));
        text.append("<path d=\"%s\"%s/>\n".formatted(way, painted(ink)));
    }

    @Override
    public void caption(Shape.Caption caption, Ink ink) {
        String anchor =
                switch (caption.align()) {
                    case START -> "";
                    case MIDDLE -> " text-anchor=\"middle\"";
                    case END -> " text-anchor=\"end\"";
                };
        text.append("<text x=\"%s\" y=\"%s\" font-family=\"%s\"%s font-size=\"%s\" fill=\"%s\"%s>%s</text>\n"
                .formatted(
                        Decimal.of(caption.x()), Decimal.of(caption.y()), escape(String.valueOf(fonts.families.get(caption.face()))), cut(caption.face()),
                        Decimal.of(caption.size()), ink.fill(), anchor, escape(caption.text())));
    }

    private String cut(Face face) {
        if (fonts.cutsHaveNames) return "";
        return switch (face) {
            case REGULAR -> "";
            case MEDIUM -> " font-weight=\"500\"";
            case SEMIBOLD -> " font-weight=\"600\"";
            case ITALIC -> " font-style=\"italic\"";
        };
    }

    private static String painted(Ink ink) {
        StringBuilder attributes = new StringBuilder(" fill=\"" + orNone(ink.fill()) + "\"");
        if (ink.stroke() == null) return attributes.toString();
        attributes.append(" stroke=\"").append(ink.stroke()).append("\" stroke-width=\"").append(Decimal.of(ink.width())).append('"');
        if (!ink.dash().isEmpty()) attributes.append(" stroke-dasharray=\"%s\"".formatted(String.join(" ", ink.dash().stream().map(Decimal::of).toList())));
        return attributes.toString();
    }

    private static String orNone(@Nullable String colour) {
        return colour == null ? "none" : colour;
    }

    private static String placed(Area area) {
        return "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"".formatted(Decimal.of(area.x()), Decimal.of(area.y()), Decimal.of(Math.max(0, area.width())), Decimal.of(Math.max(0, area.height())));
    }

    private static String at(Point point) {
        return Decimal.of(point.x()) + " " + Decimal.of(point.y());
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(SvgPainter::isAllowed).forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(letter);
            }
        });
        return escaped.toString();
    }

    /// What XML 1.0 can hold at all.
    private static boolean isAllowed(int letter) {
        return letter == '\t' || letter == '\n' || letter >= 0x20 && letter < 0xD800 || letter >= 0xE000 && letter < 0xFFFE || letter > 0xFFFF;
    }
}
