package org.demarche.timeline.paper;

import org.demarche.timeline.Area;
import org.demarche.timeline.Role;
import org.demarche.timeline.Sketch;

/// All sheets in small, as they lie beside each other, this one filled.
record KeyMap(int columns, int rows) {
    private static final double WIDEST = 64;
    private static final double TALLEST = 36;
    private static final double CELL_WIDTH = 11;
    private static final double CELL_HEIGHT = 8;
    /// Below it single cells could not be told apart.
    private static final double LEAST_CELL = 2;
    private static final double LEAST_MARK = 2.5;

    private double cellWidth() {
        return Math.min(CELL_WIDTH, WIDEST / columns);
    }

    private double cellHeight() {
        return Math.min(CELL_HEIGHT, TALLEST / rows);
    }

    double width() {
        return columns * cellWidth();
    }

    double height() {
        return rows * cellHeight();
    }

    /// With its upper right corner at this place.
    void draw(SheetName here, double right, double top, Sketch sketch) {
        Area all = Area.between(right - width(), top, right, top + height());
        sketch.box(all, 0, Role.SURFACE, null);
        if (cellWidth() >= LEAST_CELL) for (int i = 1; i < columns; i++) line(all.x() + i * cellWidth(), all.y(), all.x() + i * cellWidth(), all.bottom(), sketch);
        if (cellHeight() >= LEAST_CELL) for (int i = 1; i < rows; i++) line(all.x(), all.y() + i * cellHeight(), all.right(), all.y() + i * cellHeight(), sketch);
        mark(here, all, sketch);
        frame(all, sketch);
    }

    private static void line(double x1, double y1, double x2, double y2, Sketch sketch) {
        sketch.line(x1, y1, x2, y2, Role.GRID_YEAR);
    }

    private void mark(SheetName here, Area all, Sketch sketch) {
        double wide = Math.max(cellWidth(), LEAST_MARK);
        double tall = Math.max(cellHeight(), LEAST_MARK);
        double x = Math.min(all.x() + here.column() * cellWidth(), all.right() - wide);
        double y = Math.min(all.y() + here.row() * cellHeight(), all.bottom() - tall);
        sketch.box(x, y, x + wide, y + tall, Role.HINGE_PLATE);
    }

    private static void frame(Area all, Sketch sketch) {
        sketch.path(Role.TODAY, null, true, all.x(), all.y(), all.right(), all.y(), all.right(), all.bottom(), all.x(), all.bottom());
    }
}
