package org.demarche.ui.control.canvas;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;
import org.demarche.timeline.Area;
import org.demarche.timeline.Hatching;
import org.demarche.timeline.Ink;
import org.demarche.timeline.Painter;
import org.demarche.timeline.Point;
import org.demarche.timeline.Shape;
import org.jspecify.annotations.Nullable;

/// Paints a timeline or a chart on a canvas.
///
/// Upright and level lines are ruled, not stroked. What an ink comes to is worked out once.
public final class CanvasPainter implements Painter {
    private final GraphicsContext canvas;
    private final Ruling ruling;
    private final Map<Ink, Pen> pens = new IdentityHashMap<>();
    private boolean isClipped;

    /// An ink as the canvas wants it.
    private record Pen(Color fill, Color stroke, double width, double[] dashes) {
        static Pen of(Ink ink) {
            return new Pen(colour(ink.fill()), colour(ink.stroke()), ink.width(), ink.dash().stream().mapToDouble(Double::doubleValue).toArray());
        }

        private static Color colour(@Nullable String name) {
            return name == null ? Color.BLACK : Color.web(name);
        }
    }

    public CanvasPainter(GraphicsContext canvas) {
        this.canvas = canvas;
        this.ruling = new Ruling(canvas);
        canvas.setLineCap(StrokeLineCap.BUTT);
    }

    @Override
    public void clip(Area area) {
        end();
        canvas.save();
        canvas.beginPath();
        canvas.rect(area.x(), area.y(), area.width(), area.height());
        canvas.clip();
        isClipped = true;
    }

    /// Ends the last clip.
    public void end() {
        if (isClipped) canvas.restore();
        isClipped = false;
    }

    private Pen pen(Ink ink) {
        return pens.computeIfAbsent(ink, Pen::of);
    }

    @Override
    public void box(Shape.Box box, Ink ink) {
        Area area = box.area();
        double corner = 2 * box.corner();
        Pen pen = pen(ink);
        if (ink.fill() != null) {
            canvas.setFill(pen.fill);
            if (corner == 0) canvas.fillRect(area.x(), area.y(), area.width(), area.height());
            else canvas.fillRoundRect(area.x(), area.y(), area.width(), area.height(), corner, corner);
        }
        if (ink.stroke() == null) return;
        line(pen);
        if (corner == 0) canvas.strokeRect(area.x(), area.y(), area.width(), area.height());
        else canvas.strokeRoundRect(area.x(), area.y(), area.width(), area.height(), corner, corner);
    }

    @Override
    public void path(Shape.Path path, Ink ink) {
        List<Point> points = path.points();
        Pen pen = pen(ink);
        if (!path.closed() && ink.stroke() != null && Ruling.canRule(points)) {
            canvas.setFill(pen.stroke);
            ruling.rule(points, pen.width, pen.dashes);
            return;
        }
        canvas.beginPath();
        canvas.moveTo(points.getFirst().x(), points.getFirst().y());
        for (int i = 1; i < points.size(); i++) canvas.lineTo(points.get(i).x(), points.get(i).y());
        if (path.closed()) canvas.closePath();
        if (ink.fill() != null && path.closed()) {
            canvas.setFill(pen.fill);
            canvas.fill();
        }
        if (ink.stroke() == null) return;
        line(pen);
        canvas.stroke();
    }

    @Override
    public void hatch(Shape.Hatch hatch, Ink ink) {
        line(pen(ink));
        canvas.beginPath();
        List<Point> ends = Hatching.lines(hatch);
        for (int i = 0; i < ends.size(); i += 2) {
            canvas.moveTo(ends.get(i).x(), ends.get(i).y());
            canvas.lineTo(ends.get(i + 1).x(), ends.get(i + 1).y());
        }
        canvas.stroke();
    }

    @Override
    public void caption(Shape.Caption caption, Ink ink) {
        canvas.setFont(CanvasFonts.font(caption.face(), caption.size()));
        canvas.setFill(pen(ink).fill);
        canvas.setTextAlign(
                switch (caption.align()) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        canvas.fillText(caption.text(), caption.x(), caption.y());
    }

    private void line(Pen pen) {
        canvas.setStroke(pen.stroke);
        canvas.setLineWidth(pen.width);
        canvas.setLineDashes(pen.dashes);
    }
}
