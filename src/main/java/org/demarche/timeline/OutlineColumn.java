package org.demarche.timeline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.PhaseName;
import org.demarche.timeline.Shape.Align;

/// Draws the columns that name the rows, where they are a part of the picture.
final class OutlineColumn {
    private static final double LEAST_NOTE = 90;

    private final Chart chart;
    private final Sketch sketch;
    private final Metrics metrics;
    private final CellText cells;
    private final Map<Column, Place> places = new LinkedHashMap<>();

    /// From where to where a column reaches.
    private record Place(double from, double to) {}

    private OutlineColumn(Chart chart, Sketch sketch) {
        this.chart = chart;
        this.sketch = sketch;
        this.metrics = chart.metrics();
        this.cells = new CellText(chart.rows(), chart.options());
        double rest = chart.left() - metrics.of(20);
        for (Column column : chart.options().columns()) if (column != Column.TITLE) rest -= width(column);
        double x = metrics.of(16);
        boolean isAfterNumber = false;
        for (Column column : chart.options().columns()) {
            double width = column == Column.TITLE ? rest : width(column);
            double from = x + (isAfterNumber && !column.isNumber() ? metrics.of(8) : 0);
            places.put(column, new Place(from, x + width - metrics.of(8)));
            isAfterNumber = column.isNumber();
            x += width;
        }
    }

    /// As wide as it usually is; that of the numbers as wide as the longest one needs.
    private double width(Column column) {
        double usual = metrics.of(column.width());
        if (column != Column.NUMBER) return usual;
        double longest = chart.width(chart.rows().longestNumber(), Face.REGULAR, metrics.titleSize()) + metrics.of(8);
        return Math.clamp(longest, metrics.of(30), metrics.of(90));
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
        column.places.forEach((which, place) -> {
            double at = which.isNumber() ? place.to : place.from;
            Align align = which.isNumber() ? Align.END : Align.START;
            sketch.caption(at, chart.of(43), which.head(), align, Face.REGULAR, column.metrics.smallSize(), Role.TEXT_MUTED, null);
        });
        column.scenario();
        sketch.line(0, chart.top() - 0.5, chart.left(), chart.top() - 0.5, Role.ROW_LINE);
        sketch.line(chart.left() - 0.5, 0, chart.left() - 0.5, chart.top(), Role.OUTLINE_EDGE);
    }

    /// A picture that leaves the program says which scenario it shows.
    private void scenario() {
        String scenario = chart.assessment().scenario();
        if (scenario.isEmpty() || !chart.options().tellsScenario()) return;
        double room = chart.left() - chart.of(28);
        String words = chart.measure().fit("Scenario: " + scenario, Face.SEMIBOLD, metrics.smallSize(), room);
        sketch.caption(chart.of(16), chart.of(18), words, Align.START, Face.SEMIBOLD, metrics.smallSize(), Role.TEXT_CHANGED, null);
    }

    private void row(int index) {
        TimelineRow row = chart.rows().row(index);
        double bottom = chart.rowTop(index + 1) - 0.5;
        if (chart.options().selected().contains(row.key())) {
            sketch.box(0, chart.rowTop(index), chart.left(), bottom, Role.ROW_SELECTED);
            sketch.box(0, chart.rowTop(index), chart.of(2), bottom, Role.ROW_SELECTED_EDGE);
        }
        boolean isHeading = row.isGroup() && row.kind() != TimelineRow.Kind.EVENTS;
        for (Column column : chart.options().columns()) if (column != Column.TITLE && column != Column.NUMBER) cell(row, column, chart.rowMiddle(index));
        if (isHeading) group(row, chart.rowMiddle(index));
        else named(row, chart.rowMiddle(index));
        sketch.line(0, bottom, chart.left(), bottom, Role.ROW_LINE);
    }

    private void cell(TimelineRow row, Column column, double y) {
        Place place = place(column);
        Cell cell = cells.of(column, row);
        double size = metrics.smallSize();
        String text = isBesideTitle(column) ? cell.text() : chart.measure().fit(cell.text(), cell.face(), size, place.to - place.from);
        boolean hasChanged = column == Column.START && chart.options().before() != null && hasChanged(row);
        Role role = hasChanged ? Role.TEXT_CHANGED : Role.TEXT_MUTED;
        double at = column.isNumber() ? place.to : place.from;
        sketch.caption(at, y + metrics.drop(metrics.titleSize()), text, column.isNumber() ? Align.END : Align.START, cell.face(), size, role, row.key());
    }

