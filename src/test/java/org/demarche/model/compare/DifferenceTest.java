package org.demarche.model.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Baseline;
import org.demarche.model.BaselineDates;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.model.synthetic.SyntheticPlan;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final LocalDate TODAY = LocalDate.of(2005, 10, 3);

    private static Assessment assessed(Plan plan) {
        return Assessment.of(plan, TODAY);
    }

    private static List<String> sentences(Difference difference) {
        return difference.dates().stream().map(DateDifference::sentence).toList();
    }

    @Test
    void aMovedElectionIsToldInWordsItemByItem() {
        Assessment before = assessed(Plans.small());
        Assessment after = assessed(Plans.small().withElectionOn(LocalDate.of(2005, 12, 18)));
        assertEquals(
                List.of(
                        "Election day is 14 days later: 4 Dec 2005, now 18 Dec 2005",
                        "1.1 observers is 14 days later: 5 Oct – 4 Dec 2005, now 19 Oct – 18 Dec 2005",
                        "ballots starts 14 days later: from 4 Dec 2005, now from 18 Dec 2005",
                        "2.1 journalists is 14 days later: 4 Jan – 3 Oct 2006, now 18 Jan – 17 Oct 2006"),
                sentences(Difference.between(before, after)));
    }

    @Test
    void moneyThatFallsIntoAnotherYearIsToldByYear() {
        Plan plan = Plans.with(Plans.initiative("one", "2006-09-30", "5d", Plans.once("fee", "USD 100")), Plans.initiative("two", "2006-01-01", "5d", Plans.notKnown("what")));
        Plan later = plan.withInitiatives(List.of(plan.initiatives().getFirst().withDates(Plans.dates("2006-10-01", "5d")), plan.initiatives().getLast()));
        Difference difference = Difference.between(assessed(plan), assessed(later));
        assertEquals(List.of("FY 2006", "FY 2007"), difference.totals().stream().map(TotalDifference::year).toList());
        assertEquals(-10_000, difference.total("FY 2006").minorUnits());
        assertEquals(10_000, difference.total("FY 2007").minorUnits());
        assertEquals("100 and 1 amount not known", difference.total("FY 2006").before().text());
    }

    @Test
    void findingsThatComeAndGoAreTold() {
        Plan plan = Plans.small();
        Initiative broken = plan.initiatives().getFirst().withLead("").withStatus(InitiativeStatus.PROPOSED);
        Difference difference = Difference.between(assessed(plan), assessed(plan.withInitiatives(List.of(broken, plan.initiatives().getLast()))));
        assertEquals(List.of("initiative-without-lead"), difference.newFindings().stream().map(finding -> finding.rule()).toList());
        assertEquals(List.of(), difference.goneFindings());
    }

    @Test
    void theSameIsNoDifference() {
        assertTrue(Difference.between(assessed(Plans.small()), assessed(Plans.small())).isNothing());
        for (int seed = 0; seed < 5; seed++) {
            Assessment made = assessed(SyntheticPlan.of(80, seed));
            assertTrue(Difference.since(Baselines.take(made, "now"), made).isNothing(), "seed " + seed);
        }
    }

    @Test
    void aBaselineKeepsDatesAndTotalsAsTheyWere() {
        Baseline baseline = Baselines.take(assessed(Plans.small()), "As approved");
        assertEquals("As approved", baseline.title());
        assertEquals(TODAY, baseline.takenOn());
        assertEquals(new BaselineDates("journalists", Plans.date("2006-01-04"), Plans.date("2006-10-03"), null, null, java.util.Map.of()), baseline.dates().stream().filter(one -> one.item().equals("journalists")).findFirst().orElseThrow());
        Assessment slipped = assessed(Plans.small().withElectionOn(LocalDate.of(2005, 12, 11)));
        Difference since = Difference.since(baseline, slipped);
        assertEquals("Election day is 7 days later: 4 Dec 2005, now 11 Dec 2005", sentences(since).getFirst());
        assertEquals("FY 2006", since.totals().getFirst().year());
    }

    @Test
    void whatIsGoneOrHasLostItsDateIsTold() {
        Plan plan = Plans.small();
        Baseline baseline = Baselines.take(assessed(plan), "Before");
        Plan without = plan.withInitiatives(List.of(plan.initiatives().getFirst().withDates(Plans.dates(null, null)).withSteps(List.of())));
        assertEquals(
                List.of("1.1 observers has no date any more: 5 Oct – 4 Dec 2005, now not known", "ballots has no date any more: from 4 Dec 2005, now not known", "journalists has no date any more: 4 Jan – 3 Oct 2006, now not known"),
                sentences(Difference.since(baseline, assessed(without))));
    }

    @Test
    void oneEndThatMovesIsToldAlone() {
        Plan plan = Plans.with(Plans.initiative("one", "2006-01-01", "10d"));
        Plan longer = Plans.with(Plans.initiative("one", "2006-01-01", "12d"));
        Plan both = Plans.with(Plans.initiative("one", "2005-12-31", "12d"));
        assertEquals("ends 2 days later", Difference.between(assessed(plan), assessed(longer)).dates().getFirst().words());
        assertEquals("starts 1 day earlier and ends 1 day later", Difference.between(assessed(plan), assessed(both)).dates().getFirst().words());
    }

    @Test
    void aBaselineIsFoundByItsTitleInAnyCase() {
        Baseline baseline = Baselines.take(assessed(Plans.small()), "As approved");
        Plan plan = Plans.small().withBaselines(List.of(baseline));
        assertEquals(baseline, Baselines.named(plan, "as APPROVED "));
        assertNull(Baselines.named(plan, "as sent"));
    }
}
