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
import org.demarche.model.Timed;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Placement;
import org.jspecify.annotations.Nullable;

/// Draws events, anchors, fiscal year closes and the results window: all in one row, or a row each.
final class EventMarks {
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
    Bars.@Nullable Extent drawAll(double y) {
        List<Named> drawn = new ArrayList<>();
        boolean isFolded = chart.rows().row(chart.rows().indexOf(TimelineRows.EVENTS)).folded();
        if (isFolded) {
            for (Timed event : chart.rows().events()) add(drawn, event, placement(event.id()), y, false);
            for (Anchor anchor : chart.rows().anchors()) add(drawn, anchor, placement(anchor.id()), y, false);
        }
        results(drawn, y);
        closes(drawn, y);
        RowSpace space = RowSpace.besideLines(chart);
        drawn.forEach(one -> space.take(one.extent.from(), one.extent.to()));
        windowNames(y, space);
        drawn.stream().sorted(Comparator.comparing(one -> one.role != Role.TEXT_LEGAL)).forEach(one -> name(one, y, space));
        return null;
    }

    /// An event in a row of its own.
    Bars.@Nullable Extent draw(TimelineRow row, double y) {
        if (row.item() == null) return null;
        List<Named> drawn = new ArrayList<>();
        add(drawn, row.item(), row.placement(), y, true);
        RowSpace space = RowSpace.besideLines(chart);
        for (Named one : drawn) name(new Named(one.id, when(row), Role.TEXT_SECOND, one.extent), y, space);
        return drawn.isEmpty() ? null : drawn.getFirst().extent;
    }

    private static String when(TimelineRow row) {
        Placement placement = row.placement();
        LocalDate first = placement.firstDay();
        LocalDate last = placement.lastDay();
        if (first != null && last != null && placement.start().isExact() && placement.end().isExact()) return DayText.range(first, last);
        if (first == null) return "until " + DayText.of(placement.end());
        return DayText.of(placement.start());
    }

    private Placement placement(String id) {
        return chart.assessment().schedule().placement(id);
    }

    private void add(List<Named> drawn, Item item, Placement placement, double y, boolean isAlone) {
        DeadlineKind deadline = item instanceof Event event ? event.deadline() : item instanceof Anchor anchor ? anchor.deadline() : null;
        EventKind kind = item instanceof Event event ? event.kind() : null;
        boolean isPoint = item instanceof Anchor || item instanceof Event event && RowMarks.isOneDay(event, placement);
        boolean isMark = isPoint && placement.start().isExact();
        if (!isAlone && !placement.start().isKnown()) return;
        Bars.Extent extent = isMark && RowMarks.isDeadline(kind, deadline)
                ? deadline(item.id(), placement.start().day(), y, deadline == DeadlineKind.LEGAL)
                : isPoint
                        ? marks.point(item.id(), placement, Tone.NEUTRAL, y)
                        : marks.bars().draw(item.id(), placement, Tone.NEUTRAL, y, chart.metrics().partHeight(), null);
        if (extent != null) drawn.add(new Named(item.id(), item.title(), deadline == DeadlineKind.LEGAL ? Role.TEXT_LEGAL : Role.TEXT_SECOND, extent));
    }

    private Bars.@Nullable Extent deadline(String id, @Nullable LocalDate day, double y, boolean isLegal) {
        double half = chart.metrics().mark();
        if (day == null || !chart.shows(chart.middle(day) - half, chart.middle(day) + half)) return null;
        double x = chart.middle(day);
        sketch.pentagon(x, y, half, isLegal ? Role.DEADLINE_LEGAL : Role.DEADLINE, id);
        marks.zone(id, x, y);
        return new Bars.Extent(x - half, x + half);
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
        FiscalYears years = new FiscalYears(chart.plan().settings().fiscalYearStart());
        for (LocalDate start : years.startsBetween(chart.firstDay(), chart.lastDay().plusDays(1))) {
            LocalDate close = start.minusDays(1);
            if (hasDeadline(close)) continue;
            double half = chart.metrics().mark();
            sketch.pentagon(chart.middle(close), y, half, Role.DEADLINE, null);
            Bars.Extent extent = new Bars.Extent(chart.middle(close) - half, chart.middle(close) + half);
            drawn.add(new Named("", years.endingWith(close) + " closes", Role.TEXT_SECOND, extent));
        }
    }

    private boolean hasDeadline(LocalDate day) {
        return chart.plan().events().stream()
                .anyMatch(event -> RowMarks.isDeadline(event.kind(), event.deadline()) && day.equals(placement(event.id()).start().day()));
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
