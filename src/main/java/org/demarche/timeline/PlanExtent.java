package org.demarche.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.demarche.model.Baseline;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.Placement;
import org.jspecify.annotations.Nullable;

/// From when to when a plan reaches.
public final class PlanExtent {
    private static final int AIR = 7;

    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    private PlanExtent() {}

    /// Whole months that hold every known day in the rows, the election and the status date, with a little air on both sides.
    /// Where the rows are to be shown from one day to another, those. Known to the rows: asking costs nothing.
    public static DateRange of(TimelineRows rows) {
        return rows.extent();
    }

    /// As [#of(TimelineRows)], and where no days were asked for also what is drawn of a baseline.
    ///
    /// @param baseline null: none is drawn
    public static DateRange of(TimelineRows rows, @Nullable Baseline baseline) {
        boolean isAskedFor = !rows.extent().equals(of(rows.all(), rows.assessment()));
        if (baseline == null || isAskedFor) return rows.extent();
        PlanExtent extent = new PlanExtent();
        Map<String, Placement> then = rows.placementsIn(baseline);
        for (TimelineRow row : rows.all()) if (then.containsKey(row.key())) extent.add(then.get(row.key()));
        return of(rows.all(), rows.assessment(), extent);
    }

    static DateRange of(List<TimelineRow> rows, Assessment assessment) {
        return of(rows, assessment, new PlanExtent());
    }

    /// @param extent what it reaches to anyhow
    private static DateRange of(List<TimelineRow> rows, Assessment assessment, PlanExtent extent) {
        extent.add(assessment.asOf());
        extent.add(assessment.schedule().hinge());
        for (TimelineRow row : rows) extent.add(row.placement());
        LocalDate from = extent.first == null ? assessment.asOf() : extent.first;
        LocalDate to = extent.last == null ? assessment.asOf() : extent.last;
        return new DateRange(from.minusDays(AIR).withDayOfMonth(1), to.plusDays(AIR).withDayOfMonth(1).plusMonths(1));
    }

    private void add(Placement placement) {
        add(placement.firstDay());
        add(placement.lastDay());
    }

    private void add(@Nullable LocalDate day) {
        if (day == null) return;
        if (first == null || day.isBefore(first)) first = day;
        if (last == null || day.isAfter(last)) last = day;
    }
}
