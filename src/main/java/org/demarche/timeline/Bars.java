package org.demarche.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Resolved;
import org.demarche.timeline.TimelinePicture.Zone;
import org.jspecify.annotations.Nullable;

/// Draws what has a length: whole, hollow where only the month is known, torn at the edge of the view where nobody knows.
final class Bars {
    /// As narrow as a bar may get, so that one day can still be seen among years.
    private static final double LEAST = 3;

    private final Chart chart;
    private final Sketch sketch;
    private final List<Zone> zones;

    /// From where to where a bar was drawn; empty where nothing of it shows.
    record Extent(double from, double to) {}

    Bars(Chart chart, Sketch sketch, List<Zone> zones) {
        this.chart = chart;
        this.sketch = sketch;
        this.zones = zones;
    }

    /// Draws an item from its start to its end.
    ///
    /// @return how far it reaches; null: nothing of it shows
    @Nullable Extent draw(String id, Placement placement, Tone tone, double middleY, double height, @Nullable Integer percentDone) {
        Resolved start = placement.start();
        Resolved end = placement.end();
        LocalDate first = start.day();
        LocalDate last = end.last();
        double top = middleY - height / 2;
        if (first == null || last == null) return openEnded(id, placement, tone, top, height);
        if (last.isBefore(first)) return broken(id, last, first, top, height);
        if (!chart.shows(chart.x(first), chart.end(last))) return null;
        double from = start.isExact() ? chart.x(first) : chart.end(last(start));
        double to = end.isExact() ? chart.end(last) : chart.x(first(end));
        if (start.isExact() && end.isExact()) to = Math.max(to, from + chart.of(LEAST));
        if (to <= from) {
            span(id, chart.x(first), chart.end(last), tone, top, height);
        } else {
            if (!start.isExact()) span(id, chart.x(first), from, tone, top, height);
            if (!end.isExact()) span(id, to, chart.end(last), tone, top, height);
            solid(id, from, to, tone, top, height);
            done(id, from, to, tone, top, height, percentDone);
        }
        zones(id, chart.x(first), chart.end(last), middleY, start.isExact(), end.isExact());
        return new Extent(chart.x(first), Math.max(chart.end(last), to));
    }

    private static LocalDate first(Resolved date) {
        return Objects.requireNonNull(date.day());
    }

    private static LocalDate last(Resolved date) {
        return Objects.requireNonNull(date.last());
    }

    /// A month or year wide, because the day in it is not known.
    void span(String id, double from, double to, Tone tone, double top, double height) {
        sketch.box(Area.between(from, top, to, top + height).grown(-0.6), 0, tone.span, id);
    }

    private void solid(String id, double from, double to, Tone tone, double top, double height) {
        double along = Hatching.along(chart.metrics().hatchStep());
        double cut = Math.max(0, Math.floor((chart.left() - 20 - from) / along)) * along;
        Area area = Area.between(from + cut, top, Math.min(to, chart.right() + 20), top + height);
        double corner = Math.min(chart.of(3), area.width() / 3);
        if (tone != Tone.POST) {
            sketch.box(tone == Tone.PRE ? area : area.grown(-0.75), corner, tone.fill, id);
            return;
        }
        sketch.box(area, corner, Role.POST_FILL, id);
        sketch.hatch(area.grown(-1), chart.metrics().hatchStep(), Role.POST_HATCH, id);
        sketch.box(area.grown(-0.5), corner, Role.POST_EDGE, id);
    }

    private void done(String id, double from, double to, Tone tone, double top, double height, @Nullable Integer percent) {
        if (percent == null || percent == 0 || tone == Tone.NEUTRAL) return;
        double inset = chart.of(2);
        double until = from + inset + (to - from - 2 * inset) * percent / 100;
        sketch.box(Area.between(from + inset, top + height - inset - chart.of(2), until, top + height - inset), 0, tone.done, id);
    }

    private Extent broken(String id, LocalDate last, LocalDate first, double top, double height) {
        double from = chart.x(last);
        double to = chart.end(first);
        sketch.box(Area.between(from, top, to, top + height).grown(-0.5), 0, Role.BROKEN, id);
        zones(id, from, to, top + height / 2, true, true);
        return new Extent(from, to);
    }

