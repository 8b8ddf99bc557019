package org.demarche.timeline;

import java.time.LocalDate;
import org.demarche.timeline.Shape.Align;

/// Draws the head: what the zoom has room for, what that is a part of, fiscal years, and the strip of the two phases.
final class ScaleHead {
    /// How far the hinge's handle reaches to its right.
    private static final double HANDLE = 11;

    private final Chart chart;
    private final Sketch sketch;
    private final Division division;
    /// What of the upper line the flags of today and the election have taken.
    private final RowSpace upper;
    /// What of the lower line their lines and the hinge's handle have taken.
    private final RowSpace lower = new RowSpace();

    private ScaleHead(Chart chart, Sketch sketch, RowSpace upper) {
        this.chart = chart;
        this.sketch = sketch;
        this.upper = upper;
        this.division = chart.division();
        LocalDate hinge = chart.hinge();
        double today = chart.middle(chart.assessment().asOf());
        lower.take(today - chart.of(2), today + chart.of(2));
        if (hinge != null) lower.take(chart.middle(hinge) - chart.of(HANDLE), chart.middle(hinge) + chart.of(HANDLE));
    }

    static void draw(Chart chart, Sketch sketch, RowSpace upper) {
        ScaleHead head = new ScaleHead(chart, sketch, upper);
        sketch.box(chart.left(), 0, chart.right(), chart.top(), Role.SURFACE);
        head.problem();
        head.units();
        if (head.division.tells() == null) head.above();
        if (chart.options().scale() == ScaleKind.CALENDAR || chart.options().scale() == ScaleKind.ELECTION_WEEKS) head.fiscalYears();
        head.phases();
    }

    /// Why the scale is not the one that was asked for.
    private void problem() {
        String problem = chart.ruler().problem();
        if (problem == null) return;
        double size = chart.metrics().captionSize();
        double wide = chart.width(problem, Face.ITALIC, size) + chart.of(12);
        double from = upper.firstFree(chart.left(), wide);
        if (from + wide > chart.right()) return;
        upper.take(from, from + wide);
        sketch.caption(from + chart.of(6), chart.of(18), problem, Align.START, Face.ITALIC, size, Role.TEXT_MUTED, null);
    }

    private void units() {
        boolean tellsAbove = division.tells() != null;
        for (LocalDate day = division.floor().apply(chart.firstDay()); !day.isAfter(chart.lastDay()); day = division.next().apply(day)) {
            boolean isMajor = division.beginsAbove(day);
            double x = chart.x(day);
            sketch.line(x, chart.of(isMajor && tellsAbove ? 6 : 28), x, chart.top() - chart.of(6), isMajor ? Role.GRID_YEAR : Role.GRID);
            if (division.isMark()) mark(day);
            else label(day, isMajor);
        }
    }

    /// At the first day, where it can be read whole.
    private void mark(LocalDate day) {
        double size = chart.metrics().smallSize();
        String text = division.label().apply(day);
        double wide = chart.width(text, Face.REGULAR, size);
        double x = lower.firstFree(chart.x(day) + chart.of(4), wide);
        if (x < chart.left() || x + wide > Math.min(chart.x(division.next().apply(day)), chart.right())) return;
        sketch.caption(x, chart.of(43), text, Align.START, Face.REGULAR, size, Role.TEXT_MUTED, null);
    }

    private void label(LocalDate day, boolean isMajor) {
        double from = Math.max(chart.x(day), chart.left());
        double to = Math.min(chart.x(division.next().apply(day)), chart.right());
        double size = chart.metrics().smallSize();
        String plain = division.label().apply(day);
        boolean tellsAbove = division.tells() != null && (isMajor || chart.x(day) <= chart.left());
        Face face = tellsAbove ? Face.SEMIBOLD : Face.REGULAR;
        String text = tellsAbove ? told(day, isMajor, from, to, plain) : plain;
        double wide = chart.width(text, face, size);
        if (wide > to - from) return;
        double begin = (from + to - wide) / 2;
        if (!lower.isFree(begin, begin + wide)) begin = lower.firstFree(from + chart.of(2), wide);
        if (begin + wide > to) return;
        sketch.caption(begin, chart.of(43), text, Align.START, face, size, tellsAbove ? Role.TEXT : Role.TEXT_MUTED, null);
    }

    /// "Jan 2006"; where that has no room, "Jan" with the year in the line above, or where there is none either "2006".
    private String told(LocalDate day, boolean isMajor, double from, double to, String plain) {
        Division above = division.above();
        if (division.tells() == null || above == null) return plain;
        String whole = division.tells().apply(day);
        if (chart.width(whole, Face.SEMIBOLD, chart.metrics().smallSize()) <= to - from) return whole;
        String name = above.label().apply(above.floor().apply(day));
        return isAbove(name, from, chart.right()) || !isMajor ? plain : name;
    }

    /// What the units are parts of, also where the view begins in the middle of one.
    private void above() {
        Division above = division.above();
        if (above == null) return;
        for (LocalDate day = above.floor().apply(chart.firstDay()); !day.isAfter(chart.lastDay()); day = above.next().apply(day)) {
            if (chart.x(day) >= chart.left()) sketch.line(chart.x(day), chart.of(6), chart.x(day), chart.of(28), Role.GRID_YEAR);
            double from = Math.max(chart.x(day), chart.left());
            double to = Math.min(chart.x(above.next().apply(day)), chart.right());
            boolean isTold = isAbove(above.label().apply(day), from, to);
            if (!isTold && above.brief() != null) isAbove(above.brief().apply(day), from, to);
        }
    }

    /// Writes into the upper line, beside the flags that stand there.
    ///
    /// @return whether there was room
    private boolean isAbove(String text, double from, double to) {
        double size = chart.metrics().smallSize();
        double wide = chart.width(text, Face.SEMIBOLD, size) + chart.of(12);
        double at = upper.firstFree(from, wide);
        if (at + wide > to) return false;
        upper.take(at, at + wide);
        sketch.caption(at + chart.of(6), chart.of(18), text, Align.START, Face.SEMIBOLD, size, Role.TEXT, null);
        return true;
    }

    private void fiscalYears() {
        double size = chart.metrics().captionSize();
        for (LocalDate start : chart.fiscalStarts()) {
            double x = chart.x(start);
            String name = chart.fiscalYears().beginningWith(start);
            double wide = chart.width(name, Face.REGULAR, size) + chart.of(12);
            if (x + wide > chart.right() || !upper.tryTake(x, x + wide)) continue;
            sketch.line(x, chart.of(6), x, chart.of(28), Role.FISCAL_YEAR);
            sketch.caption(x + chart.of(5.5), chart.of(18), name, Align.START, Face.REGULAR, size, Role.TEXT_MUTED, null);
        }
    }

    private void phases() {
        double top = chart.of(50);
        double bottom = chart.top();
        LocalDate hinge = chart.hinge();
        if (hinge == null) return;
        double at = Math.clamp(chart.middle(hinge), chart.left(), chart.right());
        sketch.box(chart.left(), top, at, bottom, Role.PRE_STRIP);
        Area after = Area.between(at, top, chart.right(), bottom);
        sketch.box(after, 0, Role.POST_STRIP, null);
        sketch.hatch(after, chart.metrics().hatchStep(), Role.POST_HATCH, null);
        sketch.line(at, top + 0.5, chart.right(), top + 0.5, Role.POST_EDGE);
        sketch.line(at, bottom - 0.5, chart.right(), bottom - 0.5, Role.POST_EDGE);
    }
}
