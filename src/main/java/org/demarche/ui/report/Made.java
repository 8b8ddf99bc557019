package org.demarche.ui.report;

import java.io.IOException;
import org.demarche.model.check.Assessment;
import org.demarche.model.release.Release;
import org.demarche.report.Limits;
import org.demarche.report.Words;
import org.demarche.report.content.ReportContent;
import org.demarche.report.pdf.PdfPages;

/// A paper that is made, and of what.
///
/// @param words how many its sections have
/// @param limits how much of what its template allows it uses
/// @param withheld what its reader does not see, in words; empty: nothing
record Made(PdfPages pages, Assessment assessment, Wish wish, int words, Limits limits, String withheld) {
    static Made of(Assessment assessment, Wish wish) throws IOException {
        Release release = wish.release(assessment);
        ReportContent content = wish.content(release);
        PdfPages pages = PdfPages.of(content);
        String withheld = release.words();
        int words = Words.in(content);
        return new Made(pages, assessment, wish, words, Limits.of(content, wish.template(), pages), withheld == null ? "" : withheld);
    }
}
