package org.demarche.timeline;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Condition;
import org.demarche.model.DeadlineKind;
import org.demarche.model.Event;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Label;
import org.demarche.model.Lever;
import org.demarche.model.Plan;
import org.demarche.model.Step;
import org.demarche.model.Timed;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Resolved;
import org.demarche.timeline.TimelinePicture.Zone;
import org.jspecify.annotations.Nullable;

/// Draws what stands in the rows that can be seen.
final class RowMarks {
    private final Chart chart;
    private final Sketch sketch;
    private final Arrows arrows;
    private final Bars bars;
    private final DayMarks days;
    private final Captions captions;
    private final Overlays overlays;
    private final Grips grips;

    RowMarks(Chart chart, Sketch sketch, List<Zone> zones, Arrows arrows) {
        this.chart = chart;
        this.sketch = sketch;
        this.arrows = arrows;
        this.bars = new Bars(chart, sketch, zones);
        this.days = new DayMarks(chart, sketch, zones, bars);
        this.captions = new Captions(chart, sketch);
        this.overlays = new Overlays(chart, sketch);
        this.grips = new Grips(chart, sketch, zones);
    }

    void draw() {
        for (int i = chart.firstRow(); i < chart.endRow(); i++) {
            TimelineRow row = chart.rows().row(i);
            overlays.behind(row, chart.rowMiddle(i));
            Bars.Extent extent = draw(row, chart.rowMiddle(i), arrows.rowSpace(i));
            if (extent == null) continue;
            overlays.above(row, extent, chart.rowMiddle(i));
            grips.draw(row, extent, chart.rowMiddle(i));
        }
    }

    private Bars.@Nullable Extent draw(TimelineRow row, double y, RowSpace space) {
        return switch (row.kind()) {
            case EVENTS -> new EventMarks(chart, sketch, this).drawAll(row, y, space);
            case PHASE, GROUP -> summary(row, y, space);
            case LEVERS -> null;
            case EVENT -> new EventMarks(chart, sketch, this).draw(row, y, space);
            case INITIATIVE -> initiative(row, (Initiative) row.item(), y, space);
            case STEP -> part(row, y, space);
            case LEVER -> new LeverMarks(chart, sketch, bars, captions).draw((Lever) row.item(), row.placement(), y);
        };
    }

    /// A folded group: a bracket from the first day of what it hides to the last. It can't be taken.
    private Bars.@Nullable Extent summary(TimelineRow row, double y, RowSpace space) {
        LocalDate first = row.placement().firstDay();
        LocalDate last = row.placement().lastDay();
        if (!row.folded() || first == null || last == null || !chart.shows(chart.x(first), chart.end(last))) return null;
        double from = Math.max(chart.x(first), chart.left() - 20);
        double to = Math.min(chart.end(last), chart.right() + 20);
        double top = y - chart.of(4);
        double foot = Math.min(chart.of(6), (to - from) / 2);
        double under = top + chart.of(5);
        sketch.path(Role.SUMMARY, row.key(), true, from, top, to, top, to, y + chart.of(6), to - foot, under, from + foot, under, from, y + chart.of(6));
        String when = chart.words().range(first, last);
        captions.beside(row.key(), when, Face.REGULAR, Role.TEXT_SECOND, from, to, y, space);
        return null;
    }

    private Bars.@Nullable Extent initiative(TimelineRow row, Initiative initiative, double y, RowSpace space) {
        Tone tone = Tone.of(row.phase());
        boolean isOngoing = row.placement().isUnscheduled();
        double height = chart.metrics().barHeight();
        Bars.Extent extent;
        if (row.isRegional()) extent = bars.regional(row.key(), row.placement(), y, height);
        else if (isOngoing && initiative.status() != InitiativeStatus.UNDER_WAY) extent = null;
        else extent = bars.draw(row.key(), row.placement(), tone, y, height, initiative.percentDone());
        if (row.folded()) foldedParts(row, initiative, tone, y, space);
        if (extent == null) return null;
        if (row.isRegional()) regionalText(row, extent, y, space);
        else dates(row, tone, extent, y, height, space);
        condition(row.key(), initiative.condition(), extent.to(), y, space);
        return extent;
    }

    private void dates(TimelineRow row, Tone tone, Bars.Extent extent, double y, double height, RowSpace space) {
        LocalDate first = row.placement().firstDay();
        LocalDate last = row.placement().lastDay();
        if (first == null || last == null) {
            boolean atEnd = first == null && last != null;
            String what = first == null && last == null ? "under way, dates not known" : atEnd ? "start not known" : "end not known";
            captions.within(row.key(), what, Face.ITALIC, Role.TEXT_MUTED, extent.from(), extent.to(), y, space);
            return;
        }
        String text = text(row.placement(), first, last);
        if (isWhole(row.placement()) && tone == Tone.POST && captions.inside(row.key(), text, tone, extent.from(), extent.to(), y, height, space)) return;
        if (tone == Tone.POST) captions.beside(row.key(), text, Face.REGULAR, Role.TEXT_SECOND, extent.from(), extent.to(), y, space);
    }

