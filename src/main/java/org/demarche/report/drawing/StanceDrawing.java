package org.demarche.report.drawing;

import org.demarche.model.Stance;
import org.demarche.report.content.Picture;
import org.jspecify.annotations.Nullable;

/// A stakeholder on a scale of seven steps: filled where it stood before the election, open where it stands after it.
final class StanceDrawing {
    private static final double WIDTH = 34 * Svg.POINTS_PER_MM;
    private static final double MARGIN = 6;
    private static final double Y = 6.5;

    private StanceDrawing() {}

    static String svg(Picture.StanceScale scale) {
        Svg svg = new Svg(WIDTH, 13, "Position", scale.alt());
        svg.line(MARGIN, Y, WIDTH - MARGIN, Y, Ink.LINE, 1);
        for (Stance step : Stance.values()) svg.line(x(step), Y - 2, x(step), Y + 2, Ink.LINE, step == Stance.NEUTRAL ? 1.4 : 0.8);
        Stance before = scale.before().stance();
        Stance after = scale.after().stance();
        if (before != null && after != null && before != after) arrow(svg, x(before), x(after));
        mark(svg, after, 4.6, "#ffffff");
        mark(svg, before, after == before ? 2.6 : 4.2, Ink.TEXT);
        return svg.done();
    }

    private static void mark(Svg svg, @Nullable Stance stance, double radius, String fill) {
        if (stance != null) svg.circle(x(stance), Y, radius, fill, Ink.TEXT, 1);
    }

    private static void arrow(Svg svg, double from, double to) {
        double way = Math.signum(to - from);
        double tip = to - way * 5.4;
        svg.line(from, Y, tip, Y, Ink.TEXT, 1.1);
        svg.polygon(Ink.TEXT, "none", 0, tip, Y, tip - way * 3.6, Y - 2.2, tip - way * 3.6, Y + 2.2);
    }

    private static double x(Stance stance) {
        return MARGIN + stance.ordinal() * (WIDTH - 2 * MARGIN) / (Stance.values().length - 1);
    }
}
