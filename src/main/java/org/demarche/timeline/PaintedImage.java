package org.demarche.timeline;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/// Pictures as pixels.
public final class PaintedImage {
    private PaintedImage() {}

    /// White where nothing is.
    ///
    /// @param scale pixels for a point
    public static BufferedImage of(Painting painting, double scale) {
        int width = Math.max(1, (int) Math.round(painting.width() * scale));
        int height = Math.max(1, (int) Math.round(painting.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.scale(scale, scale);
        painting.paint(new AwtPainter(graphics));
        graphics.dispose();
        return image;
    }
}
