package org.demarche.report.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Rectangle;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.demarche.report.drawing.Drawing;
import org.demarche.timeline.PdfForms;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Draws a paper's figures on its pages, as lines and letters of PDF.
///
/// To be closed after the document is saved.
final class FigureDrawer implements SVGDrawer {
    private static final double POINTS_A_PIXEL = 72.0 / 96;

    private final Figures figures;
    private @Nullable PdfForms forms;

    FigureDrawer(Figures figures) {
        this.figures = figures;
    }

    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        return new Figure(figures.get(Integer.parseInt(svg.getAttribute(Figures.NUMBER))), dotsPerPixel / POINTS_A_PIXEL);
    }

    private PdfForms forms(PdfBoxFastOutputDevice page) {
        if (forms == null) forms = new PdfForms(page.getWriter());
        return forms;
    }

    @Override
    public void close() throws IOException {
        if (forms != null) forms.close();
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // drawings bring their fonts
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // drawings bring their fonts
    }

    private final class Figure implements SVGImage {
        private final Drawing drawing;
        private final double dotsAPoint;

        private Figure(Drawing drawing, double dotsAPoint) {
            this.drawing = drawing;
            this.dotsAPoint = dotsAPoint;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(drawing.painting().width() * dotsAPoint);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(drawing.painting().height() * dotsAPoint);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            PdfBoxFastOutputDevice page = (PdfBoxFastOutputDevice) device;
            try {
                PDFormXObject form = forms(page).form(drawing.painting());
                page.drawPdfAsImage(form, new Rectangle((int) x, (int) y, getIntrinsicWidth(), getIntrinsicHeight()), getIntrinsicWidth(), getIntrinsicHeight());
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }
}
