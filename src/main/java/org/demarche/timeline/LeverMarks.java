package org.demarche.timeline;

import java.time.LocalDate;
import org.demarche.model.Label;
import org.demarche.model.Lever;
import org.demarche.model.LeverState;
import org.demarche.model.schedule.Placement;
import org.demarche.timeline.Shape.Align;
import org.jspecify.annotations.Nullable;

/// Draws what can be used until it is lost: solid up to today, dashed from there on, torn where it ends.
final class LeverMarks {
    private final Chart chart;
    private final Sketch sketch;
    private final Bars bars;
    private final Captions captions;

    LeverMarks(Chart chart, Sketch sketch, Bars bars, Captions captions) {
        this.chart = chart;
        this.sketch = sketch;
        this.bars = bars;
        this.captions = captions;
    }

    Bars.@Nullable Extent draw(Lever lever, Placement reach, double y) {
        LocalDate first = reach.start().day();
        LocalDate last = reach.end().day();
        double from = first == null ? chart.openLeft() + chart.of(4) : Math.max(chart.x(first), chart.left() - 20);
        double to = last == null ? chart.openRight() - chart.of(9) : Math.min(reach.end().isExact() ? chart.middle(last) : chart.x(last), chart.right() + 20);
        if (to <= from) return null;
        double half = chart.of(8);
        boolean isOpen = lever.state() == LeverState.OPEN;
        double today = Math.clamp(chart.middle(chart.assessment().asOf()), from, to);
        if (isOpen) open(lever.id(), first != null, from, today, to, y, half);
        else sketch.box(Area.between(from, y - half, to, y + half).grown(-0.5), 0, Role.LEVER_OVER, lever.id());
        bars.zones(lever.id(), from, to, y, false, false);
        texts(lever, reach, isOpen ? today : from, to, y);
        return new Bars.Extent(from, to);
    }

    private void open(String id, boolean knownStart, double from, double today, double to, double y, double half) {
        double top = y - half + 0.5;
        double bottom = y + half - 0.5;
        sketch.box(Area.between(from, top, to - chart.metrics().tear(), bottom), 0, Role.LEVER_OPEN, id);
        if (today > from) {
            sketch.box(Area.between(from, top, today, bottom), 0, Role.LEVER, id);
            sketch.path(Role.LEVER_EDGE, id, false, from, top, today, top);
            sketch.path(Role.LEVER_EDGE, id, false, from, bottom, today, bottom);
        }
        if (knownStart) sketch.path(Role.LEVER_EDGE, id, false, from + 0.5, top, from + 0.5, bottom);
        double end = to - chart.metrics().tear();
        if (end > today) {
            sketch.path(Role.LEVER_DASH, id, false, today, top, end, top);
            sketch.path(Role.LEVER_DASH, id, false, today, bottom, end, bottom);
        }
        double tear = chart.metrics().tear();
        sketch.path(Role.LEVER_TEAR, id, false, to - tear, y - half, to, y - half / 2, to - tear, y, to, y + half / 2, to - tear, y + half);
    }

    private void texts(Lever lever, Placement reach, double from, double to, double y) {
        RowSpace space = new RowSpace();
        String state = lever.state() == LeverState.OPEN ? "open now" : Label.of(lever.state());
        Role role = lever.state() == LeverState.OPEN ? Role.TEXT_LEVER : Role.TEXT_MUTED;
        double end = Math.min(to, chart.right()) - chart.of(9);
        captions.after(lever.id(), state, Face.MEDIUM, role, besideElection(Math.max(from, chart.left()) + chart.of(4), state), end, y, space);
        if (lever.state() == LeverState.OPEN) bestBefore(lever, reach, Math.max(from, chart.left()), end, y, space);
    }

    /// From where on a text can be written that the election's line does not run through.
    private double besideElection(double from, String text) {
        LocalDate hinge = chart.hinge();
        if (hinge == null) return from;
        double line = chart.middle(hinge);
        double gap = chart.of(6);
        return from < line && line < from + chart.width(text, Face.MEDIUM, chart.metrics().captionSize()) + 2 * gap ? line : from;
    }

    /// At the bar's end; where that would be written across the election's line, before the line, or in fewer words after it.
    private void bestBefore(Lever lever, Placement reach, double from, double end, double y, RowSpace space) {
        LocalDate hinge = chart.hinge();
        double line = hinge == null ? end : chart.middle(hinge);
        boolean isCut = line > from && line < end;
        String date = reach.end().isKnown() ? chart.words().of(reach.end()) : "date not known";
        if (write(lever.id(), bestBefore(lever, reach), isCut ? Math.max(from, line) : from, end, y, space)) return;
        if (isCut && write(lever.id(), bestBefore(lever, reach), from, line, y, space)) return;
        write(lever.id(), "best before: " + date, isCut ? line : from, end, y, space);
    }

    /// Ending at `end`, if there is room for it after `from`.
    private boolean write(String id, String text, double from, double end, double y, RowSpace space) {
        double size = chart.metrics().captionSize();
        double last = end - chart.of(6);
        double begin = last - chart.width(text, Face.MEDIUM, size);
        if (begin < from + chart.of(6) || !space.tryTake(begin - chart.of(6), last)) return false;
        sketch.caption(last, y + chart.metrics().drop(size), text, Align.END, Face.MEDIUM, size, Role.TEXT_LEVER, id);
        return true;
    }

    private String bestBefore(Lever lever, Placement reach) {
        String id = lever.diesWith();
        if (id == null) return "no end named";
        String title = chart.rows().titleOf(id);
        String tray = chart.options().outline() ? "" : ", see tray";
        return "best before " + title + ": " + (reach.end().isKnown() ? chart.words().of(reach.end()) : "date not known" + tray);
    }
}
