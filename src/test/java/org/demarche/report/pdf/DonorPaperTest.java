package org.demarche.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.donor.DonorForm;
import org.demarche.model.donor.DonorOptions;
import org.demarche.model.donor.DonorViews;
import org.demarche.model.donor.Programmes;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.report.content.PaperSize;
import org.demarche.report.paper.DonorPaper;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DonorPaperTest {
    private static Pages pages(Plan plan, DonorForm form, PaperSize paper) throws IOException {
        Assessment assessment = Assessment.of(plan, LocalDate.of(2005, 10, 3));
        return Pages.of(DonorPaper.content(assessment, DonorViews.of(assessment, DonorOptions.of(form).withProgrammes(Programmes.INITIATIVE)), paper));
    }

    @ParameterizedTest
    @EnumSource(DonorForm.class)
    void everyPageBearsItsMarkTwiceAndNoneIsEmpty(DonorForm form) throws IOException {
        for (PaperSize paper : PaperSize.values())
            try (Pages pages = pages(Samples.kazakhstan(), form, paper)) {
                for (int page = 1; page <= pages.count(); page++) {
                    String text = pages.text(page);
                    assertTrue(text.split("CONFIDENTIAL", -1).length > 2, form + ", page " + page);
                    assertTrue(text.contains("Page " + page + " of " + pages.count()), form + ", page " + page);
                    assertTrue(text.length() > 400, form + ", page " + page + " holds only: " + text);
                }
            }
    }

    @ParameterizedTest
    @EnumSource(DonorForm.class)
    void nothingIsClipped(DonorForm form) throws IOException {
        for (PaperSize paper : PaperSize.values())
            for (Plan plan : List.of(Samples.kazakhstan(), SyntheticPlan.of(60, 7)))
                try (Pages pages = pages(plan, form, paper)) {
                    assertEquals(List.of(), pages.clipped(), form + " on " + paper);
                }
    }

    @Test
    void notesNeverStandAloneOnTheLastPage() throws IOException {
        for (PaperSize paper : PaperSize.values())
            for (int items = 20; items <= 200; items += 45)
                try (Pages pages = pages(SyntheticPlan.of(items, 7), DonorForm.EU, paper)) {
                    String last = pages.text(pages.count());
                    assertTrue(last.lines().anyMatch(line -> line.matches("Total .*100[.]00")), items + " items on " + paper + ": " + last);
                }
    }

    @Test
    void theFormIsReadBackAsItAddsUp() throws IOException {
        try (Pages pages = pages(Samples.kazakhstan(), DonorForm.SF_424A, PaperSize.A4)) {
            String words = pages.words();
            for (String section : List.of("Section A (C) Budget summary", "Section B", "Section C", "Section D", "Section E", "Section F")) assertTrue(words.contains(section), section + " in " + words);
            assertTrue(words.contains("2,567,000.00"), words);
            assertTrue(words.contains("1,415,616.44"), words);
        }
    }
}
