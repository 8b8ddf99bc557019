package org.demarche.ui.timeline;

import java.util.HashMap;
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

/// Paints a timeline on a canvas.
final class CanvasPainter implements Painter {
    private final GraphicsContext canvas;
    private final Map<String, Color> colours = new HashMap<>();
    private boolean isClipped;

    CanvasPainter(GraphicsContext canvas) {
        this.canvas = canvas;
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
    void end() {
        if (isClipped) canvas.restore();
        isClipped = false;
    }

    @Override
    public void box(Shape.Box box, Ink ink) {
        Area area = box.area();
        double corner = 2 * box.corner();
        if (ink.fill() != null) {
            canvas.setFill(colour(ink.fill()));
            if (corner == 0) canvas.fillRect(area.x(), area.y(), area.width(), area.height());
            else canvas.fillRoundRect(area.x(), area.y(), area.width(), area.height(), corner, corner);
        }
        if (ink.stroke() == null) return;
        line(ink);
        if (corner == 0) canvas.strokeRect(area.x(), area.y(), area.width(), area.height());
        else canvas.strokeRoundRect(area.x(), area.y(), area.width(), area.height(), corner, corner);
    }

    @Override
    public void path(Shape.Path path, Ink ink) {
        canvas.beginPath();
        List<Point> points = path.points();
        canvas.moveTo(points.getFirst().x(), points.getFirst().y());
        for (Point point : points.subList(1, points.size())) canvas.lineTo(point.x(), point.y());
        if (path.closed()) canvas.closePath();
        if (ink.fill() != null && path.closed()) {
            canvas.setFill(colour(ink.fill()));
            canvas.fill();
        }
        if (ink.stroke() == null) return;
        line(ink);
        canvas.stroke();
    }

    @Override
    public void hatch(Shape.Hatch hatch, Ink ink) {
        line(ink);
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
        canvas.setFill(colour(ink.fill()));
        canvas.setTextAlign(
                switch (caption.align()) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        canvas.fillText(caption.text(), caption.x(), caption.y());
    }

    private void line(Ink ink) {
        canvas.setStroke(colour(ink.stroke()));
        canvas.setLineWidth(ink.width());
        canvas.setLineDashes(ink.dash().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private Color colour(@Nullable String name) {
        return colours.computeIfAbsent(name == null ? "#000000" : name, Color::web);
    }
}
