package org.demarche.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.demarche.model.release.Release;
import org.demarche.timeline.PaintedImage;
import org.demarche.timeline.Palette;
import org.demarche.timeline.PdfPictures;
import org.demarche.timeline.SvgPainter;

/// Writes a chart as a picture that stands alone: on white, with title, unit, source and handling mark.
public final class ChartFiles {
    /// How many of an image's pixels make one of the picture.
    private static final double RESOLUTION = 2;

    private ChartFiles() {}

    /// The picture as it stands in a file of this name, which ends in .svg, .png or .pdf.
    ///
    /// @throws IllegalArgumentException with a sentence for the user, where the name says no known kind of picture
    public static byte[] bytes(Release release, ChartChoice choice, ChartSize size, Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) return svg(release, choice, size).getBytes(StandardCharsets.UTF_8);
        if (name.endsWith(".pdf")) return pdf(release, choice, size);
        if (!name.endsWith(".png")) throw new IllegalArgumentException("\"%s\" is no picture's name. It must end in .svg, .png or .pdf.".formatted(file.getFileName()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image(release, choice, size), "png", out);
        return out.toByteArray();
    }

    public static String svg(Release release, ChartChoice choice, ChartSize size) {
        ChartPicture picture = ChartLayout.of(release, choice, size);
        return SvgPainter.write(picture.shapes(), Palette.LIGHT, SvgPainter.Fonts.SOURCE_SANS, picture.title(), picture.description());
    }

    private static byte[] pdf(Release release, ChartChoice choice, ChartSize size) throws IOException {
        ChartPicture picture = ChartLayout.of(release, choice, size);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPictures.write(picture.title(), 1, page -> picture.shapes(), page -> picture.description(), Palette.PAPER, out);
        return out.toByteArray();
    }

    /// Two pixels for one of the picture, so that it stays sharp where it is enlarged.
    public static BufferedImage image(Release release, ChartChoice choice, ChartSize size) {
        ChartPicture picture = ChartLayout.of(release, choice, size);
        return PaintedImage.of(picture.shapes().in(Palette.LIGHT), RESOLUTION);
    }
}
