package org.demarche.timeline.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/// A PNG that knows how large it is on paper (PNG, third edition, "pHYs").
final class PngFile {
    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final double METRES_AN_INCH = 0.0254;

    private PngFile() {}

    /// @param resolution in pixels for an inch
    static byte[] bytes(BufferedImage image, int resolution) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            IIOMetadata about = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            about.mergeTree(FORMAT, size(resolution));
            writer.write(new IIOImage(image, null, about));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadataNode size(int resolution) {
        String pixels = Long.toString(Math.round(resolution / METRES_AN_INCH));
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", pixels);
        size.setAttribute("pixelsPerUnitYAxis", pixels);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode all = new IIOMetadataNode(FORMAT);
        all.appendChild(size);
        return all;
    }
}
