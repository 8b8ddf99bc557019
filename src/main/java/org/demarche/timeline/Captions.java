package org.demarche.timeline;

import org.demarche.timeline.Shape.Align;

/// Writes into the chart where there is room: inside a bar on a plain plate, beside it, or not at all.
final class Captions {
    private static final double FARTHEST_CHIP = 200;
    private static final double FARTHEST_NAME = 36;
    private static final int FEWEST_LETTERS = 10;

    private final Chart chart;
    private final Sketch sketch;
    private final double size;

    Captions(Chart chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
        this.size = chart.metrics().captionSize();
    }

    private double base(double middleY) {
        return middleY + chart.metrics().drop(size);
    }

    /// Inside a bar, at its start or where the view begins, on a plate of the bar's own ground.
    ///
    /// @return whether there was room
    boolean inside(String id, String text, Tone tone, double from, double to, double middleY, double barHeight, RowSpace space) {
        double pad = chart.of(4);
        double wide = chart.width(text, Face.MEDIUM, size) + 2 * pad;
        double begin = space.firstFreeForPlate(Math.max(from, chart.left()) + chart.of(6), wide);
        if (begin + wide + chart.of(4) > Math.min(to, chart.right())) return false;
        space.take(begin, begin + wide);
        if (tone == Tone.POST)
            sketch.box(Area.between(begin, middleY - barHeight / 2 + 1, begin + wide, middleY + barHeight / 2 - 1), 0, Role.POST_PLATE, id);
        sketch.caption(begin + pad, base(middleY), text, Align.START, Face.MEDIUM, size, tone == Tone.PRE ? Role.TEXT_ON_PRE : Role.TEXT_ON_POST, id);
        return true;
    }

    /// After what ends at `to`; where that is taken, before what starts at `from`.
    boolean beside(String id, String text, Face face, Role role, double from, double to, double middleY, RowSpace space) {
        double gap = chart.of(6);
        double wide = chart.width(text, face, size);
        double after = to + gap;
        if (after > chart.left() && after + wide < chart.right() && space.tryTake(to + 1, after + wide + gap)) {
            sketch.caption(after, base(middleY), text, Align.START, face, size, role, id);
            return true;
        }
        double before = from - gap;
        if (before < chart.right() && before - wide > chart.left() && space.tryTake(before - wide - gap, from - 1)) {
            sketch.caption(before, base(middleY), text, Align.END, face, size, role, id);
            return true;
        }
        return fartherOn(id, text, face, role, to, middleY, space);
    }

    /// Beyond a line or an arrow that runs by, while it can still be told what it belongs to.
    private boolean fartherOn(String id, String text, Face face, Role role, double to, double middleY, RowSpace space) {
        double gap = chart.of(6);
        double wide = chart.width(text, face, size);
        double begin = space.firstFree(to, wide + 2 * gap) + gap;
        if (to < chart.left() || begin + wide > chart.right() || begin > to + gap + chart.of(FARTHEST_NAME)) return false;
        space.take(begin - gap, begin + wide + gap);
        sketch.caption(begin, base(middleY), text, Align.START, face, size, role, id);
        return true;
    }

    /// As [#beside]; where neither side has room for all of it, cut short after what ends at `to`.
    void besideOrCut(String id, String text, Role role, double from, double to, double middleY, RowSpace space) {
        if (beside(id, text, Face.REGULAR, role, from, to, middleY, space)) return;
        double gap = chart.of(6);
        after(id, text, Face.REGULAR, role, to, to + gap + space.room(to + 1) - gap, middleY, space);
    }

    /// After what ends at `to`, whole or cut short.
    void after(String id, String text, Face face, Role role, double to, double most, double middleY, RowSpace space) {
        double gap = chart.of(6);
        double room = Math.min(most, chart.right() - gap) - to - gap;
        String fitting = chart.measure().fit(text, face, size, room);
        if (to < chart.left() || fitting.length() < Math.min(FEWEST_LETTERS, text.length())) return;
        double end = to + gap + chart.width(fitting, face, size);
        if (space.tryTake(to + 1, end)) sketch.caption(to + gap, base(middleY), fitting, Align.START, face, size, role, id);
    }

    /// Somewhere between the two, as far left as there is room.
    void within(String id, String text, Face face, Role role, double from, double to, double middleY, RowSpace space) {
        double wide = chart.width(text, face, size);
        double begin = space.firstFree(Math.max(from, chart.left()) + chart.of(4), wide + chart.of(8)) + chart.of(4);
        if (begin + wide > Math.min(to, chart.right()) - chart.of(8)) return;
        space.take(begin, begin + wide);
        sketch.caption(begin, base(middleY), text, Align.START, face, size, role, id);
    }

    /// A small plate with a text in it, after what ends at `to`.
    void chip(String id, String text, Role plate, Role role, double to, double middleY, RowSpace space) {
        double pad = chart.of(8);
        double wide = chart.width(text, Face.MEDIUM, size) + 2 * pad;
        double begin = space.firstFreeForPlate(to + chart.of(9), wide);
        double end = begin + wide;
        if (begin < chart.left() || end > chart.right() || begin > to + chart.of(FARTHEST_CHIP)) return;
        space.take(begin, end);
        double half = chart.of(9.5);
        sketch.box(Area.between(begin, middleY - half, end, middleY + half), chart.of(4), plate, id);
        sketch.caption(begin + pad, base(middleY), text, Align.START, Face.MEDIUM, size, role, id);
    }
}