    private static boolean isWhole(Placement placement) {
        return placement.start().isExact() && placement.end().isExact();
    }

    private String text(Placement placement, LocalDate first, LocalDate last) {
        return isWhole(placement) ? chart.words().range(first, last) : chart.words().of(placement.start()) + " – " + chart.words().of(placement.end());
    }

    private void regionalText(TimelineRow row, Bars.Extent extent, double y, RowSpace space) {
        String text = hangsOnElection((Initiative) row.item()) ? "regional" : "regional, fixed: does not move";
        double end = Math.min(extent.to(), chart.right()) - chart.of(15);
        double size = chart.metrics().captionSize();
        double begin = end - chart.width(text, Face.REGULAR, size);
        if (begin < Math.max(extent.from(), chart.left()) || !space.tryTakeOnBar(begin - chart.of(6), end)) return;
        sketch.caption(end, y + chart.metrics().drop(size), text, Shape.Align.END, Face.REGULAR, size, Role.TEXT_SECOND, row.key());
    }

    private static boolean hangsOnElection(Initiative initiative) {
        return (initiative.dates().start().text() + initiative.dates().end().text()).contains(Plan.ELECTION);
    }

    /// The milestones of an initiative whose steps are folded away stand on its own bar.
    private void foldedParts(TimelineRow row, Initiative initiative, Tone tone, double y, RowSpace space) {
        for (Timed part : chart.rows().parts(initiative)) {
            if (!(part instanceof Step step && step.isMilestone())) continue;
            Placement placement = chart.assessment().schedule().placement(part.id());
            Bars.Extent extent = days.point(part.id(), placement, tone, y);
            if (extent == null) continue;
            space.take(extent.from(), extent.to());
            if (row.isRegional()) captions.after(part.id(), dayNotKnown(part.title(), placement.start()), Face.REGULAR, Role.TEXT_SECOND, extent.to(), chart.right(), y, space);
        }
    }

    private static String dayNotKnown(String title, Resolved date) {
        return date.isExact() ? title : title + ", day not known";
    }

    private Bars.@Nullable Extent part(TimelineRow row, double y, RowSpace space) {
        Tone tone = Tone.of(row.phase());
        boolean isPoint = DayMarks.isPoint(row);
        DeadlineKind deadline = row.item() instanceof Step step ? step.deadline() : row.item() instanceof Event event ? event.deadline() : null;
        Integer done = row.item() instanceof Step step ? step.percentDone() : null;
        Bars.Extent extent = isPoint
                ? deadline == null ? days.point(row.key(), row.placement(), tone, y) : days.deadline(row.key(), row.placement(), deadline, tone, y)
                : bars.draw(row.key(), row.placement(), tone, y, chart.metrics().partHeight(), done);
        if (extent == null) return null;
        if (!isPoint && deadline != null) days.endsOnDeadline(row, deadline, y);
        space.take(extent.from(), extent.to());
        if (isPoint && !row.placement().start().isExact())
            captions.beside(row.key(), "day not known", Face.ITALIC, Role.TEXT_MUTED, extent.from(), extent.to(), y, space);
        if (row.item() instanceof Step step) condition(row.key(), step.condition(), extent.to(), y, space);
        if (row.item() instanceof Event event && !event.messages().isEmpty())
            captions.beside(row.key(), EventText.carries(event), Face.REGULAR, Role.TEXT_SECOND, extent.from(), extent.to(), y, space);
        return extent;
    }

    private void condition(String id, @Nullable Condition condition, double to, double y, RowSpace space) {
        if (condition == null || condition.text().isEmpty()) return;
        String text = "only if " + Character.toLowerCase(condition.text().charAt(0)) + condition.text().substring(1) + ": " + Label.of(condition.state());
        switch (condition.state()) {
            case OPEN -> captions.chip(id, text, Role.CONDITION_OPEN, Role.TEXT_CONDITION_OPEN, to, y, space);
            case MET -> captions.chip(id, text, Role.CONDITION_MET, Role.TEXT_CONDITION_MET, to, y, space);
            case NOT_MET -> captions.chip(id, text, Role.CONDITION_NOT_MET, Role.TEXT_CONDITION_NOT_MET, to, y, space);
        }
    }

    Bars bars() {
        return bars;
    }

    DayMarks days() {
        return days;
    }

    Captions captions() {
        return captions;
    }
}
