package org.demarche.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import org.demarche.model.schedule.DayText;
import org.demarche.timeline.Shape.Align;

/// Draws the head: days to years as the zoom has room for, fiscal years, and the strip of the two phases.
final class ScaleHead {
    private final Chart chart;
    private final Sketch sketch;
    /// What of the upper line the flags of today and the election have taken.
    private final RowSpace upper;

    private ScaleHead(Chart chart, Sketch sketch, RowSpace upper) {
        this.chart = chart;
        this.sketch = sketch;
        this.upper = upper;
    }

    static void draw(Chart chart, Sketch sketch, RowSpace upper) {
        ScaleHead head = new ScaleHead(chart, sketch, upper);
        sketch.box(chart.left(), 0, chart.right(), chart.top(), Role.SURFACE);
        ScaleUnit unit = ScaleUnit.of(chart.scale(), chart.measure(), chart.metrics().smallSize());
        head.units(unit);
        if (unit.above() == ScaleUnit.MONTH) head.months();
        head.fiscalYears();
        head.phases();
    }

    private void units(ScaleUnit unit) {
        for (LocalDate day = unit.floor(chart.firstDay()); !day.isAfter(chart.lastDay()); day = unit.next(day)) {
            boolean isMajor = unit != ScaleUnit.YEAR && unit.above().floor(day).equals(day);
            double x = chart.x(day);
            sketch.line(x, chart.of(isMajor && unit.above() == ScaleUnit.YEAR ? 6 : 28), x, chart.top() - chart.of(6), isMajor ? Role.GRID_YEAR : Role.GRID);
            label(unit, day, isMajor);
        }
    }

    private void label(ScaleUnit unit, LocalDate day, boolean isMajor) {
        double from = Math.max(chart.x(day), chart.left());
        double to = Math.min(chart.x(unit.next(day)), chart.right());
        boolean isFirst = chart.x(day) <= chart.left();
        boolean namesYear = unit.above() == ScaleUnit.YEAR && unit != ScaleUnit.YEAR && (isMajor || isFirst);
        String plain = unit.label(day);
        Face face = namesYear ? Face.SEMIBOLD : Face.REGULAR;
        String text = namesYear ? plain + " " + day.getYear() : plain;
        double size = chart.metrics().smallSize();
        if (namesYear && chart.width(text, face, size) > to - from) {
            boolean isNamedAbove = year(day, from);
            text = isMajor && !isNamedAbove ? Integer.toString(day.getYear()) : plain;
        }
        if (chart.width(text, face, size) > to - from) return;
        sketch.caption((from + to) / 2, chart.of(43), text, Align.MIDDLE, face, size, namesYear ? Role.TEXT : Role.TEXT_MUTED, null);
    }

    /// In the upper line, where it has no room beside its month.
    ///
    /// @return whether there was room
    private boolean year(LocalDate day, double from) {
        double size = chart.metrics().smallSize();
        String text = Integer.toString(day.getYear());
        double wide = chart.width(text, Face.SEMIBOLD, size) + chart.of(10);
        if (from + wide > chart.right() || !upper.tryTake(from, from + wide)) return false;
        sketch.caption(from + chart.of(5), chart.of(18), text, Align.START, Face.SEMIBOLD, size, Role.TEXT, null);
        return true;
    }

    /// Over days and weeks: which month it is, also where the view begins in its middle.
    private void months() {
        double size = chart.metrics().smallSize();
        for (LocalDate day = ScaleUnit.MONTH.floor(chart.firstDay()); !day.isAfter(chart.lastDay()); day = day.plusMonths(1)) {
            double from = Math.max(chart.x(day), chart.left());
            String text = DayText.of(YearMonth.from(day));
            double wide = chart.width(text, Face.SEMIBOLD, size);
            boolean hasRoom = from + wide + chart.of(12) < Math.min(chart.x(day.plusMonths(1)), chart.right());
            if (chart.x(day) >= chart.left()) sketch.line(chart.x(day), chart.of(6), chart.x(day), chart.of(28), Role.GRID_YEAR);
            if (hasRoom && upper.tryTake(from, from + wide + chart.of(12)))
                sketch.caption(from + chart.of(6), chart.of(18), text, Align.START, Face.SEMIBOLD, size, Role.TEXT, null);
        }
    }

    private void fiscalYears() {
        double size = chart.metrics().captionSize();
        FiscalYears years = new FiscalYears(chart.plan().settings().fiscalYearStart());
        for (LocalDate start : years.startsBetween(chart.firstDay(), chart.lastDay())) {
            double x = chart.x(start);
            double wide = chart.width(years.beginningWith(start), Face.REGULAR, size) + chart.of(12);
            if (x + wide > chart.right() || !upper.tryTake(x, x + wide)) continue;
            sketch.line(x, chart.of(6), x, chart.top(), Role.FISCAL_YEAR);
            sketch.caption(x + chart.of(5.5), chart.of(18), years.beginningWith(start), Align.START, Face.REGULAR, size, Role.TEXT_MUTED, null);
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
