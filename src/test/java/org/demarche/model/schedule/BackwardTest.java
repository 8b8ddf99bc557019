package org.demarche.model.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Length;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.junit.jupiter.api.Test;

class BackwardTest {
    private static final DateExpression READY = DateExpression.parse("election-5wd");

    @Test
    void whatHasADurationKeepsIt() {
        Dates dates = Backward.readyOn(Plans.dates("2005-10-01", "3w"), Placement.UNSCHEDULED, READY);
        assertEquals(Dates.until(READY, Length.parse("3w")), dates);
    }

    @Test
    void whatHasTwoEndsKeepsItsLength() {
        Plan plan = Plans.with(Plans.initiative("one", null, null).withDates(Dates.between(Plans.date("2005-10-01"), Plans.date("2005-10-10"))));
        Dates dates = Backward.readyOn(plan.initiatives().getFirst().dates(), Schedule.of(plan).placement("one"), READY);
        assertEquals(Dates.until(READY, Length.days(10)), dates);
    }

    @Test
    void whatHasNoLengthHasOnlyItsLastDay() {
        assertEquals(Dates.UNKNOWN.withEnd(READY), Backward.readyOn(Dates.UNKNOWN, Placement.UNSCHEDULED, READY));
    }

    @Test
    void itFollowsTheElectionAndTheCalendar() {
        Plan plan = Plans.with(Plans.initiative("one", null, null).withDates(Dates.until(READY, Length.parse("10wd"))));
        Placement placement = Schedule.of(plan).placement("one");
        assertEquals(LocalDate.of(2005, 11, 28), placement.lastDay());
        assertEquals(LocalDate.of(2005, 11, 15), placement.firstDay());
        Placement later = Schedule.of(plan.withElectionOn(LocalDate.of(2005, 12, 11))).placement("one");
        assertEquals(LocalDate.of(2005, 12, 5), later.lastDay());
    }
}
