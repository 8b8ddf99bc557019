package org.demarche.report;

import org.demarche.report.content.ReportContent;
import org.demarche.report.html.HtmlWriter;
import org.demarche.report.markdown.MarkdownWriter;
import org.demarche.report.pdf.PdfWriter;
import org.demarche.report.text.TextWriter;
import org.demarche.report.word.WordWriter;

/// Writes a paper as a file of any kind.
public final class ReportFiles {
    private ReportFiles() {}

    public static byte[] bytes(ReportContent content, ReportFormat format) {
        return switch (format) {
            case PDF -> PdfWriter.bytes(content);
            case WORD -> WordWriter.bytes(content);
            case HTML -> HtmlWriter.bytes(content);
            case TEXT -> TextWriter.bytes(content);
            case MARKDOWN -> MarkdownWriter.bytes(content);
        };
    }
}
