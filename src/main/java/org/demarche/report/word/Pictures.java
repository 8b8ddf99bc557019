package org.demarche.report.word;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.demarche.report.content.Picture;
import org.demarche.report.drawing.Drawing;
import org.demarche.report.drawing.Drawings;
import org.demarche.report.markup.Markup;
import org.demarche.timeline.PaintedImage;
import org.demarche.timeline.Painting;

/// The drawings of a document, as pixels fine enough for print: Word reads no SVG that can be relied on.
final class Pictures {
    static final int DOTS_AN_INCH = 220;

    private final List<Drawing> drawings = new ArrayList<>();

    /// Puts a drawing into an open paragraph, no wider and no taller than asked for.
    ///
    /// @param widest in millimetres
    /// @param tallest in millimetres
    void put(Picture picture, String name, double widest, double tallest, Markup out) {
        Drawing one = Drawings.drawing(picture);
        drawings.add(one);
        double shrink = Math.min(1, Math.min(widest / one.width(), tallest / one.height()));
        String width = Long.toString(Measure.drawing(one.width() * shrink));
        String height = Long.toString(Measure.drawing(one.height() * shrink));
        String id = Integer.toString(drawings.size());
        out.raw("<w:r><w:drawing>").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        out.empty("wp:extent", "cx", width, "cy", height).empty("wp:docPr", "id", id, "name", name + " " + id, "descr", picture.alt());
        out.raw("<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>");
        out.raw("<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>");
        out.empty("pic:cNvPr", "id", id, "name", file(drawings.size()), "descr", picture.alt()).raw("<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>");
        out.empty("a:blip", "r:embed", "rIdPicture" + id).raw("<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>");
        out.empty("a:ext", "cx", width, "cy", height).raw("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>");
        out.raw("</wp:inline></w:drawing></w:r>");
    }

    /// The file of the picture with this number, from 1.
    static String file(int number) {
        return "picture" + number + ".png";
    }

    /// Each as a PNG file, in the order of their numbers.
    List<byte[]> files() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (Drawing drawing : drawings) files.add(png(drawing.painting()));
        return files;
    }

    private static byte[] png(Painting painting) throws IOException {
        BufferedImage image = PaintedImage.of(painting, DOTS_AN_INCH / 72.0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
