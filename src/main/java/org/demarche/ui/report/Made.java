package org.demarche.ui.report;

import java.io.IOException;
import org.demarche.model.check.Assessment;
import org.demarche.model.release.Release;
import org.demarche.report.content.ReportContent;
import org.demarche.report.paper.Papers;
import org.demarche.report.pdf.PdfPages;

/// A paper that is made, and of what.
///
/// @param measured words and pages against their limits, in words; empty: nothing is limited
/// @param withheld what its reader does not see, in words; empty: nothing
record Made(PdfPages pages, Assessment assessment, Wish wish, String measured, String withheld) {
    static Made of(Assessment assessment, Wish wish) throws IOException {
        Release release = wish.release(assessment);
        ReportContent content = Papers.content(release, wish.template(), wish.options());
        PdfPages pages = PdfPages.of(content);
        return new Made(pages, assessment, wish, "", "");
    }
}
