package org.demarche.report.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.demarche.report.content.ReportContent;

/// A paper set on its pages, and not painted yet.
///
/// To be closed after what it paints is saved.
final class Typeset implements AutoCloseable {
    private final FigureDrawer drawer;
    private final PdfBoxRenderer renderer;

    private Typeset(FigureDrawer drawer, PdfBoxRenderer renderer) {
        this.drawer = drawer;
        this.renderer = renderer;
    }

    /// @param close the ids of the chapters that are set closer than usual
    static Typeset of(ReportContent content, Set<String> close) {
        Figures figures = new Figures();
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.withW3cDocument(PdfWriter.parse(HtmlPages.of(content, figures, close)), null);
        pdf.useUnicodeLineBreaker(new Breaks());
        pdf.usePdfAConformance(PdfAConformance.PDFA_3_A);
        pdf.usePdfUaAccessibility(true);
        pdf.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        pdf.withProducer("Demarche");
        Fonts.addTo(pdf);
        PageMarks marks = new PageMarks();
        pdf.usePageSupplier((document, width, height, _, _) -> marks.page(document, width, height));
        FigureDrawer drawer = new FigureDrawer(figures);
        pdf.useSVGDrawer(drawer);
        PdfBoxRenderer renderer = pdf.buildPdfRenderer();
        renderer.layout();
        return new Typeset(drawer, renderer);
    }

    List<PageBox> pages() {
        return renderer.getRootBox().getLayer().getPages();
    }

    /// All that stands on the pages.
    Box root() {
        return renderer.getRootBox();
    }

    /// Once only.
    PDDocument painted() throws IOException {
        return renderer.createPDFKeepOpen();
    }

    @Override
    public void close() throws IOException {
        renderer.close();
        drawer.close();
    }
}