    /// Whether what it says may reach to its left, where the title makes room for it.
    private boolean isBesideTitle(Column column) {
        List<Column> columns = chart.options().columns();
        return column.isNumber() && columns.indexOf(column) == columns.indexOf(Column.TITLE) + 1 && columns.contains(Column.TITLE);
    }

    private Place place(Column column) {
        return places.getOrDefault(column, new Place(metrics.of(16), metrics.of(16)));
    }

    /// Where a title has to end: before the next column, or where that one's text begins.
    private double titleEnd(TimelineRow row) {
        List<Column> columns = chart.options().columns();
        int next = columns.indexOf(Column.TITLE) + 1;
        if (next >= columns.size()) return chart.left() - metrics.of(8);
        Column beside = columns.get(next);
        if (!isBesideTitle(beside)) return place(beside).from - metrics.of(8);
        Cell cell = cells.of(beside, row);
        return place(beside).to - chart.width(cell.text(), cell.face(), metrics.smallSize()) - metrics.of(8);
    }

    private void group(TimelineRow row, double y) {
        double from = metrics.of(16);
        Area swatch = Area.between(from, y - chart.of(5), from + chart.of(16), y + chart.of(5));
        Role role = Role.TEXT;
        double x = swatch.right() + chart.of(8);
        if (row.phase() == PhaseName.PRE_ELECTION) {
            sketch.box(swatch, chart.of(2), Role.PRE_STRIP, null);
            role = Role.TEXT_PRE;
        } else if (row.phase() == PhaseName.POST_ELECTION) {
            sketch.box(swatch, chart.of(2), Role.POST_STRIP, null);
            sketch.hatch(swatch.grown(-1), chart.metrics().hatchStep(), Role.POST_HATCH, null);
            sketch.box(swatch.grown(-0.5), chart.of(2), Role.POST_EDGE, null);
            role = Role.TEXT_POST;
        } else if (row.kind() == TimelineRow.Kind.LEVERS) {
            bolt(swatch.middleX(), y);
        } else {
            x = from;
        }
        String title = chart.measure().fit(row.title(), Face.SEMIBOLD, metrics.titleSize(), titleEnd(row) - x);
        sketch.caption(x, y + metrics.drop(metrics.titleSize()), title, Align.START, Face.SEMIBOLD, metrics.titleSize(), role, null);
    }

    private void bolt(double x, double y) {
        double u = chart.of(1);
        sketch.path(Role.LEVER_ICON, null, true, x + u, y - 6 * u, x - 5 * u, y + u, x, y + u, x - u, y + 6 * u, x + 5 * u, y - u, x, y - u);
    }

    private void named(TimelineRow row, double y) {
        double base = y + metrics.drop(metrics.titleSize());
        boolean isInitiative = row.kind() == TimelineRow.Kind.INITIATIVE;
        double indent = row.kind() == TimelineRow.Kind.STEP && chart.options().columns().contains(Column.NUMBER) ? metrics.of(8) : 0;
        if (places.containsKey(Column.NUMBER)) {
            Place place = place(Column.NUMBER);
            double size = isInitiative ? metrics.titleSize() : metrics.smallSize();
            String number = chart.measure().fit(row.number(), Face.REGULAR, size, place.to - place.from);
            sketch.caption(place.from, base, number, Align.START, Face.REGULAR, size, Role.TEXT_MUTED, row.key());
        }
        if (!places.containsKey(Column.TITLE)) return;
        double x = place(Column.TITLE).from + indent;
        Face face = isInitiative ? Face.MEDIUM : Face.REGULAR;
        String title = chart.measure().fit(row.title(), face, metrics.titleSize(), titleEnd(row) - x);
        sketch.caption(x, base, title, Align.START, face, metrics.titleSize(), isInitiative ? Role.TEXT : Role.TEXT_SECOND, row.key());
        alsoServes(row, x + chart.width(title, face, metrics.titleSize()) + metrics.of(8), base);
    }

    /// Which other areas or objectives it serves, where there is room after its title.
    private void alsoServes(TimelineRow row, double x, double base) {
        double room = titleEnd(row) - x;
        if (row.alsoServes().isEmpty() || room < metrics.of(LEAST_NOTE)) return;
        String text = chart.measure().fit("also " + row.alsoServes(), Face.REGULAR, metrics.smallSize(), room);
        sketch.caption(x, base, text, Align.START, Face.REGULAR, metrics.smallSize(), Role.TEXT_MUTED, row.key());
    }

    private boolean hasChanged(TimelineRow row) {
        TimelineRows before = chart.options().before();
        if (before == null || row.isGroup()) return false;
        LocalDate now = row.placement().firstDay();
        LocalDate then = before.assessment().schedule().placement(row.key()).firstDay();
        return now != null && !now.equals(then);
    }
}
