package org.demarche.report.drawing;

import org.demarche.report.content.Picture;
import org.demarche.report.markup.Typography;

/// Pictures as inline SVG.
public final class Drawings {
    /// The text's width on the page, in points.
    static final double TEXT_WIDTH = 136 * Svg.POINTS_PER_MM;
    static final double FULL_WIDTH = 170 * Svg.POINTS_PER_MM;

    private Drawings() {}

    /// An element to stand inside of HTML, as wide and tall as it is on paper.
    public static String svg(Picture picture) {
        return switch (picture) {
            case Picture.PhaseStrip strip -> strip(strip);
            case Picture.RiskMatrix matrix -> new RiskMatrixDrawing(matrix).svg();
            case Picture.StanceScale scale -> StanceDrawing.svg(scale);
            case Picture.Bars bars -> new BarsDrawing(bars).svg();
            case Picture.Timeline timeline -> timeline.figure().svg();
        };
    }

    /// Dark and solid before, pale and hatched after, a diamond between them.
    private static String strip(Picture.PhaseStrip strip) {
        double hinge = FULL_WIDTH * 0.34;
        Svg svg = new Svg(FULL_WIDTH, 118, "Two phases", strip.alt());
        svg.rect(0, 30, hinge, 52, Ink.PRE, "none", 0);
        svg.hatched(hinge, 30, FULL_WIDTH - hinge - 0.5, 52);
        phase(svg, 11, strip.before(), 25, "#ffffff", "none");
        phase(svg, hinge + 19, strip.after(), 44, Ink.POST_TEXT, Ink.POST_FILL);
        svg.line(hinge, 16, hinge, 94, Ink.TEXT, 1.5);
        diamond(svg, hinge, 13, 6);
        svg.text(hinge + 12, 17, "Figure Semibold", 10, Ink.TEXT, "start", Typography.shortened(strip.hinge(), 56));
        svg.text(0, 98, "Figure", 9, Ink.TEXT_2, "start", Typography.shortened(strip.beforeNote(), 36));
        svg.text(hinge + 12, 98, "Figure", 9, Ink.TEXT_2, "start", Typography.shortened(strip.afterNote(), 60));
        return svg.done();
    }

    /// "Stage one: until the election" stands on two lines, on a plate that keeps the hatch off the letters.
    private static void phase(Svg svg, double x, String title, int most, String ink, String plate) {
        int colon = title.indexOf(": ");
        String name = Typography.shortened(colon < 0 ? title : title.substring(0, colon), most);
        String rest = colon < 0 ? "" : Typography.shortened(title.substring(colon + 2), most);
        if (!plate.equals("none")) svg.rect(x - 7, 36, 16 + 6.2 * Math.max(name.length() * 1.1, rest.length() * 0.86), 40, plate, "none", 0);
        svg.text(x, rest.isEmpty() ? 60 : 53, "Figure Semibold", 12.5, ink, "start", name);
        svg.text(x, 68, "Figure", 10, ink, "start", rest);
    }

    static void diamond(Svg svg, double x, double y, double size) {
        svg.polygon("#ffffff", Ink.TEXT, 1.5, x, y - size, x + size, y, x, y + size, x - size, y);
    }
}
