package org.demarche.timeline;

import java.time.LocalDate;
import org.demarche.model.Lever;
import org.demarche.model.Step;
import org.demarche.model.schedule.Placement;
import org.jspecify.annotations.Nullable;

/// Draws where things stood before a drag.
final class Ghosts {
    private final Chart chart;
    private final Sketch sketch;
    private final TimelineRows before;

    private Ghosts(Chart chart, Sketch sketch, TimelineRows before) {
        this.chart = chart;
        this.sketch = sketch;
        this.before = before;
    }

    static void draw(Chart chart, Sketch sketch) {
        TimelineRows before = chart.options().before();
        if (before == null) return;
        Ghosts ghosts = new Ghosts(chart, sketch, before);
        for (int i = chart.firstRow(); i < chart.endRow(); i++) ghosts.draw(chart.rows().row(i), chart.rowMiddle(i));
    }

    private void draw(TimelineRow row, double y) {
        if (row.isGroup() || row.item() instanceof Lever) return;
        Placement old = before.assessment().schedule().placement(row.key());
        LocalDate first = old.firstDay();
        LocalDate last = old.lastDay();
        if (old.equals(row.placement()) || first == null || last == null || last.isBefore(first)) return;
        if (row.item() instanceof Step step && step.isMilestone()) diamond(row.key(), first, y);
        else box(row, first, last, y);
    }

    private void diamond(String id, LocalDate day, double y) {
        if (chart.shows(chart.x(day), chart.end(day))) sketch.diamond(chart.middle(day), y, chart.metrics().mark(), Role.GHOST, id);
    }

    private void box(TimelineRow row, LocalDate first, LocalDate last, double y) {
        double height = row.kind() == TimelineRow.Kind.INITIATIVE ? chart.metrics().barHeight() : chart.metrics().partHeight();
        double from = Math.max(chart.x(first), chart.left() - 20);
        double to = Math.min(chart.end(last), chart.right() + 20);
        if (to > from) sketch.box(Area.between(from, y - height / 2, to, y + height / 2).grown(-0.5), chart.of(3), Role.GHOST, row.key());
    }

    /// Where the election stood; null: where it still stands.
    static @Nullable LocalDate hinge(Chart chart) {
        TimelineRows before = chart.options().before();
        LocalDate old = before == null ? null : before.assessment().schedule().hinge();
        return old == null || old.equals(chart.hinge()) ? null : old;
    }
}
