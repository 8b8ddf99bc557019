package org.demarche.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/// Paints on a page of PDF: lines stay lines, and text stays text that can be searched and copied.
final class PdfPainter implements Painter {
    /// How far the handles of a quarter circle lie from its ends, against its radius.
    private static final double ROUND = 1 - 0.5523;

    private final PDPageContentStream page;
    private final PdfFonts fonts;
    private boolean isClipped;

    /// @param page whose y goes down
    PdfPainter(PDPageContentStream page, PdfFonts fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    /// What a page can refuse: the disk is full.
    private interface Stroke {
        void run() throws IOException;
    }

    private static void paint(Stroke stroke) {
        try {
            stroke.run();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void clip(Area area) {
        endClip();
        paint(() -> {
            page.saveGraphicsState();
            page.addRect((float) area.x(), (float) area.y(), (float) Math.max(0, area.width()), (float) Math.max(0, area.height()));
            page.clip();
        });
        isClipped = true;
    }

    void endClip() {
        if (isClipped) paint(page::restoreGraphicsState);
        isClipped = false;
    }

    @Override
    public void box(Shape.Box box, Ink ink) {
        Area a = box.area();
        if (a.width() <= 0 || a.height() <= 0) return;
        paint(() -> {
            if (box.corner() > 0) round(a, Math.min(box.corner(), Math.min(a.width(), a.height()) / 2));
            else page.addRect((float) a.x(), (float) a.y(), (float) a.width(), (float) a.height());
            ink(ink);
        });
    }

    private void round(Area a, double r) throws IOException {
        double k = r * ROUND;
        move(a.x() + r, a.y());
        line(a.right() - r, a.y());
        curve(a.right() - k, a.y(), a.right(), a.y() + k, a.right(), a.y() + r);
        line(a.right(), a.bottom() - r);
        curve(a.right(), a.bottom() - k, a.right() - k, a.bottom(), a.right() - r, a.bottom());
        line(a.x() + r, a.bottom());
        curve(a.x() + k, a.bottom(), a.x(), a.bottom() - k, a.x(), a.bottom() - r);
        line(a.x(), a.y() + r);
        curve(a.x(), a.y() + k, a.x() + k, a.y(), a.x() + r, a.y());
        page.closePath();
    }

    private void move(double x, double y) throws IOException {
        page.moveTo((float) x, (float) y);
    }

    private void line(double x, double y) throws IOException {
        page.lineTo((float) x, (float) y);
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        page.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x3, (float) y3);
    }

    @Override
    public void path(Shape.Path path, Ink ink) {
        List<Point> points = path.points();
        paint(() -> {
            move(points.getFirst().x(), points.getFirst().y());
            for (Point point : points.subList(1, points.size())) line(point.x(), point.y());
            if (path.closed()) page.closePath();
            ink(ink);
        });
    }

    @Override
    public void hatch(Shape.Hatch hatch, Ink ink) {
        List<Point> ends = Hatching.lines(hatch);
        if (ends.isEmpty()) return;
        paint(() -> {
            for (int i = 0; i < ends.size(); i += 2) {
                move(ends.get(i).x(), ends.get(i).y());
                line(ends.get(i + 1).x(), ends.get(i + 1).y());
            }
            ink(ink);
        });
    }

    @Override
    public void caption(Shape.Caption caption, Ink ink) {
        String text = fonts.writable(caption.text(), caption.face());
        double wide = FigureFonts.MEASURE.width(text, caption.face(), caption.size());
        double x =
                switch (caption.align()) {
                    case START -> caption.x();
                    case MIDDLE -> caption.x() - wide / 2;
                    case END -> caption.x() - wide;
                };
        paint(() -> {
            page.beginText();
            page.setFont(fonts.font(caption.face()), (float) caption.size());
            page.setNonStrokingColor(PdfFonts.colour(ink.fill()));
            page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) caption.y()));
            page.showText(text);
            page.endText();
        });
    }

    /// Fills and draws the path that stands.
    private void ink(Ink ink) throws IOException {
        if (ink.fill() != null) page.setNonStrokingColor(PdfFonts.colour(ink.fill()));
        if (ink.stroke() == null) {
            page.fill();
            return;
        }
        page.setStrokingColor(PdfFonts.colour(ink.stroke()));
        page.setLineWidth((float) ink.width());
        float[] dash = new float[ink.dash().size()];
        for (int i = 0; i < dash.length; i++) dash[i] = ink.dash().get(i).floatValue();
        page.setLineDashPattern(dash, 0);
        if (ink.fill() == null) page.stroke();
        else page.fillAndStroke();
    }
}
