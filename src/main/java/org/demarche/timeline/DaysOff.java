package org.demarche.timeline;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.Schedule;

/// Shades the days that the plan's calendar does not work on, where days are wide enough to be told apart.
final class DaysOff {
    private static final double LEAST = 5;

    private final Chart chart;
    private final Sketch sketch;
    private final List<DateRange> sensitive;

    private DaysOff(Chart chart, Sketch sketch, List<DateRange> sensitive) {
        this.chart = chart;
        this.sketch = sketch;
        this.sensitive = sensitive;
    }

    static void draw(Chart chart, Sketch sketch, List<SensitivityWindow> windows) {
        boolean tellsDays = chart.options().scale() != ScaleKind.PROJECT_MONTHS && chart.scale().pixelsPerDay() >= chart.of(LEAST);
        if (!tellsDays) return;
        Schedule schedule = chart.assessment().schedule();
        List<DateRange> sensitive = windows.stream().map(window -> schedule.placement(window.id()).range()).filter(range -> range != null).toList();
        DaysOff days = new DaysOff(chart, sketch, sensitive);
        for (LocalDate day = chart.firstDay(); !day.isAfter(chart.lastDay()); day = day.plusDays(1)) if (!schedule.isWorkingDay(day)) days.shade(day);
    }

    private void shade(LocalDate day) {
        double from = Math.max(chart.x(day), chart.left());
        double to = Math.min(chart.end(day), chart.right());
        if (to > from) sketch.box(from, chart.top(), to, chart.bottom(), role(day));
    }

    /// A shade darker than what lies behind it.
    private Role role(LocalDate day) {
        if (sensitive.stream().anyMatch(range -> range.contains(day))) return Role.DAY_OFF_SENSITIVE;
        LocalDate hinge = chart.hinge();
        return hinge != null && day.isAfter(hinge) ? Role.DAY_OFF_POST : Role.DAY_OFF_PRE;
    }
}
