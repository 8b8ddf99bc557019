package org.demarche.timeline.paper;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.schedule.DateRange;
import org.demarche.timeline.Area;
import org.demarche.timeline.Face;
import org.demarche.timeline.FigureFonts;
import org.demarche.timeline.Layer;
import org.demarche.timeline.PlanExtent;
import org.demarche.timeline.Role;
import org.demarche.timeline.Shape;
import org.demarche.timeline.Shape.Align;
import org.demarche.timeline.Sketch;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimelineLayout;
import org.demarche.timeline.TimelineOptions;
import org.demarche.timeline.TimelineRows;
import org.demarche.timeline.Viewport;

/// What the marks of a chart mean: those that occur in it, in lines whose columns are aligned.
///
/// @param marks what is explained
/// @param columns how wide each column is; the marks fill them line by line
record Legend(List<LegendMark> marks, List<Double> columns) {
    private static final double SIZE = 7.4;
    private static final double LINE = 11;
    private static final double MARK_WIDTH = 20;
    private static final double MARK_HEIGHT = 7;
    private static final double MARK_GAP = 5;
    private static final double COLUMN_GAP = 16;
    private static final double BELOW = 3;
    private static final int ROWS_AT_ONCE = 200;
    private static final double LAYOUT_WIDTH = 2000;
    static final Legend NONE = new Legend(List.of(), List.of());

    Legend {
        marks = List.copyOf(marks);
        columns = List.copyOf(columns);
    }

    static Legend of(Set<Role> used, double width) {
        List<LegendMark> marks = Arrays.stream(LegendMark.values()).filter(mark -> mark.isIn(used)).toList();
        if (marks.isEmpty()) return NONE;
        int most = marks.size();
        while (most > 1 && !fits(columns(marks, most), width)) most--;
        int lines = (marks.size() + most - 1) / most;
        List<Double> even = columns(marks, (marks.size() + lines - 1) / lines);
        return new Legend(marks, fits(even, width) ? even : columns(marks, most));
    }

    private static boolean fits(List<Double> columns, double width) {
        return columns.stream().mapToDouble(Double::doubleValue).sum() - COLUMN_GAP <= width;
    }

    private static List<Double> columns(List<LegendMark> marks, int count) {
        double[] widths = new double[count];
        for (int i = 0; i < marks.size(); i++) widths[i % count] = Math.max(widths[i % count], width(marks.get(i)));
        return Arrays.stream(widths).boxed().toList();
    }

    private static double width(LegendMark mark) {
        return MARK_WIDTH + MARK_GAP + FigureFonts.MEASURE.width(mark.words(), Face.REGULAR, SIZE) + COLUMN_GAP;
    }

    /// Every role of the chart as a whole. Laid out some rows at a time, so that it takes no more room than a sheet does.
    static Set<Role> rolesOf(TimelineRows rows, TimelineOptions options) {
        Set<Role> used = EnumSet.noneOf(Role.class);
        DateRange days = PlanExtent.of(rows, options.baseline());
        TimelineOptions plain = options.withOutline(false);
        TimeScale scale = TimeScale.fit(days.start(), days.lastDay(), LAYOUT_WIDTH);
        double row = options.metrics().rowHeight();
        for (int from = 0; from == 0 || from < rows.size(); from += ROWS_AT_ONCE) {
            int count = Math.min(ROWS_AT_ONCE, rows.size() - from);
            Viewport view = new Viewport(LAYOUT_WIDTH, options.metrics().headHeight() + count * row, from * row);
            for (Layer layer : TimelineLayout.of(rows, scale, view, plain, FigureFonts.MEASURE).layers()) used.addAll(rolesIn(layer));
        }
        return used;
    }

    /// The roles of what shows of a layer.
    static Set<Role> rolesIn(Layer layer) {
        Set<Role> used = EnumSet.noneOf(Role.class);
        for (Shape shape : layer.shapes()) if (shows(shape, layer.clip())) used.add(shape.role());
        return used;
    }

    private static boolean shows(Shape shape, Area clip) {
        return switch (shape) {
            case Shape.Box box -> box.area().right() > clip.x() && box.area().x() < clip.right();
            case Shape.Hatch hatch -> hatch.area().right() > clip.x() && hatch.area().x() < clip.right();
            case Shape.Path path ->
                path.points().stream().anyMatch(point -> point.x() >= clip.x()) && path.points().stream().anyMatch(point -> point.x() <= clip.right());
            case Shape.Caption caption -> clip.contains(caption.x(), caption.y());
        };
    }

    private int lines() {
        return columns.isEmpty() ? 0 : (marks.size() + columns.size() - 1) / columns.size();
    }

    double height() {
        return marks.isEmpty() ? 0 : lines() * LINE + BELOW;
    }

    void draw(Area area, Sketch sketch) {
        double x = area.x();
        for (int i = 0; i < marks.size(); i++) {
            int column = i % columns.size();
            if (column == 0) x = area.x();
            double middle = area.y() + (i / columns.size() + 0.5) * LINE;
            marks.get(i).draw(Area.between(x, middle - MARK_HEIGHT / 2, x + MARK_WIDTH, middle + MARK_HEIGHT / 2), sketch);
            sketch.caption(x + MARK_WIDTH + MARK_GAP, middle + 0.35 * SIZE, marks.get(i).words(), Align.START, Face.REGULAR, SIZE, Role.TEXT_SECOND, null);
            x += columns.get(column);
        }
    }
}
