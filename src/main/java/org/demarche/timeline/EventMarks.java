package org.demarche.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.model.Anchor;
import org.demarche.model.DeadlineKind;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Item;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.Placement;
import org.jspecify.annotations.Nullable;

/// Draws events, anchors, fiscal year closes and the results window: all in one row, or a row each.
final class EventMarks {
    /// In pixels of a window.
    private static final double CLOSEST = 3;

    private final Chart chart;
    private final Sketch sketch;
    private final RowMarks marks;

    /// Something drawn that wants its name beside it.
    private record Named(String id, String text, Role role, Bars.Extent extent) {}

    EventMarks(Chart chart, Sketch sketch, RowMarks marks) {
        this.chart = chart;
        this.sketch = sketch;
        this.marks = marks;
    }

    /// The row that all of them share: marks first, then as many names as there is room for.
    Bars.@Nullable Extent drawAll(TimelineRow row, double y, RowSpace space) {
        List<Named> drawn = new ArrayList<>();
        if (row.folded()) shared(drawn, y);
        results(drawn, y);
        closes(drawn, y);
        drawn.forEach(one -> space.take(one.extent.from(), one.extent.to()));
        windowNames(y, space);
        drawn.stream().sorted(Comparator.comparing(one -> one.role != Role.TEXT_LEGAL)).forEach(one -> name(one, y, space));
        return null;
    }

    /// Marks that would lie over the one before are left out, so that a year of meetings stays a row of marks; what the law binds never is.
    private void shared(List<Named> drawn, double y) {
        double last = Double.NEGATIVE_INFINITY;
        for (EventIndex.Dated one : chart.rows().events().between(chart.firstDay(), chart.lastDay())) {
            double x = chart.x(one.first());
            if (x - last < chart.of(CLOSEST) && deadline(one.item()) != DeadlineKind.LEGAL) continue;
            last = x;
            add(drawn, one.item(), one.placement(), y);
        }
    }

    /// An event in a row of its own, with its days and, where there is room, what it should carry.
    Bars.@Nullable Extent draw(TimelineRow row, double y, RowSpace space) {
        if (row.item() == null) return null;
        List<Named> drawn = new ArrayList<>();
        add(drawn, row.item(), row.placement(), y);
        if (drawn.isEmpty()) return null;
        Bars.Extent extent = drawn.getFirst().extent;
        String when = when(row.placement());
        String carries = row.item() instanceof Event event ? EventText.carries(event) : "";
        boolean isWhole = !carries.isEmpty()
                && marks.captions().beside(row.key(), when + ", " + carries, Face.REGULAR, Role.TEXT_SECOND, extent.from(), extent.to(), y, space);
        if (!isWhole) marks.captions().besideOrCut(row.key(), when, Role.TEXT_SECOND, extent.from(), extent.to(), y, space);
        return extent;
    }

    private String when(Placement placement) {
        LocalDate first = placement.firstDay();
        LocalDate last = placement.lastDay();
        if (first != null && last != null && placement.start().isExact() && placement.end().isExact()) return chart.words().range(first, last);
        if (first == null) return "until " + chart.words().of(placement.end());
        return chart.words().of(placement.start());
    }

    private Placement placement(String id) {
        return chart.assessment().schedule().placement(id);
    }

    private static @Nullable DeadlineKind deadline(Item item) {
        return item instanceof Event event ? event.deadline() : item instanceof Anchor anchor ? anchor.deadline() : null;
    }

    private void add(List<Named> drawn, Item item, Placement placement, double y) {
        DeadlineKind deadline = deadline(item);
        EventKind kind = item instanceof Event event ? event.kind() : null;
        boolean isPoint = item instanceof Anchor anchor ? anchor.duration() == null : item instanceof Event event && DayMarks.isOneDay(event, placement);
        LocalDate day = isPoint && placement.start().isExact() ? placement.start().day() : null;
        Bars.Extent extent = day != null && DayMarks.isDeadline(kind, deadline)
                ? marks.days().deadline(item.id(), day, y, deadline == DeadlineKind.LEGAL)
                : isPoint
                        ? marks.days().point(item.id(), placement, Tone.NEUTRAL, y)
                        : marks.bars().draw(item.id(), placement, Tone.NEUTRAL, y, chart.metrics().partHeight(), null);
        if (extent != null) drawn.add(new Named(item.id(), item.title(), deadline == DeadlineKind.LEGAL ? Role.TEXT_LEGAL : Role.TEXT_SECOND, extent));
    }

    private void results(List<Named> drawn, double y) {
        Placement results = chart.assessment().schedule().resolve(chart.plan().resultsExpected());
        LocalDate first = results.firstDay();
        LocalDate last = results.lastDay();
        if (first == null || last == null || last.isBefore(first) || !chart.shows(chart.x(first), chart.end(last))) return;
        double height = chart.metrics().partHeight();
        marks.bars().span(":results", chart.x(first), chart.end(last), Tone.NEUTRAL, y - height / 2, height);
        drawn.add(new Named(":results", "results thought possible", Role.TEXT_SECOND, new Bars.Extent(chart.x(first), chart.end(last))));
    }

    /// The last day of each fiscal year, unless a deadline of the plan itself stands there.
    private void closes(List<Named> drawn, double y) {
        double half = chart.metrics().mark();
        for (LocalDate start : chart.fiscalStarts()) {
            LocalDate close = start.minusDays(1);
            if (chart.rows().hasDeadline(close)) continue;
            sketch.pentagon(chart.middle(close), y, half, Role.DEADLINE, null);
            Bars.Extent extent = new Bars.Extent(chart.middle(close) - half, chart.middle(close) + half);
            drawn.add(new Named("", chart.fiscalYears().endingWith(close) + " closes", Role.TEXT_SECOND, extent));
        }
    }

    private void name(Named one, double y, RowSpace space) {
        String id = one.id.isEmpty() ? null : one.id;
        marks.captions().besideOrCut(id == null ? ":fiscal-year" : id, one.text, one.role, one.extent.from(), one.extent.to(), y, space);
    }

    private void windowNames(double y, RowSpace space) {
        for (SensitivityWindow window : Backdrop.windows(chart)) {
            DateRange range = placement(window.id()).range();
            if (range == null) continue;
            double from = Math.max(chart.x(range.start()), chart.left());
            double to = Math.min(chart.x(range.endExclusive()), chart.right());
            double size = chart.metrics().captionSize();
            for (String text : List.of(window.title(), "Sensitive")) {
                double half = chart.width(text, Face.MEDIUM, size) / 2 + 2;
                if (2 * half > to - from || !space.isFree((from + to) / 2 - half, (from + to) / 2 + half)) continue;
                sketch.caption((from + to) / 2, y + chart.metrics().drop(size), text, Shape.Align.MIDDLE, Face.MEDIUM, size, Role.TEXT_SENSITIVE, window.id());
                break;
            }
            if (to > from) space.take(from, to);
        }
    }
}
