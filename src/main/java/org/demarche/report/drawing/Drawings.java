package org.demarche.report.drawing;

import org.demarche.report.content.Picture;
import org.demarche.report.markup.Typography;
import org.demarche.timeline.Face;
import org.demarche.timeline.Points;
import org.demarche.timeline.Shape.Align;
import org.jspecify.annotations.Nullable;

/// Pictures as drawings.
public final class Drawings {
    /// The text's width on the page, in points.
    static final double TEXT_WIDTH = 136 * Points.A_MILLIMETRE;
    static final double FULL_WIDTH = 170 * Points.A_MILLIMETRE;

    private Drawings() {}

    /// As wide and tall as it is on paper.
    public static Drawing drawing(Picture picture) {
        return switch (picture) {
            case Picture.PhaseStrip strip -> strip(strip);
            case Picture.RiskMatrix matrix -> new RiskMatrixDrawing(matrix).drawing();
            case Picture.StanceScale scale -> StanceDrawing.drawing(scale);
            case Picture.Bars bars -> new BarsDrawing(bars).drawing();
            case Picture.Timeline timeline -> new Drawing(timeline.figure().painting(), "Timeline", timeline.alt());
        };
    }

    /// Dark and solid before, pale and hatched after, a diamond between them.
    private static Drawing strip(Picture.PhaseStrip strip) {
        double hinge = FULL_WIDTH * 0.34;
        Pen pen = new Pen(FULL_WIDTH, 118);
        pen.rect(0, 30, hinge, 52, Colours.PRE, null, 0);
        pen.hatched(hinge, 30, FULL_WIDTH - hinge - 0.5, 52);
        phase(pen, 11, strip.before(), 25, Colours.PAPER, null);
        phase(pen, hinge + 19, strip.after(), 44, Colours.POST_TEXT, Colours.POST_FILL);
        pen.line(hinge, 16, hinge, 94, Colours.TEXT, 1.5);
        diamond(pen, hinge, 13, 6);
        pen.text(hinge + 12, 17, Face.SEMIBOLD, 10, Colours.TEXT, Align.START, Typography.shortened(strip.hinge(), 56));
        pen.text(0, 98, Face.REGULAR, 9, Colours.TEXT_2, Align.START, Typography.shortened(strip.beforeNote(), 36));
        pen.text(hinge + 12, 98, Face.REGULAR, 9, Colours.TEXT_2, Align.START, Typography.shortened(strip.afterNote(), 60));
        return pen.done("Two phases", strip.alt());
    }

    /// "Stage one: until the election" stands on two lines, on a plate that keeps the hatch off the letters.
    private static void phase(Pen pen, double x, String title, int most, String ink, @Nullable String plate) {
        int colon = title.indexOf(": ");
        String name = Typography.shortened(colon < 0 ? title : title.substring(0, colon), most);
        String rest = colon < 0 ? "" : Typography.shortened(title.substring(colon + 2), most);
        if (plate != null) pen.rect(x - 7, 36, 16 + 6.2 * Math.max(name.length() * 1.1, rest.length() * 0.86), 40, plate, null, 0);
        pen.text(x, rest.isEmpty() ? 60 : 53, Face.SEMIBOLD, 12.5, ink, Align.START, name);
        pen.text(x, 68, Face.REGULAR, 10, ink, Align.START, rest);
    }

    static void diamond(Pen pen, double x, double y, double size) {
        pen.polygon(Colours.PAPER, Colours.TEXT, 1.5, x, y - size, x + size, y, x, y + size, x - size, y);
    }
}
