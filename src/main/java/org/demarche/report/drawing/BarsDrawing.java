package org.demarche.report.drawing;

import org.demarche.report.content.Picture;
import org.demarche.report.markup.Typography;
import org.demarche.timeline.Face;
import org.demarche.timeline.Points;
import org.demarche.timeline.Shape.Align;

/// Amounts as bars, all to one scale; a dashed box behind a bar stands for what is not known.
final class BarsDrawing {
    private static final double LABEL = 40 * Points.A_MILLIMETRE;
    private static final double ROW = 21;
    private static final double WORDS = 178;

    private final Picture.Bars bars;
    private final double longest;

    BarsDrawing(Picture.Bars bars) {
        this.bars = bars;
        this.longest = bars.bars().stream().mapToLong(Picture.Bar::minorUnits).max().orElse(0);
    }

    Drawing drawing() {
        Pen pen = new Pen(Drawings.FULL_WIDTH, ROW * bars.bars().size() + 4);
        double y = 2;
        for (Picture.Bar bar : bars.bars()) {
            row(pen, bar, y);
            y += ROW;
        }
        pen.line(LABEL, 0, LABEL, y, Colours.TEXT, 0.7);
        return pen.done("Amounts", bars.alt());
    }

    private void row(Pen pen, Picture.Bar bar, double y) {
        double room = Drawings.FULL_WIDTH - LABEL - WORDS;
        double length = longest == 0 ? 0 : bar.minorUnits() / longest * room;
        pen.text(LABEL - 7, y + 13, Face.SEMIBOLD, 8.4, Colours.TEXT, Align.END, Typography.shortened(bar.name(), 26));
        if (length > 0) fill(pen, bar.look(), y + 3, length);
        double end = LABEL + length;
        if (bar.hasUnknown()) {
            pen.dashedRect(end + 1.5, y + 3, 20, 13, Colours.TEXT_3);
            end += 22;
        }
        pen.text(end + 6, y + 13, bar.minorUnits() == 0 ? Face.ITALIC : Face.REGULAR, 8.4, bar.minorUnits() == 0 ? Colours.TEXT_3 : Colours.TEXT, Align.START, bar.amount());
    }

    private void fill(Pen pen, Picture.Look look, double y, double length) {
        switch (look) {
            case FIRM -> pen.rect(LABEL, y, length, 13, "#2a52b0", "#2a52b0", 0.7);
            case SOFT -> pen.rect(LABEL, y, length, 13, "#e3ebfc", "#6c8fe3", 0.9);
            case GAP -> pen.rect(LABEL, y, length, 13, Colours.PAPER, Colours.DANGER, 1.2);
            case APART -> pen.rect(LABEL, y, length, 13, Colours.LINE, Colours.TEXT_3, 0.7);
        }
    }
}