    /// The known end stands where it is, as wide as its day; from there on it is open up to the edge of the view.
    private @Nullable Extent openEnded(String id, Placement placement, Tone tone, double top, double height) {
        LocalDate first = placement.start().day();
        LocalDate last = placement.end().last();
        double inset = chart.of(1);
        double from = first == null ? chart.openLeft() + inset : chart.x(first);
        double to = last == null ? chart.openRight() - chart.of(7) : chart.end(last);
        if (to <= from) return null;
        double bottom = top + height;
        double y1 = top + 0.5;
        double y2 = bottom - 0.5;
        sketch.path(tone.openEnd, id, false, from, y1, to, y1);
        sketch.path(tone.openEnd, id, false, from, y2, to, y2);
        Role edge = edge(tone);
        if (first == null) tear(id, from, -1, top, height, edge);
        else known(id, from, chart.end(placement.start().isExact() ? first : last(placement.start())), placement.start(), tone, top, height);
        if (last == null) tear(id, to, 1, top, height, edge);
        else known(id, chart.x(placement.end().isExact() ? last : first(placement.end())), to, placement.end(), tone, top, height);
        zones(id, from, to, top + height / 2, first != null && placement.start().isExact(), last != null && placement.end().isExact());
        return new Extent(from, to);
    }

    private void known(String id, double from, double to, Resolved date, Tone tone, double top, double height) {
        if (date.isExact()) {
            double wide = Math.max(to - from, chart.of(3));
            boolean isStart = from < to && chart.shows(from, from + wide);
            if (isStart) sketch.box(Area.between(to - wide, top, to, top + height), 0, tone == Tone.POST ? Role.POST_DONE : tone.fill, id);
        } else {
            span(id, from, to, tone, top, height);
        }
    }

    private static Role edge(Tone tone) {
        return switch (tone) {
            case PRE -> Role.PRE_TEAR;
            case POST -> Role.POST_EDGE;
            case NEUTRAL -> Role.NEUTRAL_TEAR;
        };
    }

    /// @param way 1: it goes on to the right, -1: to the left
    void tear(String id, double x, int way, double top, double height, Role role) {
        double in = x - way * chart.metrics().tear();
        sketch.path(role, id, false, way > 0 ? in : x, top, way > 0 ? x : in, top + height / 3, way > 0 ? in : x, top + height * 2 / 3, way > 0 ? x : in, top + height);
    }

    /// A bar that is not this country's: an outline, torn where an end is not known.
    Extent regional(String id, Placement placement, double middleY, double height) {
        LocalDate first = placement.start().day();
        LocalDate last = placement.end().last();
        double top = middleY - height / 2;
        double tear = chart.metrics().tear();
        double from = first == null ? chart.openLeft() + chart.of(1) : Math.max(chart.x(first), chart.left() - 20);
        double to = last == null ? chart.openRight() - chart.of(7) : Math.min(chart.end(last), chart.right() + 20);
        List<Double> xy = new ArrayList<>();
        if (first == null) xy.addAll(List.of(from + tear, top, from, top + height / 3, from + tear, top + height * 2 / 3, from, top + height));
        else xy.addAll(List.of(from, top, from, top + height));
        if (last == null) xy.addAll(List.of(to, top + height, to - tear, top + height * 2 / 3, to, top + height / 3, to - tear, top));
        else xy.addAll(List.of(to, top + height, to, top));
        sketch.path(Role.REGIONAL, id, true, xy.stream().mapToDouble(Double::doubleValue).toArray());
        zones(id, from, to, middleY, first != null && placement.start().isExact(), last != null && placement.end().isExact());
        return new Extent(from, to);
    }

    /// What can be taken with the pointer: the whole item, and its ends where they are known to the day.
    void zones(String id, double from, double to, double middleY, boolean startKnown, boolean endKnown) {
        double half = Math.min(chart.of(13), chart.metrics().rowHeight() / 2);
        double reach = chart.of(5);
        zones.add(new Zone(Area.between(from - reach, middleY - half, to + reach, middleY + half), new Target(id, Part.BODY)));
        double wide = Math.min(chart.of(7), (to - from) / 3);
        if (wide < chart.of(4)) return;
        if (startKnown) zones.add(new Zone(Area.between(from - reach, middleY - half, from + wide, middleY + half), new Target(id, Part.START)));
        if (endKnown) zones.add(new Zone(Area.between(to - wide, middleY - half, to + reach, middleY + half), new Target(id, Part.END)));
    }
}
