package org.demarche.ui.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.demarche.timeline.Metrics;
import org.demarche.timeline.Palette;
import org.demarche.timeline.Role;
import org.demarche.timeline.TimelineRow;

/// What only the window's outline has: the marks by which rows are folded, and a frame around the row that leads without being selected.
final class OutlineMarks {
    /// From the left edge: where a press folds.
    static final double GUTTER = 16;

    private static final double MIDDLE = 8;
    private static final double HALF = 3;

    private final GraphicsContext canvas;

    OutlineMarks(GraphicsContext canvas) {
        this.canvas = canvas;
    }

    void paint(TimelineModel model, double width, double height, Palette palette) {
        double top = Metrics.SCREEN.headHeight();
        double row = Metrics.SCREEN.rowHeight();
        canvas.save();
        canvas.beginPath();
        canvas.rect(0, top, width, height - top);
        canvas.clip();
        canvas.setLineDashes();
        int first = (int) (model.scrollY() / row);
        int end = Math.min(model.rows().size(), (int) Math.ceil((model.scrollY() + height - top) / row));
        for (int i = first; i < end; i++) mark(model, model.rows().row(i), top + i * row - model.scrollY(), width, palette);
        canvas.restore();
    }

    private void mark(TimelineModel model, TimelineRow row, double y, double width, Palette palette) {
        if (row.foldable()) fold(row.folded(), y + Metrics.SCREEN.rowHeight() / 2, palette);
        boolean leadsOnly = row.key().equals(model.selection().lead()) && !model.selection().holds(row.key());
        if (!leadsOnly) return;
        canvas.setStroke(Color.web(String.valueOf(palette.ink(Role.SELECTION).stroke())));
        canvas.setLineWidth(1);
        canvas.setLineDashes(3, 2);
        canvas.strokeRect(1.5, y + 0.5, width - 3, Metrics.SCREEN.rowHeight() - 2);
        canvas.setLineDashes();
    }

    private void fold(boolean isFolded, double y, Palette palette) {
        canvas.setStroke(Color.web(String.valueOf(palette.ink(Role.TEXT_MUTED).fill())));
        canvas.setLineWidth(1.5);
        double[] across = {-HALF, 0, HALF};
        double[] down = {-HALF / 2, HALF / 2, -HALF / 2};
        double[] x = new double[3];
        double[] ys = new double[3];
        for (int i = 0; i < 3; i++) {
            x[i] = MIDDLE + (isFolded ? down[i] : across[i]);
            ys[i] = y + (isFolded ? across[i] : down[i]);
        }
        canvas.strokePolyline(x, ys, 3);
    }
}
