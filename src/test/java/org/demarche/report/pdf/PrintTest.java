package org.demarche.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.paper.StrategyReport;
import org.junit.jupiter.api.Test;

/// Prints to the Java platform's own PostScript printer, which writes what it is given.
class PrintTest {
    @Test
    void thePagesAskedForReachThePrinterWhole() throws Exception {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        PrintService printer = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(paper);
        try (PdfPages pages = PdfPages.of(StrategyReport.content(Assessment.of(Plans.small(), LocalDate.of(2005, 10, 3)), ReportOptions.DEFAULT))) {
            pages.print(printer, "Strategy", 1, 1, 3);
        }
        String printed = paper.toString(StandardCharsets.ISO_8859_1);
        assertTrue(printed.startsWith("%!PS-Adobe"), printed.substring(0, Math.min(80, printed.length())));
        assertEquals(3, printed.lines().filter(line -> line.startsWith("%%Page:")).count());
    }
}
