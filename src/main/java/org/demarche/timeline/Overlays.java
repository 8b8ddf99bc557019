package org.demarche.timeline;

import java.time.LocalDate;
import java.util.Map;
import org.demarche.model.Baseline;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.Placement;

/// Draws what stands above and below an item: the bracket of the critical chain, and where it stood in a baseline.
///
/// A bracket is a shape and a weight, not a colour: it is told apart in grey, in the dark and by every eye.
final class Overlays {
    private final Chart chart;
    private final Sketch sketch;
    private final Map<String, Placement> baseline;

    Overlays(Chart chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
        Baseline shown = chart.options().baseline();
        this.baseline = shown == null ? Map.of() : chart.rows().placementsIn(shown);
    }

    /// Behind the item: where it stood, also where nothing of it shows now.
    void behind(TimelineRow row, double y) {
        Placement then = baseline.get(row.key());
        if (then == null) return;
        LocalDate first = then.firstDay() == null ? then.lastDay() : then.firstDay();
        LocalDate last = then.lastDay() == null ? then.start().last() : then.lastDay();
        if (first == null || last == null) return;
        if (DayMarks.isPoint(row) && first.equals(last)) mark(row.key(), first, y);
        else if (!last.isBefore(first)) bar(row.key(), DateRange.inclusive(first, last), y);
    }

    private void mark(String key, LocalDate day, double y) {
        double half = chart.of(4);
        double x = chart.middle(day);
        if (chart.shows(x - half, x + half)) sketch.diamond(x, y + chart.of(10), half, Role.BASELINE_MARK, key);
    }

    private void bar(String key, DateRange days, double y) {
        double from = Math.max(chart.x(days.start()), chart.left() - 20);
        double to = Math.min(chart.x(days.endExclusive()), chart.right() + 20);
        if (to > from) sketch.box(Area.between(from, y + chart.of(9), to, y + chart.of(12)), 0, Role.BASELINE, key);
    }

    /// In front of the item.
    void above(TimelineRow row, Bars.Extent extent, double y) {
        if (!chart.options().critical().contains(row.key())) return;
        if (DayMarks.isPoint(row) && row.placement().start().isExact()) ring(row.key(), (extent.from() + extent.to()) / 2, y);
        else bracket(row.key(), extent, y);
    }

    private void ring(String key, double x, double y) {
        double half = chart.metrics().mark() + chart.of(4);
        sketch.path(Role.CRITICAL, key, false, x - half, y, x, y - half, x + half, y);
    }

    private void bracket(String key, Bars.Extent extent, double y) {
        double from = Math.max(extent.from(), chart.left() - 20);
        double to = Math.min(extent.to(), chart.right() + 20);
        double top = y - chart.of(10.5);
        double foot = y - chart.of(6);
        if (to > from) sketch.path(Role.CRITICAL, key, false, from, foot, from, top, to, top, to, foot);
    }
}
