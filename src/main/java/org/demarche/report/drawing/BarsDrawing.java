package org.demarche.report.drawing;

import org.demarche.report.content.Picture;
import org.demarche.report.markup.Typography;

/// Amounts as bars, all to one scale; a dashed box behind a bar stands for what is not known.
final class BarsDrawing {
    private static final double LABEL = 40 * Svg.POINTS_PER_MM;
    private static final double ROW = 21;
    private static final double WORDS = 178;

    private final Picture.Bars bars;
    private final double longest;

    BarsDrawing(Picture.Bars bars) {
        this.bars = bars;
        this.longest = bars.bars().stream().mapToLong(Picture.Bar::minorUnits).max().orElse(0);
    }

    String svg() {
        Svg svg = new Svg(Drawings.FULL_WIDTH, ROW * bars.bars().size() + 4, "Amounts", bars.alt());
        double y = 2;
        for (Picture.Bar bar : bars.bars()) {
            row(svg, bar, y);
            y += ROW;
        }
        svg.line(LABEL, 0, LABEL, y, Ink.TEXT, 0.7);
        return svg.done();
    }

    private void row(Svg svg, Picture.Bar bar, double y) {
        double room = Drawings.FULL_WIDTH - LABEL - WORDS;
        double length = longest == 0 ? 0 : bar.minorUnits() / longest * room;
        svg.text(LABEL - 7, y + 13, "Figure Semibold", 8.4, Ink.TEXT, "end", Typography.shortened(bar.name(), 26));
        if (length > 0) fill(svg, bar.look(), y + 3, length);
        double end = LABEL + length;
        if (bar.hasUnknown()) {
            svg.dashedRect(end + 1.5, y + 3, 20, 13, Ink.TEXT_3);
            end += 22;
        }
        svg.text(end + 6, y + 13, bar.minorUnits() == 0 ? "Figure Italic" : "Figure", 8.4, bar.minorUnits() == 0 ? Ink.TEXT_3 : Ink.TEXT, "start", bar.amount());
    }

    private void fill(Svg svg, Picture.Look look, double y, double length) {
        switch (look) {
            case FIRM -> svg.rect(LABEL, y, length, 13, "#2a52b0", "#2a52b0", 0.7);
            case SOFT -> svg.rect(LABEL, y, length, 13, "#e3ebfc", "#6c8fe3", 0.9);
            case GAP -> svg.rect(LABEL, y, length, 13, "#ffffff", Ink.DANGER, 1.2);
            case APART -> svg.rect(LABEL, y, length, 13, Ink.LINE, Ink.TEXT_3, 0.7);
        }
    }
}
