package org.demarche.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.demarche.model.check.Assessment;
import org.demarche.report.paper.ReportOptions;
import org.demarche.report.paper.StrategyReport;
import org.demarche.report.pdf.PdfPages.Box;
import org.demarche.report.pdf.PdfPages.Hit;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;

class FindTest {
    @Test
    void wordsAreFoundWhateverTheirCapitalsAndLineEnds() throws IOException {
        try (PdfPages pages = PdfPages.of(StrategyReport.content(Assessment.of(Samples.kazakhstan(), LocalDate.of(2026, 1, 1)), ReportOptions.DEFAULT))) {
            List<Hit> hits = pages.find("  media   TRAINING");
            assertTrue(hits.size() >= 3, hits.toString());
            for (Hit hit : hits)
                for (Box box : hit.boxes()) {
                    assertTrue(box.x() > 0 && box.x() + box.width() < pages.width(hit.page()), hit.toString());
                    assertTrue(box.y() > 0 && box.y() + box.height() < pages.height(hit.page()) && box.height() < 40, hit.toString());
                }
            assertTrue(pages.find("a").stream().anyMatch(hit -> hit.page() == pages.count() - 1));
            assertEquals(List.of(), pages.find("zyzzyva"));
            assertEquals(List.of(), pages.find("  "));
            String words = "the election";
            assertTrue(pages.find(words).stream().anyMatch(hit -> hit.boxes().size() == 2), "none is parted by a line end");
        }
    }
}
