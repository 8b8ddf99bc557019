package org.demarche.timeline;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Anchor;
import org.demarche.model.DeadlineKind;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Step;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Resolved;
import org.demarche.timeline.TimelinePicture.Zone;
import org.jspecify.annotations.Nullable;

/// Draws what stands on one day: milestones, events, deadlines.
final class DayMarks {
    private final Chart chart;
    private final Sketch sketch;
    private final List<Zone> zones;
    private final Bars bars;

    DayMarks(Chart chart, Sketch sketch, List<Zone> zones, Bars bars) {
        this.chart = chart;
        this.sketch = sketch;
        this.zones = zones;
        this.bars = bars;
    }

    static boolean isDeadline(@Nullable EventKind kind, @Nullable DeadlineKind deadline) {
        return deadline != null || kind == EventKind.DEADLINE;
    }

    /// Whether it is drawn as a mark on a day, or where that is not known as a span that it lies in.
    static boolean isPoint(TimelineRow row) {
        return switch (row.item()) {
            case Step step -> step.isMilestone();
            case Event event -> isOneDay(event, row.placement());
            case Anchor anchor -> anchor.duration() == null;
            case null, default -> false;
        };
    }

    Bars.@Nullable Extent deadline(String id, Placement placement, DeadlineKind deadline, Tone tone, double y) {
        LocalDate day = placement.start().day();
        return day == null || !placement.start().isExact() ? point(id, placement, tone, y) : deadline(id, day, y, deadline == DeadlineKind.LEGAL);
    }

    /// A pentagon on its day: filled where the law binds it.
    Bars.@Nullable Extent deadline(String id, LocalDate day, double y, boolean isLegal) {
        double half = chart.metrics().mark();
        double x = chart.middle(day);
        if (!chart.shows(x - half, x + half)) return null;
        sketch.pentagon(x, y, half, isLegal ? Role.DEADLINE_LEGAL : Role.DEADLINE, id);
        zone(id, x, y);
        return new Bars.Extent(x - half, x + half);
    }

    /// A small pentagon on the last day of what must be over by then.
    void endsOnDeadline(TimelineRow row, DeadlineKind deadline, double y) {
        LocalDate last = row.placement().lastDay();
        if (last == null || !row.placement().end().isExact() || !chart.shows(chart.end(last) - 10, chart.end(last) + 10)) return;
        sketch.pentagon(chart.end(last), y, chart.of(6), deadline == DeadlineKind.LEGAL ? Role.DEADLINE_LEGAL : Role.DEADLINE, row.key());
    }

    static boolean isOneDay(Event event, Placement placement) {
        return event.dates().duration() == null && event.dates().end().isUnknown() || placement.start().equals(placement.end());
    }

    /// A diamond on its day; a hollow span where only the month or year is known.
    Bars.@Nullable Extent point(String id, Placement placement, Tone tone, double y) {
        Resolved date = placement.start().isKnown() ? placement.start() : placement.end();
        LocalDate day = date.day();
        if (day == null) return null;
        double half = chart.metrics().mark();
        if (!date.isExact()) {
            LocalDate last = date.last();
            double from = chart.x(day);
            double to = chart.end(last == null ? day : last);
            if (!chart.shows(from, to)) return null;
            double height = chart.metrics().partHeight();
            bars.span(id, from, to, tone, y - height / 2, height);
            bars.zones(id, from, to, y, false, false);
            return new Bars.Extent(from, to);
        }
        double x = chart.middle(day);
        if (!chart.shows(x - half, x + half)) return null;
        sketch.diamond(x, y, half, tone.mark, id);
        zone(id, x, y);
        return new Bars.Extent(x - half, x + half);
    }

    private void zone(String id, double x, double y) {
        double half = chart.of(12);
        zones.add(new Zone(Area.between(x - half, y - half, x + half, y + half), new Target(id, Part.BODY)));
    }
}
