package org.demarche.report.drawing;

import org.demarche.model.Stance;
import org.demarche.report.content.Picture;
import org.demarche.timeline.Points;
import org.jspecify.annotations.Nullable;

/// A stakeholder on a scale of seven steps: filled where it stood before the election, open where it stands after it.
final class StanceDrawing {
    private static final double WIDTH = 34 * Points.A_MILLIMETRE;
    private static final double MARGIN = 6;
    private static final double Y = 6.5;

    private StanceDrawing() {}

    static Drawing drawing(Picture.StanceScale scale) {
        Pen pen = new Pen(WIDTH, 13);
        pen.line(MARGIN, Y, WIDTH - MARGIN, Y, Colours.LINE, 1);
        for (Stance step : Stance.values()) pen.line(x(step), Y - 2, x(step), Y + 2, Colours.LINE, step == Stance.NEUTRAL ? 1.4 : 0.8);
        Stance before = scale.before().stance();
        Stance after = scale.after().stance();
        if (before != null && after != null && before != after) arrow(pen, x(before), x(after));
        mark(pen, after, 4.6, Colours.PAPER);
        mark(pen, before, after == before ? 2.6 : 4.2, Colours.TEXT);
        return pen.done("Position", scale.alt());
    }

    private static void mark(Pen pen, @Nullable Stance stance, double radius, String fill) {
        if (stance != null) pen.circle(x(stance), Y, radius, fill, Colours.TEXT, 1);
    }

    private static void arrow(Pen pen, double from, double to) {
        double way = Math.signum(to - from);
        double tip = to - way * 5.4;
        pen.line(from, Y, tip, Y, Colours.TEXT, 1.1);
        pen.polygon(Colours.TEXT, null, 0, tip, Y, tip - way * 3.6, Y - 2.2, tip - way * 3.6, Y + 2.2);
    }

    private static double x(Stance stance) {
        return MARGIN + stance.ordinal() * (WIDTH - 2 * MARGIN) / (Stance.values().length - 1);
    }
}
