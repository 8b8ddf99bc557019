package org.demarche.timeline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Paints a timeline on an image.
public final class AwtPainter implements Painter {
    private final Graphics2D graphics;
    private final Map<String, Color> colours = new HashMap<>();

    public AwtPainter(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void clip(Area area) {
        graphics.setClip(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
    }

    @Override
    public void box(Shape.Box box, Ink ink) {
        Area area = box.area();
        double corner = 2 * box.corner();
        paint(
                corner == 0
                        ? new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height())
                        : new RoundRectangle2D.Double(area.x(), area.y(), area.width(), area.height(), corner, corner),
                ink);
    }

    @Override
    public void path(Shape.Path path, Ink ink) {
        Path2D way = new Path2D.Double();
        List<Point> points = path.points();
        for (int i = 0; i < points.size(); i++)
            if (i == 0) way.moveTo(points.get(i).x(), points.get(i).y());
            else way.lineTo(points.get(i).x(), points.get(i).y());
        if (path.closed()) way.closePath();
        paint(way, ink);
    }

    @Override
    public void hatch(Shape.Hatch hatch, Ink ink) {
        List<Point> ends = Hatching.lines(hatch);
        for (int i = 0; i < ends.size(); i += 2)
            paint(new Line2D.Double(ends.get(i).x(), ends.get(i).y(), ends.get(i + 1).x(), ends.get(i + 1).y()), ink);
    }

    @Override
    public void caption(Shape.Caption caption, Ink ink) {
        double wide = FigureFonts.MEASURE.width(caption.text(), caption.face(), caption.size());
        double x =
                switch (caption.align()) {
                    case START -> caption.x();
                    case MIDDLE -> caption.x() - wide / 2;
                    case END -> caption.x() - wide;
                };
        graphics.setFont(FigureFonts.font(caption.face(), caption.size()));
        graphics.setColor(colour(ink.fill()));
        graphics.drawString(caption.text(), (float) x, (float) caption.y());
    }

    private void paint(java.awt.Shape shape, Ink ink) {
        if (ink.fill() != null) {
            graphics.setColor(colour(ink.fill()));
            graphics.fill(shape);
        }
        if (ink.stroke() == null) return;
        graphics.setColor(colour(ink.stroke()));
        graphics.setStroke(stroke(ink));
        graphics.draw(shape);
    }

    private Color colour(@Nullable String name) {
        return colours.computeIfAbsent(name == null ? "#000000" : name, Color::decode);
    }

    private static BasicStroke stroke(Ink ink) {
        float width = (float) ink.width();
        if (ink.dash().isEmpty()) return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        float[] dash = new float[ink.dash().size()];
        for (int i = 0; i < dash.length; i++) dash[i] = ink.dash().get(i).floatValue();
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
    }
}
