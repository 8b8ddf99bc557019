package org.demarche.timeline;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.logging.Level;

/// One page of PDF, just as large as the picture on it; lines and letters stay lines and letters.
final class PdfPage {
    private static final double MILLIMETRES_A_POINT = 25.4 / 72;

    private PdfPage() {}

    static void write(TimelinePicture picture, Palette palette, String title, String description, OutputStream out) throws IOException {
        double width = picture.width() * MILLIMETRES_A_POINT;
        double height = picture.height() * MILLIMETRES_A_POINT;
        String svg = SvgPainter.inline(picture, palette, SvgPainter.Fonts.FIGURE, width, "timeline", description);
        String html = """
                <html lang="en"><head><title>%s</title><meta name="description" content="%s"/>
                <style>@page { size: %smm %smm; margin: 0 } body { margin: 0; font-family: Figure } svg { display: block }</style></head><body>%s</body></html>
                """.formatted(SvgPainter.escape(title), SvgPainter.escape(title), SvgPainter.number(width), SvgPainter.number(height + 0.2), svg);
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useSVGDrawer(new BatikSVGDrawer());
        for (Face face : List.of(Face.REGULAR, Face.SEMIBOLD, Face.ITALIC)) {
            FSSupplier<InputStream> file = () -> new ByteArrayInputStream(FigureFonts.bytes(face));
            String family = SvgPainter.Fonts.FIGURE.families().get(face);
            builder.useFont(file, family, 400, FontStyle.NORMAL, true, EnumSet.allOf(FSFontUseCase.class));
        }
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        builder.run();
    }
}
