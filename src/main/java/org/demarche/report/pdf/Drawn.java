package org.demarche.report.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.demarche.report.drawing.Svg;
import org.demarche.report.markup.Markup;

/// A drawing for a file that holds no lines.
///
/// @param svg an element with its size
/// @param width in millimetres
/// @param height in millimetres
public record Drawn(String svg, double width, double height) {
    /// Each as a PNG file. They are set on pages of their own size first, so that they are lettered as the paper is.
    public static List<byte[]> pixels(List<Drawn> drawings, int dotsAnInch) throws IOException {
        List<byte[]> files = new ArrayList<>();
        if (drawings.isEmpty()) return files;
        try (PDDocument pages = Loader.loadPDF(pages(drawings))) {
            PDFRenderer renderer = new PDFRenderer(pages);
            for (int i = 0; i < drawings.size(); i++) files.add(png(drawings.get(i).cut(renderer.renderImageWithDPI(i, dotsAnInch, ImageType.RGB), dotsAnInch)));
        }
        return files;
    }

    private static byte[] pages(List<Drawn> drawings) throws IOException {
        Markup out = new Markup().open("html").open("head").open("style");
        out.raw("body{margin:0} div{overflow:hidden} svg{display:block}");
        for (int i = 0; i < drawings.size(); i++) out.raw("@page d%d{size:%smm %smm;margin:0} .d%d{page:d%d;width:%smm}".formatted(
                i, Svg.number(drawings.get(i).width), Svg.number(drawings.get(i).height + 1), i, i, Svg.number(drawings.get(i).width)));
        out.close("style").close("head").open("body", "style", "page:d0");
        for (int i = 0; i < drawings.size(); i++) out.open("div", "class", "d" + i).raw(drawings.get(i).svg).close("div");
        out.close("body").close("html");
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.withW3cDocument(PdfWriter.parse(out.toString()), null);
        pdf.useSVGDrawer(new BatikSVGDrawer());
        Fonts.addTo(pdf);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.toStream(bytes);
        pdf.run();
        return bytes.toByteArray();
    }

    /// Without the strip that kept it from flowing over.
    private BufferedImage cut(BufferedImage page, int dotsAnInch) {
        int down = Math.min(page.getHeight(), (int) Math.round(height / 25.4 * dotsAnInch));
        return page.getSubimage(0, 0, page.getWidth(), Math.max(1, down));
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
