package org.demarche.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.schedule.DateRange;

/// What lies behind the bars: phase bands, sensitivity windows, grid, row lines, the selected row.
final class Backdrop {
    private final Chart chart;
    private final Sketch sketch;

    private Backdrop(Chart chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
    }

    static void draw(Chart chart, Sketch sketch) {
        Backdrop backdrop = new Backdrop(chart, sketch);
        backdrop.bands();
        backdrop.windows();
        DaysOff.draw(chart, sketch, windows(chart));
        backdrop.grid();
        backdrop.rows();
    }

    private void bands() {
        sketch.box(chart.left(), chart.top(), chart.right(), chart.bottom(), Role.SURFACE);
        LocalDate hinge = chart.hinge();
        if (hinge == null) return;
        double at = Math.clamp(chart.middle(hinge), chart.left(), chart.right());
        if (at > chart.left()) sketch.box(chart.left(), chart.top(), at, chart.bottom(), Role.PRE_BAND);
        if (at < chart.right()) sketch.box(at, chart.top(), chart.right(), chart.bottom(), Role.POST_BAND);
    }

    static List<SensitivityWindow> windows(Chart chart) {
        return Stream.concat(chart.plan().preElection().windows().stream(), chart.plan().postElection().windows().stream()).toList();
    }

    private void windows() {
        for (SensitivityWindow window : windows(chart)) {
            DateRange range = chart.assessment().schedule().placement(window.id()).range();
            if (range == null || !chart.shows(chart.x(range.start()), chart.x(range.endExclusive()))) continue;
            double from = chart.x(range.start());
            double to = chart.x(range.endExclusive());
            LocalDate hinge = chart.hinge();
            if (hinge != null && range.lastDay().equals(hinge)) to = chart.middle(hinge);
            sketch.box(Area.between(Math.max(from, chart.left()), chart.top(), Math.min(to, chart.right()), chart.bottom()), 0, Role.SENSITIVE, window.id());
            sketch.line(from, chart.top(), from, chart.bottom(), Role.SENSITIVE_EDGE);
            if (hinge == null || !range.lastDay().equals(hinge)) sketch.line(to, chart.top(), to, chart.bottom(), Role.SENSITIVE_EDGE);
        }
    }

    private void grid() {
        Division division = chart.division();
        for (LocalDate day = division.floor().apply(chart.firstDay()); !day.isAfter(chart.lastDay()); day = division.next().apply(day))
            sketch.line(chart.x(day), chart.top(), chart.x(day), chart.bottom(), division.beginsAbove(day) ? Role.GRID_YEAR : Role.GRID);
        for (LocalDate start : chart.fiscalStarts()) sketch.line(chart.x(start), chart.top(), chart.x(start), chart.bottom(), Role.FISCAL_YEAR);
    }

    private void rows() {
        for (int i = chart.firstRow(); i < chart.endRow(); i++) {
            double y = chart.rowTop(i + 1) - 0.5;
            if (chart.options().selected().contains(chart.rows().row(i).key()))
                sketch.box(chart.left(), chart.rowTop(i), chart.right(), y, Role.ROW_SELECTED);
            sketch.line(chart.left(), y, chart.right(), y, Role.ROW_LINE);
        }
    }
}
