package org.demarche.report.pdf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.report.content.ReportContent;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.paper.StrategyReport;

/// The pages of a paper, read back.
final class Pages implements AutoCloseable {
    final PDDocument document;
    final byte[] bytes;

    private Pages(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.document = Loader.loadPDF(bytes);
    }

    static Pages of(Plan plan, ReportOptions options) throws IOException {
        return of(StrategyReport.content(Assessment.of(plan, LocalDate.of(2005, 10, 3)), options));
    }

    static Pages of(ReportContent content) throws IOException {
        return new Pages(PdfWriter.bytes(content));
    }

    int count() {
        return document.getNumberOfPages();
    }

    /// @param page from 1
    String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /// All words with single spaces, so that a line's end parts nothing.
    String words() throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        return stripper.getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    /// The letters that stand beyond the edge of their page, each with its page.
    List<String> clipped() throws IOException {
        List<String> clipped = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                double right = letter.getXDirAdj() + letter.getWidthDirAdj();
                if (letter.getXDirAdj() < 20 || right > letter.getPageWidth() - 20 || letter.getYDirAdj() < 20 || letter.getYDirAdj() > letter.getPageHeight() - 10)
                    clipped.add("\"" + letter.getUnicode() + "\" on page " + getCurrentPageNo() + " at " + letter.getXDirAdj() + ", " + letter.getYDirAdj());
                super.processTextPosition(letter);
            }
        };
        stripper.getText(document);
        return clipped;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
