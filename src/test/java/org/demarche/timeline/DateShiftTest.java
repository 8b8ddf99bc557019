package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Edge;
import org.demarche.model.Initiative;
import org.demarche.model.Length;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Schedule;
import org.junit.jupiter.api.Test;

class DateShiftTest {
    private final Plan plan = Plans.with(Plans.initiative("train", "2005-10-05", "10d"));
    private final DateShift shift = new DateShift(Schedule.of(plan));

    private String shifted(String date, long days) {
        return shift.shifted(DateExpression.parse(date), days).text();
    }

    @Test
    void aFixedDayMovesByTheDays() {
        assertEquals("2005-12-11", shifted("2005-12-04", 7));
    }

    @Test
    void aMonthMovesByWholeMonthsAndStaysOne() {
        assertEquals("2006-02", shifted("2006-01", 28));
        assertEquals("2006-01", shifted("2006-01", 10));
    }

    @Test
    void whatHangsOnTheElectionGoesOnHangingThere() {
        assertEquals("election-27d", shifted("election-30d", 3));
        assertEquals("election+3d", shifted("election", 3));
        assertEquals("election", shifted("election-30d", 30));
    }

    @Test
    void aDistanceInMonthsStaysOneOnlyOnWholeMonths() {
        assertEquals("election+2m", shifted("election+1m", 31));
        assertEquals("election+32d", shifted("election+1m", 1));
        assertEquals("election-1m", shifted("election+1m", -61));
    }

    @Test
    void aDistanceInWeeksStaysOneOnlyOnWholeWeeks() {
        assertEquals("election+2w", shifted("election+1w", 7));
        assertEquals("election+9d", shifted("election+1w", 2));
    }

    @Test
    void aDistanceFromAnotherItemCountsFromItsOwnEnd() {
        assertEquals("train.end+6d", shifted("train.end+1d", 5));
        assertEquals("latest(train.end+6d, election+5d)", shifted("latest(train.end+1d, election)", 5));
    }

    @Test
    void whatIsNotKnownStaysSo() {
        assertEquals("", shifted("", 5));
        assertEquals("missing.end+1d", shifted("missing.end+1d", 5));
    }

    @Test
    void aMovedItemStandsSoManyDaysLaterAndKeepsItsLength() {
        Initiative item = Plans.initiative("one", "election+1m", "9m");
        Plan before = Plans.with(item);
        Assessment now = Assessment.of(before, Timelines.FIRST);
        Placement after = Schedule.of(ItemDates.move(now, "one", 10).apply(before)).placement("one");
        assertEquals(LocalDate.of(2006, 1, 14), after.firstDay());
        assertEquals(LocalDate.of(2006, 10, 13), after.lastDay());
    }

    private static Dates resized(Dates dates, Edge edge, long days) {
        Plan before = Plans.with(Plans.initiative("one", null, null).withDates(dates));
        Assessment now = Assessment.of(before, Timelines.FIRST);
        return ItemDates.resize(now, "one", edge, days).apply(before).initiatives().getFirst().dates();
    }

    @Test
    void draggingTheEndChangesTheDurationInMonthsWhereItCan() {
        Dates dates = Plans.dates("election+1m", "9m");
        assertEquals(new Dates(dates.start(), DateExpression.UNKNOWN, Length.parse("10m"), Map.of()), resized(dates, Edge.END, 31));
        assertEquals(Length.days(274), resized(dates, Edge.END, 1).duration());
    }

    @Test
    void draggingTheStartLeavesTheEndWhereItIs() {
        Dates dates = Plans.dates("2006-01-04", "9m");
        Dates changed = resized(dates, Edge.START, 31);
        assertEquals("2006-02-04", changed.start().text());
        assertEquals(Length.parse("8m"), changed.duration());
    }

    @Test
    void noItemBecomesShorterThanADay() {
        Dates dates = Dates.between(Plans.date("2006-01-04"), Plans.date("2006-01-10"));
        assertEquals("2006-01-04", resized(dates, Edge.END, -50).end().text());
        assertEquals("2006-01-10", resized(dates, Edge.START, 50).start().text());
    }

    @Test
    void aStepIsFoundInsideItsInitiative() {
        Plan before = Plans.with(Plans.initiative("one", null, null).withSteps(java.util.List.of(Plans.step("part", "election-10d", "5d"))));
        Plan after = ItemDates.move(Assessment.of(before, Timelines.FIRST), "part", 2).apply(before);
        assertEquals("election-8d", after.initiatives().getFirst().steps().getFirst().dates().start().text());
    }

    @Test
    void anUnknownIdChangesNothing() {
        assertEquals(plan, ItemDates.move(Assessment.of(plan, Timelines.FIRST), "nobody", 2).apply(plan));
    }
}
