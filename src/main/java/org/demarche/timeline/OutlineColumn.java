package org.demarche.timeline;

import java.time.LocalDate;
import org.demarche.model.PhaseName;
import org.demarche.timeline.Shape.Align;

/// Draws the column that names the rows, where it is a part of the picture.
final class OutlineColumn {
    private final Chart chart;
    private final Sketch sketch;
    private final Metrics metrics;

    private OutlineColumn(Chart chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
        this.metrics = chart.metrics();
    }

    static void drawRows(Chart chart, Sketch sketch) {
        OutlineColumn column = new OutlineColumn(chart, sketch);
        sketch.box(0, chart.top(), chart.left(), chart.bottom(), Role.SURFACE);
        for (int i = chart.firstRow(); i < chart.endRow(); i++) column.row(i);
        sketch.line(chart.left() - 0.5, chart.top(), chart.left() - 0.5, chart.bottom(), Role.OUTLINE_EDGE);
    }

    static void drawHead(Chart chart, Sketch sketch) {
        OutlineColumn column = new OutlineColumn(chart, sketch);
        sketch.box(0, 0, chart.left(), chart.top(), Role.SURFACE);
        double y = chart.of(43);
        column.text(column.numberX(), y, "No.", Align.START, Face.REGULAR, Role.TEXT_MUTED);
        column.text(column.titleX(), y, "Title", Align.START, Face.REGULAR, Role.TEXT_MUTED);
        column.text(column.startX(), y, "Starts", Align.END, Face.REGULAR, Role.TEXT_MUTED);
        sketch.line(0, chart.top() - 0.5, chart.left(), chart.top() - 0.5, Role.ROW_LINE);
        sketch.line(chart.left() - 0.5, 0, chart.left() - 0.5, chart.top(), Role.OUTLINE_EDGE);
    }

    private void text(double x, double y, String text, Align align, Face face, Role role) {
        sketch.caption(x, y, text, align, face, metrics.smallSize(), role, null);
    }

    private double numberX() {
        return metrics.of(16);
    }

    private double titleX() {
        return numberX() + chart.width("10.10", Face.REGULAR, metrics.titleSize()) + metrics.of(4);
    }

    private double startX() {
        return chart.left() - metrics.of(12);
    }

    private void row(int index) {
        TimelineRow row = chart.rows().row(index);
        double bottom = chart.rowTop(index + 1) - 0.5;
        if (chart.options().selected().contains(row.key())) {
            sketch.box(0, chart.rowTop(index), chart.left(), bottom, Role.ROW_SELECTED);
            sketch.box(0, chart.rowTop(index), chart.of(2), bottom, Role.ROW_SELECTED_EDGE);
        }
        if (row.isGroup() && row.kind() != TimelineRow.Kind.EVENTS) group(row, chart.rowMiddle(index));
        else item(row, chart.rowMiddle(index));
        sketch.line(0, bottom, chart.left(), bottom, Role.ROW_LINE);
    }

    private void group(TimelineRow row, double y) {
        Area swatch = Area.between(numberX(), y - chart.of(5), numberX() + chart.of(16), y + chart.of(5));
        Role role = Role.TEXT;
        if (row.phase() == PhaseName.PRE_ELECTION) {
            sketch.box(swatch, chart.of(2), Role.PRE_STRIP, null);
            role = Role.TEXT_PRE;
        } else if (row.phase() == PhaseName.POST_ELECTION) {
            sketch.box(swatch, chart.of(2), Role.POST_STRIP, null);
            sketch.hatch(swatch.grown(-1), chart.metrics().hatchStep(), Role.POST_HATCH, null);
            sketch.box(swatch.grown(-0.5), chart.of(2), Role.POST_EDGE, null);
            role = Role.TEXT_POST;
        } else {
            bolt(swatch.middleX(), y);
        }
        double x = swatch.right() + chart.of(8);
        String title = chart.measure().fit(row.title(), Face.SEMIBOLD, metrics.titleSize(), startX() - x);
        sketch.caption(x, y + metrics.drop(metrics.titleSize()), title, Align.START, Face.SEMIBOLD, metrics.titleSize(), role, null);
    }

    private void bolt(double x, double y) {
        double u = chart.of(1);
        sketch.path(Role.LEVER_ICON, null, true, x + u, y - 6 * u, x - 5 * u, y + u, x, y + u, x - u, y + 6 * u, x + 5 * u, y - u, x, y - u);
    }

    private void item(TimelineRow row, double y) {
        double base = y + metrics.drop(metrics.titleSize());
        boolean isInitiative = row.kind() == TimelineRow.Kind.INITIATIVE;
        sketch.caption(numberX(), base, row.number(), Align.START, Face.REGULAR, metrics.titleSize(), Role.TEXT_MUTED, row.key());
        StartText start = StartText.of(row);
        double end = startX() - chart.width(start.text(), start.face(), metrics.smallSize()) - metrics.of(8);
        double x = titleX() + (row.kind() == TimelineRow.Kind.STEP ? metrics.of(8) : 0);
        Face face = isInitiative ? Face.MEDIUM : Face.REGULAR;
        String title = chart.measure().fit(row.title(), face, metrics.titleSize(), end - x);
        sketch.caption(x, base, title, Align.START, face, metrics.titleSize(), isInitiative ? Role.TEXT : Role.TEXT_SECOND, row.key());
        boolean hasChanged = chart.options().before() != null && hasChanged(row);
        sketch.caption(startX(), base, start.text(), Align.END, start.face(), metrics.smallSize(), hasChanged ? Role.TEXT_CHANGED : Role.TEXT_MUTED, row.key());
    }

    private boolean hasChanged(TimelineRow row) {
        TimelineRows before = chart.options().before();
        if (before == null || row.isGroup()) return false;
        LocalDate now = row.placement().firstDay();
        LocalDate then = before.assessment().schedule().placement(row.key()).firstDay();
        return now != null && !now.equals(then);
    }
}
