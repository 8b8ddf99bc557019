package org.demarche.ui.timeline;

import java.util.Set;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import org.demarche.model.check.Assessment;
import org.demarche.timeline.Metrics;
import org.demarche.timeline.Palette;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimelineLayout;
import org.demarche.timeline.TimelineOptions;
import org.demarche.timeline.TimelineRows;
import org.demarche.timeline.Viewport;
import org.demarche.ui.control.canvas.CanvasFonts;
import org.demarche.ui.control.canvas.CanvasPainter;

/// A chart that lays out and paints all of its rows, whether they can be seen or not: what the timeline is measured against.
public final class EveryRow extends Group {
    private final TimelineRows rows;
    private final Canvas canvas;
    private final TimeScale scale;

    public EveryRow(Assessment assessment, double width, double height) {
        rows = TimelineRows.of(assessment, Set.of());
        canvas = new Canvas(width, height);
        scale = TimeScale.fit(assessment.asOf().minusMonths(6), assessment.asOf().plusMonths(12), width - Metrics.SCREEN.outlineWidth());
        getChildren().add(canvas);
    }

    public void paint(double scrollY) {
        Viewport all = new Viewport(canvas.getWidth(), Metrics.SCREEN.headHeight() + rows.size() * Metrics.SCREEN.rowHeight(), 0);
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        canvas.getGraphicsContext2D().save();
        canvas.getGraphicsContext2D().translate(0, -scrollY);
        CanvasPainter painter = new CanvasPainter(canvas.getGraphicsContext2D());
        painter.paint(TimelineLayout.of(rows, scale, all, TimelineOptions.PICTURE, CanvasFonts.MEASURE), Palette.LIGHT);
        painter.end();
        canvas.getGraphicsContext2D().restore();
    }
}
