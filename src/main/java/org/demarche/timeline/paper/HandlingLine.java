package org.demarche.timeline.paper;

import org.demarche.timeline.Area;
import org.demarche.timeline.Face;
import org.demarche.timeline.FigureFonts;
import org.demarche.timeline.Role;
import org.demarche.timeline.Shape.Align;
import org.demarche.timeline.Sketch;

/// What stands over and under every sheet: the handling mark, and what the reader must know about the paper as a whole.
///
/// @param mark empty: none
/// @param caseMark such as "historical, published case"; empty: none
record HandlingLine(String mark, String caseMark) {
    private static final double MARK_SIZE = 9;
    private static final double CASE_SIZE = 7.8;
    private static final double GAP = 9;

    boolean isEmpty() {
        return mark.isEmpty() && caseMark.isBlank();
    }

    /// In the middle of the area.
    void draw(Area area, Sketch sketch) {
        double marked = FigureFonts.MEASURE.width(mark, Face.SEMIBOLD, MARK_SIZE);
        double gap = mark.isEmpty() ? 0 : GAP;
        String fitting = FigureFonts.MEASURE.fit(caseMark.strip(), Face.REGULAR, CASE_SIZE, Math.max(0, area.width() - marked - gap));
        double wide = marked + (fitting.isEmpty() ? 0 : gap + FigureFonts.MEASURE.width(fitting, Face.REGULAR, CASE_SIZE));
        double left = area.middleX() - wide / 2;
        double base = area.middleY() + 0.35 * MARK_SIZE;
        sketch.caption(left, base, mark, Align.START, Face.SEMIBOLD, MARK_SIZE, Role.TEXT, null);
        sketch.caption(left + marked + gap, base, fitting, Align.START, Face.REGULAR, CASE_SIZE, Role.TEXT_SECOND, null);
    }
}
