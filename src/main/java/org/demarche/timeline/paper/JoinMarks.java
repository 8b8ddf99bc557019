package org.demarche.timeline.paper;

import org.demarche.timeline.Area;
import org.demarche.timeline.Face;
import org.demarche.timeline.Role;
import org.demarche.timeline.Shape.Align;
import org.demarche.timeline.Sketch;

/// Says how a sheet joins its neighbours: brackets over and under the strip that both show, a line where the next one is laid, and its name.
final class JoinMarks {
    private static final double SIZE = 7;
    private static final double GAP = 4;

    private final Tiles tiles;
    private final SheetName here;
    private final Area chart;
    private final double rowsTop;
    private final double strip;
    private final Sketch sketch;

    /// @param chart the days and rows of this sheet, with the head
    /// @param rowsTop where the head ends
    /// @param strip how tall the room above and below the chart is
    private JoinMarks(Tiles tiles, SheetName here, Area chart, double rowsTop, double strip, Sketch sketch) {
        this.tiles = tiles;
        this.here = here;
        this.chart = chart;
        this.rowsTop = rowsTop;
        this.strip = strip;
        this.sketch = sketch;
    }

    /// @param left where the outline begins
    static void draw(Tiles tiles, SheetName here, Area chart, double left, double rowsTop, double strip, Sketch sketch) {
        JoinMarks marks = new JoinMarks(tiles, here, chart, rowsTop, strip, sketch);
        if (here.column() > 0) marks.left();
        if (here.column() + 1 < tiles.columns()) marks.right();
        marks.above(left);
        marks.below(left);
    }

    private double upper() {
        return chart.y() - strip * 0.45;
    }

    private double lower() {
        return chart.bottom() + strip * 0.45;
    }

    private void left() {
        bracket(chart.x(), chart.x() + tiles.overlap());
        names(chart.x() + tiles.overlap() + GAP, Align.START, new SheetName(here.row(), here.column() - 1) + " → " + here);
    }

    private void right() {
        double from = chart.right() - tiles.overlap();
        bracket(from, chart.right());
        sketch.line(from, rowsTop, from, chart.bottom(), Role.GHOST);
        names(from - GAP, Align.END, here + " → " + new SheetName(here.row(), here.column() + 1));
    }

    private void bracket(double from, double to) {
        sketch.path(Role.TODAY, null, false, from, chart.y(), from, upper(), to, upper(), to, chart.y());
        sketch.path(Role.TODAY, null, false, from, chart.bottom(), from, lower(), to, lower(), to, chart.bottom());
    }

    private void names(double x, Align align, String text) {
        name(x, upper(), align, text);
        name(x, lower(), align, text);
    }

    private void name(double x, double middle, Align align, String text) {
        sketch.caption(x, middle + 0.35 * SIZE, text, align, Face.SEMIBOLD, SIZE, Role.TEXT_SECOND, null);
    }

    private void above(double left) {
        if (here.row() > 0) name(left, upper(), Align.START, new SheetName(here.row() - 1, here.column()) + " ↓ " + here);
    }

    private void below(double left) {
        if (here.row() + 1 < tiles.firstRows().size()) name(left, lower(), Align.START, here + " ↓ " + new SheetName(here.row() + 1, here.column()));
    }
}
