package org.demarche.model.donor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.CostBasis;
import org.demarche.model.CostCategory;
import org.demarche.model.DateExpression;
import org.demarche.model.FundingSourceKind;
import org.demarche.model.FundingStatus;
import org.demarche.model.IndicatorBuilder;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Recurrence;
import org.junit.jupiter.api.Test;

/// A plan of one need: two trainers at 1,000 a month's stipend, 3 and then 5 of them a year; a printing press of 4,000, half of it the
/// ministry's; ten hundredths of both as indirect costs.
final class SmallDonorTest {
    private static Plan plan() {
        var trainers = Plans.cost("trainers", new CostBasis.Units(
                        new BigDecimal(5), List.of(new BigDecimal(3)), "stipend", Plans.money("USD 1000"), Recurrence.YEARLY, DateExpression.UNKNOWN, 3, Map.of()))
                .withCategory(CostCategory.PERSONNEL);
        var press = Plans.once("press", "USD 4000", Plans.funding("ministry", FundingStatus.COMMITTED, "50%")).withCategory(CostCategory.EQUIPMENT);
        var overhead = Plans.cost("overhead", new CostBasis.Share(Percent.of("10"), List.of())).withCategory(CostCategory.INDIRECT);
        return Plans.with(Plans.initiative("school", "2006-01-01", "36m", trainers, press, overhead).withObjectives(List.of("media")))
                .with()
                .fundingSources(List.of(Plans.source("ministry", FundingSourceKind.HOST_GOVERNMENT)))
                .objectives(List.of(Plans.objective("media").withIndicators(List.of(
                        IndicatorBuilder.builder().id("papers").title("Papers printed").unit("papers").target(new BigDecimal(1200)).targetOn(Plans.date("2007-12-31")).build()))))
                .build();
    }

    private static DonorView view(DonorOptions options) {
        return DonorViews.of(Shown.assessed(plan()), options);
    }

    @Test
    void objectClassesHoldDirectCostsAndIndirectOnes() {
        DonorView view = view(DonorOptions.of(DonorForm.SF_424A).withProgrammes(Programmes.INITIATIVE));
        assertEquals(
                List.of(
                        "a. Personnel | 13,000 |  |  |  | 13,000", // 3,000 + 5,000 + 5,000
                        "b. Fringe benefits | – |  |  |  | –",
                        "c. Travel | – |  |  |  | –",
                        "d. Equipment | 4,000 |  |  |  | 4,000",
                        "e. Supplies | – |  |  |  | –",
                        "f. Contractual | – |  |  |  | –",
                        "g. Construction | – |  |  |  | –",
                        "h. Other | – |  |  |  | –",
                        "i. Total direct charges (sum of 6a to 6h) | 17,000 |  |  |  | 17,000",
                        "j. Indirect charges | 1,700 |  |  |  | 1,700",
                        "k. Totals (sum of 6i and 6j) | 18,700 |  |  |  | 18,700",
                        "7. Program income |  |  |  |  | "),
                Shown.rows(view, Shown.section(view, "Section B")));
        assertEquals("12. Totals | – | 2,000 | – | 2,000", Shown.rows(view, Shown.section(view, "Section C")).getLast());
        assertEquals("22. Indirect charges | 10% of direct costs (1.1) | 1,700", Shown.rows(view, Shown.section(view, "Section F")).get(1));
    }

    @Test
    void aChosenFirstDayMovesTheYears() {
        DonorView view = view(DonorOptions.of(DonorForm.SF_424A).withDonors(Set.of("nobody")).withFirstDay(LocalDate.of(2006, 4, 20)));
        // from April 2006: before it all of 2006's; within the year the 5,000 of January 2007 and its tenth
        assertEquals(
                "15. Total (sum of lines 13 and 14) | 5,500 | – | – | – | 5,500", Shown.rows(view, Shown.section(view, "Section D")).getLast());
        DonorView asked = view(DonorOptions.of(DonorForm.SF_424A).withFirstDay(LocalDate.of(2006, 4, 20)));
        // before: 3,000 + 2,000 of the press + 300 + 400; first future year: the January of 2008
        assertEquals(
                List.of("20. Totals | 5,500 | – | – | – | 5,700"), List.of(Shown.rows(asked, Shown.section(asked, "Section E")).getLast()));
    }

    @Test
    void unitsTimesTheirValueStandBesideYearOne() {
        DonorView view = view(DonorOptions.of(DonorForm.EU));
        List<String> rows = Shown.rows(view, Shown.section(view, "1"));
        assertEquals("1.1 trainers | stipend | 13 | 1,000 | 13,000 | 3 | 1,000 | 3,000", rows.get(1));
        assertEquals("1.1 press | lump sum | 1 | 4,000 | 4,000 | 1 | 4,000 | 4,000", rows.get(6));
        assertEquals("1.1 overhead | lump sum | 1 | 1,700 | 1,700 | 1 | 700 | 700", rows.get(rows.size() - 5));
        assertEquals("11. Total costs (9 + 10) |  |  |  | 18,700 |  |  | 7,700", rows.getLast());
    }

    @Test
    void resultsHaveMoneyAndIndicators() {
        DonorView view = view(DonorOptions.of(DonorForm.RESULTS));
        assertEquals(
                List.of("1.1 school | 7,700 | 5,500 | 5,500 | 18,700 | 2,000 | – | 16,700", "Total | 7,700 | 5,500 | 5,500 | 18,700 | 2,000 | – | 16,700"),
                Shown.rows(view, view.sections().get(1)));
        assertEquals(List.of("Papers printed | papers | not known | not known | 1,200 | 31 Dec 2007"), Shown.rows(view, view.sections().get(2)));
    }
}
