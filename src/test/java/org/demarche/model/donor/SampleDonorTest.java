package org.demarche.model.donor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;

/// The 2005 case in each form, worked out by hand.
///
/// Known are the package of 1,300,000 (1 Oct to 4 Dec 2005, its source not named), the media training of 545,000 and 522,000 (booked 4 Jan
/// 2006 and 2007, partners to be found), and the court recording of 200,000 with no source, by day over 365 days from 4 Mar 2006: 28 of
/// them fall in the quarter to March (15,342.47), 91 in the next (49,863.01), 92 in the next (50,410.96), 154 in fiscal year 2007 (84,383.56).
final class SampleDonorTest {
    private static DonorView view(DonorForm form, String... donors) {
        return DonorViews.of(Shown.assessed(Samples.kazakhstan()), DonorOptions.of(form).withDonors(Set.of(donors)));
    }

    @Test
    void summaryTellsWhatIsAskedForFromWhatOthersGive() {
        DonorView view = view(DonorForm.SF_424A);
        assertEquals(
                List.of(
                        "1. Pre-election |  |  |  | 1,300,000.00 and 1 amount not known | – | 1,300,000.00 and 1 amount not known",
                        "2. Post-election |  |  |  | 200,000.00 and 4 amounts not known | 1,067,000.00 and 1 amount not known | 1,267,000.00 and 4 amounts not known",
                        "3.  |  |  |  |  |  | ",
                        "4.  |  |  |  |  |  | ",
                        "5. Totals |  |  |  | 1,500,000.00 and 5 amounts not known | 1,067,000.00 and 1 amount not known | 2,567,000.00 and 5 amounts not known"),
                Shown.rows(view, Shown.section(view, "Section A")));
    }

    @Test
    void cashOfTheFirstYearComesByQuarter() {
        DonorView view = view(DonorForm.SF_424A);
        assertEquals(
                List.of(
                        "13. Federal | 1,415,616.44 and 4 amounts not known | 1,300,000.00 and 1 amount not known | 15,342.47 and 3 amounts not known"
                                + " | 49,863.01 and 3 amounts not known | 50,410.96 and 3 amounts not known",
                        "14. Non-federal | 545,000.00 and 1 amount not known | – | 545,000.00 and 1 amount not known | not known | not known",
                        "15. Total (sum of lines 13 and 14) | 1,960,616.44 and 4 amounts not known | 1,300,000.00 and 1 amount not known"
                                + " | 560,342.47 and 3 amounts not known | 49,863.01 and 3 amounts not known | 50,410.96 and 3 amounts not known"),
                Shown.rows(view, Shown.section(view, "Section D")));
        assertEquals("20. Totals | 84,383.56 and 2 amounts not known | – | – | – | not known", Shown.rows(view, Shown.section(view, "Section E")).getLast());
    }

    @Test
    void aChosenDonorLeavesTheGapToOthers() {
        String partners = Samples.kazakhstan().fundingSources().getFirst().id();
        DonorView view = view(DonorForm.SF_424A, partners);
        assertEquals(
                "5. Totals |  |  |  | 1,067,000.00 | 1,500,000.00 and 5 amounts not known | 2,567,000.00 and 5 amounts not known",
                Shown.rows(view, Shown.section(view, "Section A")).getLast());
        assertEquals(
                "12. Totals | – | not known | 1,500,000.00 and 5 amounts not known | 1,500,000.00 and 5 amounts not known",
                Shown.rows(view, Shown.section(view, "Section C")).getLast());
    }

    @Test
    void regionalMoneyStandsApartInWords() {
        for (DonorForm form : DonorForm.values()) {
            DonorView view = view(form);
            List<String> said = form == DonorForm.SF_424A ? Shown.rows(view, Shown.section(view, "Section F")) : view.notes();
            assertEquals(1, said.stream().filter(line -> line.contains("stands apart, in no sum: 1,600,000.")).count(), form.label());
        }
    }

    @Test
    void sourcesShareTheWhole() {
        DonorView view = view(DonorForm.EU);
        assertEquals(
                List.of(
                        "Asked of the donor",
                        "Source not named | 1,300,000.00 and 1 amount not known | 50.64", // 1,300,000 / 2,567,000 = 50.6427 %
                        "No source yet (the gap) | 200,000.00 and 4 amounts not known | 7.79", // 1,500,000 / 2,567,000 = 58.4340 %, less 50.64
                        "Not known how much is covered | not known | ",
                        "Subtotal, the donor | 1,500,000.00 and 5 amounts not known | 58.43",
                        "Other sources",
                        "Funding partners, to be found | 1,067,000.00 | 41.57",
                        "Ministry of Justice | not known | ",
                        "Subtotal, other sources | 1,067,000.00 and 1 amount not known | 41.57",
                        "Total | 2,567,000.00 and 5 amounts not known | 100.00"),
                Shown.rows(view, Shown.section(view, "2")));
    }

    @Test
    void objectivesAddUpAndSeveralTogetherCountOnce() {
        DonorView view = view(DonorForm.RESULTS);
        List<String> rows = Shown.rows(view, view.sections().getFirst());
        assertEquals("5. More professional journalists | 545,000.00 | 522,000.00 | – | 1,067,000.00 | – | 1,067,000.00 | – | –", rows.get(4));
        assertEquals("Objectives 4 and 5 together | – | – | not known | not known | not known | – | – | –", rows.get(7));
        assertEquals(
                "All objectives | 1,960,616.44 and 4 amounts not known | 606,383.56 and 2 amounts not known | not known | 2,567,000.00 and 5 amounts not known"
                        + " | not known | 2,367,000.00 and 1 amount not known | 200,000.00 and 4 amounts not known | not known",
                rows.getLast());
    }
}
