package org.demarche.chart;

import java.util.ArrayList;
import java.util.List;
import org.demarche.chart.ChartPicture.Mark;
import org.demarche.model.budget.Cell;
import org.demarche.timeline.Area;
import org.demarche.timeline.Face;
import org.demarche.timeline.FigureFonts;
import org.demarche.timeline.Role;
import org.demarche.timeline.Shape.Align;
import org.demarche.timeline.Sketch;

/// A chart while it is being drawn. Lengths and sizes are the window's pixels and grow with the chart's scale, places are the picture's.
final class Drawing {
    static final double SMALL = 11;
    static final double USUAL = 12;
    static final double TORN_HEIGHT = 14;
    private static final double TOOTH = 4;

    final Sketch sketch = new Sketch();
    final List<Mark> marks = new ArrayList<>();
    private final double scale;

    Drawing(double scale) {
        this.scale = scale;
    }

    /// So many of the window's pixels.
    double of(double pixels) {
        return pixels * scale;
    }

    double width(String text, Face face, double size) {
        return FigureFonts.MEASURE.width(text, face, of(size));
    }

    String fit(String text, Face face, double size, double most) {
        return FigureFonts.MEASURE.fit(text, face, of(size), most);
    }

    List<String> lines(String text, Face face, double size, double most) {
        return FigureFonts.MEASURE.lines(text, face, of(size), most);
    }

    void text(double x, double y, String text, Align align, Face face, double size, Role role) {
        sketch.caption(x, y, text, align, face, of(size), role, null);
    }

    /// A mark where it says something.
    void mark(Area area, String words, Cell cell) {
        marks.add(new Mark(area, words, cell));
    }

    void fill(Look look, Area area) {
        if (area.width() <= 0 || area.height() <= 0) return;
        boolean isThin = area.height() < of(3) || area.width() < of(3);
        if (isThin && look.edge != null) {
            sketch.box(area.x(), area.y(), area.right(), area.bottom(), thin(look));
            return;
        }
        boolean hasOwnEdge = look == Look.NOT_SURE;
        sketch.box(hasOwnEdge ? area.grown(-0.5) : area, 0, look.fill, null);
        if (look.hatch != null) sketch.hatch(area.grown(-1), of(look.step), look.hatch, null);
        if (look.edge != null) sketch.box(area.grown(-0.5), 0, look.edge, null);
    }

    /// A fill as strong as the edge, for what is too thin to have one.
    private static Role thin(Look look) {
        return switch (look) {
            case POST -> Role.TEXT_POST;
            case GAP -> Role.TEXT_LEGAL;
            case SOUGHT, REQUESTED -> Role.IDENTIFIED;
            default -> Role.SERIES_2;
        };
    }

    /// Open below where the amount is, torn above: nobody knows how high.
    ///
    /// @return its upper end
    double tornAbove(double left, double right, double bottom, int unknown) {
        double top = bottom - of(TORN_HEIGHT);
        double foot = bottom - of(1);
        sketch.line(left + 0.5, foot, left + 0.5, top, Role.TORN);
        sketch.line(right - 0.5, foot, right - 0.5, top, Role.TORN);
        int teeth = (int) Math.max(2, Math.round((right - left) / of(10))) * 2;
        double[] edge = new double[2 * (teeth + 1)];
        for (int i = 0; i <= teeth; i++) {
            edge[2 * i] = left + 0.5 + (right - left - 1) * i / teeth;
            edge[2 * i + 1] = top - (i % 2 == 0 ? 0 : of(TOOTH));
        }
        sketch.path(Role.TORN_EDGE, null, false, edge);
        String words = "+" + unknown + "?";
        if (width(words, Face.ITALIC, SMALL) <= right - left - of(4))
            text((left + right) / 2, foot - of(2.5), words, Align.MIDDLE, Face.ITALIC, SMALL, Role.TEXT_SECOND);
        return top - of(TOOTH);
    }

    /// Open at the left where the amount ends, torn at the right.
    void tornBeside(double left, double right, double top, double bottom, int unknown) {
        sketch.line(left, top + 0.5, right, top + 0.5, Role.TORN);
        sketch.line(left, bottom - 0.5, right, bottom - 0.5, Role.TORN);
        double[] edge = new double[10];
        for (int i = 0; i < 5; i++) {
            edge[2 * i] = right + (i % 2 == 0 ? 0 : of(3));
            edge[2 * i + 1] = top + (bottom - top) * i / 4;
        }
        sketch.path(Role.TORN_EDGE, null, false, edge);
        String words = "+" + unknown + "?";
        if (bottom - top < of(SMALL)) return;
        text((left + right) / 2, (top + bottom) / 2 + of(SMALL * 0.35), words, Align.MIDDLE, Face.ITALIC, SMALL, Role.TEXT_SECOND);
    }
}
