package org.demarche.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.DeadlineKind;
import org.demarche.model.EventKind;
import org.demarche.model.FundingSourceKind;
import org.demarche.model.FundingStatus;
import org.demarche.model.Item;
import org.demarche.model.LeverBuilder;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.junit.jupiter.api.Test;

class ScheduleChangeTest {
    private static final LocalDate LATER = Plans.ELECTION_DAY.plusDays(14);

    private static ScheduleChange moved(Plan plan) {
        return ScheduleChange.of(Assessment.of(plan, LATER), Assessment.of(plan.withElectionOn(LATER), LATER));
    }

    @Test
    void whatHangsOnTheElectionMovesAndTheRestStays() {
        Plan plan = Plans.with(
                Plans.initiative("hung", "election-30d", "10d"), Plans.initiative("fixed", "2005-10-05", "10d"), Plans.initiative("someday", null, null));
        ScheduleChange change = moved(plan);
        assertEquals(List.of("hung"), change.moves().stream().map(move -> move.item().id()).toList());
        assertEquals(List.of("fixed"), change.stays().stream().map(Item::id).toList());
        assertEquals(LocalDate.of(2005, 11, 18), change.moves().getFirst().after().firstDay());
    }

    @Test
    void theElectionIsALegalDateThatMoves() {
        assertEquals(
                List.of("Election day moves to 18 Dec 2005"), moved(Plans.bare()).legalDates().stream().map(ScheduleChange.LegalDate::sentence).toList());
    }

    @Test
    void aLegalDateIsAtRiskWhereSomethingNowEndsAfterItAndDidNotBefore() {
        Plan plan = Plans.with(Plans.initiative("train", "election-30d", "40d"), Plans.initiative("late", "election-30d", "90d"))
                .withEvents(List.of(Plans.event("close", EventKind.DEADLINE, "2005-12-20").withDeadline(DeadlineKind.LEGAL)));
        List<ScheduleChange.LegalDate> risks = moved(plan).legalDates();
        assertEquals("1.1 train ends 7 days after: close", risks.getLast().sentence());
        assertEquals(2, risks.size());
    }

    @Test
    void moneyThatFallsIntoAnotherFiscalYearIsTold() {
        Plan plan = Plans.with(Plans.initiative("train", "election+9m", "1m", Plans.once("fee", "USD 1000")));
        List<YearShift> years = ScheduleChange.of(
                        Assessment.of(plan, LATER), Assessment.of(plan.withElectionOn(LocalDate.of(2006, 1, 10)), LATER))
                .years();
        assertEquals(List.of("USD 1,000 of 1.1, from FY 2006 to FY 2007"), years.stream().map(YearShift::sentence).toList());
    }

    @Test
    void leversLostAndCommitmentDaysMissedAreTold() {
        Plan plan = Plans.with(Plans.initiative("train", "election+9m", "1m", Plans.once("fee", "USD 1000", Plans.funding("own", FundingStatus.SOUGHT, "100%"))))
                .withFundingSources(List.of(Plans.source("own", FundingSourceKind.OWN).withLastCommitmentDay(Plans.date("2006-09-10"))))
                .withAnchors(List.of(Plans.anchor("decision", "2006-09-10")))
                .withLevers(List.of(LeverBuilder.builder().id("wish").title("The wish").diesWith("decision").initiatives(List.of("train")).build()));
        assertEquals(List.of("lever-lost-too-soon", "commitment-day-missed"), moved(plan).missed().stream().map(Finding::rule).toList());
        assertEquals(List.of(), ScheduleChange.of(Assessment.of(plan, LATER), Assessment.of(plan.withElectionOn(Plans.ELECTION_DAY.plusDays(3)), LATER)).missed());
    }

    @Test
    void theSamePlanChangesNothing() {
        Assessment same = Assessment.of(Plans.small(), LATER);
        ScheduleChange change = ScheduleChange.of(same, same);
        assertTrue(change.isNothing() && change.legalDates().isEmpty() && change.missed().isEmpty() && change.years().isEmpty());
    }
}
