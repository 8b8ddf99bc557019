package org.demarche.report.pdf;

import java.awt.image.BufferedImage;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PageRanges;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.demarche.report.content.ReportContent;
import org.demarche.timeline.Points;
import org.jspecify.annotations.Nullable;

/// The finished pages of a paper: to look at and to print. One thread at a time draws.
public final class PdfPages implements AutoCloseable {
    private final byte[] bytes;
    private final PDDocument document;
    private final PDFRenderer renderer;
    private final Map<String, Integer> firstPages;
    private final List<PageText> texts = new ArrayList<>();

    private PdfPages(byte[] bytes, List<ReportContent.Entry> contents) throws IOException {
        this.bytes = bytes;
        this.document = Loader.loadPDF(bytes);
        this.renderer = new PDFRenderer(document);
        this.firstPages = firstPages(contents);
    }

    public static PdfPages of(ReportContent content) throws IOException {
        return of(content, PdfWriter.bytes(content));
    }

    /// Of a paper that is written already.
    ///
    /// @param pdf this very content
    public static PdfPages of(ReportContent content, byte[] pdf) throws IOException {
        return new PdfPages(pdf, content.contents());
    }

    /// Of a finished file that has no chapters.
    public static PdfPages of(byte[] pdf) throws IOException {
        return new PdfPages(pdf, List.of());
    }

    /// The bookmarks stand in the contents' order.
    private Map<String, Integer> firstPages(List<ReportContent.Entry> contents) throws IOException {
        Map<String, Integer> pages = new HashMap<>();
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline == null) return pages;
        int at = 0;
        for (PDOutlineItem item : outline.children()) {
            PDPage page = item.findDestinationPage(document);
            if (at < contents.size() && page != null) pages.put(contents.get(at).id(), document.getPages().indexOf(page));
            at++;
        }
        return pages;
    }

    /// The file itself.
    public byte[] bytes() {
        return bytes.clone();
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /// The page, from 0, on which the chapter or heading with this id stands; -1: it is not in this paper.
    public int pageOf(String id) {
        return firstPages.getOrDefault(id, -1);
    }

    /// In points, as it stands on the screen.
    ///
    /// @param page from 0
    public synchronized double width(int page) {
        return document.getPage(page).getMediaBox().getWidth();
    }

    public synchronized double height(int page) {
        PDRectangle box = document.getPage(page).getMediaBox();
        return box.getHeight();
    }

    /// @param page from 0
    /// @param scale pixels for a point
    public synchronized BufferedImage image(int page, double scale) throws IOException {
        return renderer.renderImage(page, (float) scale, ImageType.RGB);
    }

    /// A place where words stand.
    ///
    /// @param page from 0
    /// @param boxes one a line
    public record Hit(int page, List<Box> boxes) {}

    /// In points from the page's upper left corner.
    public record Box(double x, double y, double width, double height) {}

    /// Where words stand on the pages, whatever their capitals and line ends. Read once from each page, when first asked.
    public synchronized List<Hit> find(String words) throws IOException {
        List<Hit> hits = new ArrayList<>();
        if (words.isBlank()) return hits;
        for (int page = 0; page < count(); page++) {
            if (page == texts.size()) texts.add(PageText.of(document, page));
            for (List<Box> boxes : texts.get(page).find(words)) hits.add(new Hit(page, boxes));
        }
        return hits;
    }

    /// Whether the printer says that it has paper of the first page's size, or does not say which it has.
    public synchronized boolean hasPaper(PrintService printer) {
        MediaSizeName paper = paper();
        boolean tells = paper != null && printer.isAttributeCategorySupported(Media.class);
        return !tells || printer.isAttributeValueSupported(paper, null, null);
    }

    /// Which paper the first page is as large as; null: none that has a name.
    private @Nullable MediaSizeName paper() {
        float across = millimetres(Math.min(width(0), height(0)));
        float down = millimetres(Math.max(width(0), height(0)));
        MediaSizeName name = MediaSize.findMedia(across, down, MediaSize.MM);
        MediaSize size = name == null ? null : MediaSize.getMediaSizeForName(name);
        boolean isIt = size != null && Math.abs(size.getX(MediaSize.MM) - across) < 1 && Math.abs(size.getY(MediaSize.MM) - down) < 1;
        return isIt ? name : null;
    }

    private static float millimetres(double points) {
        return (float) (points / Points.A_MILLIMETRE);
    }

    /// Prints some of the pages, and waits until the printer has taken them.
    ///
    /// @param first from 0
    /// @param last from 0, inclusive
    public synchronized void print(PrintService printer, String name, int copies, int first, int last) throws PrinterException {
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setPrintService(printer);
        job.setJobName(name);
        job.setPageable(new PDFPageable(document));
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new Copies(copies));
        wishes.add(new PageRanges(first + 1, last + 1));
        MediaSizeName paper = paper();
        if (paper != null && hasPaper(printer)) wishes.add(paper);
        job.print(wishes);
    }

    @Override
    public synchronized void close() throws IOException {
        document.close();
    }
}
