package org.demarche.report.pdf;

import org.demarche.report.content.Picture;

/// Pictures as inline SVG.
final class Drawings {
    /// The text's width on the page, in points.
    static final double TEXT_WIDTH = 136 * Svg.POINTS_PER_MM;
    static final double FULL_WIDTH = 170 * Svg.POINTS_PER_MM;

    private Drawings() {}

    static String svg(Picture picture) {
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
        Svg svg = new Svg(FULL_WIDTH, 112, strip.alt());
        svg.rect(0, 30, hinge, 46, Ink.PRE, "none", 0);
        svg.hatched(hinge, 30, FULL_WIDTH - hinge - 0.5, 46);
        svg.rect(hinge + 14, 40, 10 + HtmlPages.shortened(strip.after(), 34).length() * 6.7, 26, Ink.POST_FILL, "none", 0);
        svg.text(11, 57, "Figure Semibold", 12.5, "#ffffff", "start", HtmlPages.shortened(strip.before(), 24));
        svg.text(hinge + 19, 57, "Figure Semibold", 12.5, Ink.POST_TEXT, "start", HtmlPages.shortened(strip.after(), 34));
        svg.line(hinge, 16, hinge, 88, Ink.TEXT, 1.5);
        diamond(svg, hinge, 13, 6);
        svg.text(hinge + 12, 17, "Figure Semibold", 10, Ink.TEXT, "start", HtmlPages.shortened(strip.hinge(), 56));
        svg.text(0, 92, "Figure", 9, Ink.TEXT_2, "start", HtmlPages.shortened(strip.beforeNote(), 36));
        svg.text(hinge + 12, 92, "Figure", 9, Ink.TEXT_2, "start", HtmlPages.shortened(strip.afterNote(), 60));
        return svg.done();
    }

    static void diamond(Svg svg, double x, double y, double size) {
        svg.polygon("#ffffff", Ink.TEXT, 1.5, x, y - size, x + size, y, x, y + size, x - size, y);
    }
}
