package org.demarche.report;

import org.demarche.report.content.ReportContent;
import org.demarche.report.pdf.PdfWriter;

/// Writes a paper as a file of any kind.
public final class ReportFiles {
    private ReportFiles() {}

    public static byte[] bytes(ReportContent content, ReportFormat format) {
        return switch (format) {
            case PDF -> PdfWriter.bytes(content);
        };
    }
}
