package org.demarche.model.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.model.AnchorBuilder;
import org.demarche.model.AnchorStatus;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.EventBuilder;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeBuilder;
import org.demarche.model.Item;
import org.demarche.model.Length;
import org.demarche.model.NamedDay;
import org.demarche.model.Plan;
import org.demarche.model.Precision;
import org.demarche.model.SensitivityWindowBuilder;
import org.demarche.model.StepBuilder;
import org.demarche.model.StepKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    private static final Plan PLAN = Plan.empty().withElectionOn(LocalDate.of(2005, 12, 4));

    @ParameterizedTest
    @CsvSource({
        "election, 2005-12-04", "election-30d, 2005-11-04", "election-60d, 2005-10-05", "election+1m, 2006-01-04", "election+6m, 2006-06-04",
        "election-2w, 2005-11-20", "election+1y, 2006-12-04", "2005-09-22, 2005-09-22", "election+1wd, 2005-12-05", "election-1wd, 2005-12-02",
        "election+5wd, 2005-12-09", "election+6wd, 2005-12-12", "election+0wd, 2005-12-05"
    })
    void datesFollowTheElection(String date, LocalDate day) {
        assertEquals(Resolved.on(day), Schedule.of(PLAN).resolve(DateExpression.parse(date)));
    }

    @ParameterizedTest
    @CsvSource({
        "2004-01-31, election+1m, 2004-02-29", "2005-01-31, election+1m, 2005-02-28", "2004-02-29, election+1y, 2005-02-28", "2004-03-31, election-1m, 2004-02-29",
        "2004-02-28, election+1d, 2004-02-29", "2005-12-31, election+2m, 2006-02-28"
    })
    void monthEndsAndLeapYearsAreKept(LocalDate election, String date, LocalDate day) {
        assertEquals(day, Schedule.of(PLAN.withElectionOn(election)).resolve(DateExpression.parse(date)).day());
    }

    @Test
    void theThirdOfStartEndAndDurationFollows() {
        Plan plan = with(PLAN, initiative("forward", "election+1m", "", "9m"), initiative("backward", "", "election-1d", "30d"),
                initiative("week", "", "election", "5wd"), initiative("both", "2005-10-01", "2005-10-31", null));
        assertEquals(between("2006-01-04", "2006-10-03"), Schedule.of(plan).placement("forward"));
        assertEquals(between("2005-11-04", "2005-12-03"), Schedule.of(plan).placement("backward"));
        assertEquals(between("2005-11-28", "2005-12-04"), Schedule.of(plan).placement("week"));
        assertEquals(31, Schedule.of(plan).placement("both").range().days());
    }

    @Test
    void aStepThatHangsOnAnothersEndMovesWithTheElection() {
        Plan plan = with(PLAN, initiative("train", "election+1m", "", "9m"), initiative("next", "train.end+1d", "", "1m"));
        assertEquals(between("2006-10-04", "2006-11-03"), Schedule.of(plan).placement("next"));
        Plan moved = plan.withElectionOn(LocalDate.of(2005, 12, 18));
        assertEquals(between("2006-10-18", "2006-11-17"), Schedule.of(moved).placement("next"));
    }

    @Test
    void whatIsFixedStaysWhenTheElectionMoves() {
        Plan plan = with(PLAN, initiative("fixed", "2006-01-15", "", "3m"));
        assertEquals(Schedule.of(plan).placement("fixed"), Schedule.of(plan.withElectionOn(LocalDate.of(2006, 3, 1))).placement("fixed"));
    }

    @Test
    void theLatestOfSeveralWins() {
        Plan plan = with(PLAN, initiative("a", "2005-10-01", "2005-10-09", null), initiative("b", "2005-10-01", "2005-11-09", null),
                initiative("c", "latest(a.end+1d, b.end+1d)", "", "1d"));
        assertEquals(between("2005-11-10", "2005-11-10"), Schedule.of(plan).placement("c"));
    }

    @Test
    void whatHangsOnTheUnknownIsUnscheduled() {
        Plan plan = with(PLAN, initiative("after", "osce-decision+1d", "", "1m"), initiative("late", "latest(election, osce-decision)", "", null))
                .withAnchors(List.of(AnchorBuilder.builder().id("osce-decision").title("The decision").build()));
        Schedule schedule = Schedule.of(plan);
        assertTrue(schedule.placement("after").isUnscheduled());
        assertTrue(schedule.placement("late").isUnscheduled());
        assertEquals(List.of("osce-decision", "after", "late"), schedule.unscheduled().stream().map(Item::id).toList());
        assertEquals(List.of(), schedule.problems());
    }

    @Test
    void aPlanWithoutElectionDayHasNothingOnADay() {
        Plan plan = with(Plan.empty(), initiative("a", "election-30d", "election", null));
        assertNull(Schedule.of(plan).hinge());
        assertTrue(Schedule.of(plan).placement("a").isUnscheduled());
    }

    @Test
    void aMonthWithoutADayKeepsThatItIsOne() {
        Plan plan = with(PLAN, initiative("air", "2006-01", "", "3m")).withEvents(List.of(EventBuilder.builder()
                .id("launch").title("Launch").dates(Dates.from(DateExpression.parse("2006-01"))).build()));
        Schedule schedule = Schedule.of(plan);
        assertEquals(new Resolved(LocalDate.of(2006, 1, 1), Precision.MONTH), schedule.placement("launch").start());
        assertEquals(LocalDate.of(2006, 1, 31), schedule.placement("launch").lastDay());
        assertEquals(new Resolved(LocalDate.of(2006, 3, 31), Precision.MONTH), schedule.placement("air").end());
    }

    @Test
    void aCircleIsNamedAndItsMembersAreUnscheduled() {
        Plan plan = with(PLAN, initiative("a", "c.end+1d", "", "1d"), initiative("b", "a.end+1d", "", "1d"), initiative("c", "b.end+1d", "", "1d"),
                initiative("d", "c.end", "", "1d"));
        Schedule schedule = Schedule.of(plan);
        assertEquals(1, schedule.problems().size());
        ScheduleProblem circle = schedule.problems().getFirst();
        assertEquals(ScheduleProblem.Kind.CIRCLE, circle.kind());
        assertEquals("These dates hang on each other in a circle: \"a\" hangs on \"c\" hangs on \"b\" hangs on \"a\". Give one of them a date of its own.", circle.sentence());
        for (String id : List.of("a", "b", "c", "d")) assertTrue(schedule.placement(id).isUnscheduled(), id);
    }

    @Test
    void anItemThatHangsOnItselfIsACircle() {
        Schedule schedule = Schedule.of(with(PLAN, initiative("a", "a.end+1d", "", "1d")));
        assertEquals(ScheduleProblem.Kind.CIRCLE, schedule.problems().getFirst().kind());
    }

    @Test
    void anEndMayHangOnWhatHangsOnTheSameItemsStart() {
        Plan plan = with(PLAN, initiative("whole", "election-60d", "part.end", null), initiative("part", "whole.start+5d", "", "10d"));
        assertEquals(between("2005-10-05", "2005-10-19"), Schedule.of(plan).placement("whole"));
        assertEquals(List.of(), Schedule.of(plan).problems());
    }

    @Test
    void aChainOfTwentyThousandIsNoChallengeToTheStack() {
        List<Initiative> chain = new ArrayList<>();
        for (int i = 20_000; i > 0; i--) chain.add(initiative("i" + i, "i" + (i - 1) + ".end+1d", "", "1d"));
        chain.add(initiative("i0", "election", "", "1d"));
        Plan plan = PLAN.withInitiatives(chain);
        assertEquals(LocalDate.of(2005, 12, 4).plusDays(20_000), Schedule.of(plan).placement("i20000").firstDay());
    }

    @Test
    void referencesToNothingAndToNoEndAreProblems() {
        Plan plan = with(PLAN, initiative("a", "gone.end+1d", "", "1d"), initiative("b", "election", "", "1d"), initiative("c", "b+1d", "", "1d"),
                initiative("e", "election+9000y", "", null), initiative("f", "2005-12-04", "2005-12-01", null));
        assertEquals(
                List.of(ScheduleProblem.Kind.REFERS_TO_NOTHING, ScheduleProblem.Kind.NO_EDGE, ScheduleProblem.Kind.OUT_OF_RANGE, ScheduleProblem.Kind.END_BEFORE_START),
                Schedule.of(plan).problems().stream().map(ScheduleProblem::kind).toList());
        assertNull(Schedule.of(plan).placement("f").range());
    }

    @Test
    void workingDaysLeaveOutHolidaysBlackoutsAndKeepMovedDays() {
        Plan plan = PLAN.withSettings(PLAN.settings()
                        .withCalendar(PLAN.settings()
                                .calendar()
                                .withHolidays(List.of(new NamedDay(LocalDate.of(2005, 12, 16), "Independence Day", Map.of())))
                                .withWorkingDays(List.of(new NamedDay(LocalDate.of(2005, 12, 17), "Moved working day", Map.of())))))
                .withPostElection(PLAN.postElection()
                        .withWindows(List.of(SensitivityWindowBuilder.builder()
                                .id("silence").title("Silence").blackout(true)
                                .dates(Dates.from(DateExpression.parse("election+1d"), Length.parse("2d"))).build())));
        Schedule schedule = Schedule.of(plan);
        assertFalse(schedule.isWorkingDay(LocalDate.of(2005, 12, 5)));
        assertEquals(LocalDate.of(2005, 12, 7), schedule.resolve(DateExpression.parse("election+1wd")).day());
        assertEquals(LocalDate.of(2005, 12, 17), schedule.resolve(DateExpression.parse("election+8wd")).day());
    }

    @Test
    void aCalendarWithoutWorkingDaysDoesNotHang() {
        Plan plan = PLAN.withSettings(PLAN.settings().withCalendar(PLAN.settings().calendar().withWeekend(List.of(java.time.DayOfWeek.values()))));
        assertNull(Schedule.of(plan).resolve(DateExpression.parse("election+1wd")).day());
    }

    @Test
    void stepsOfAnUnscheduledInitiativeStandInTheTrayInItsPlace() {
        Plan plan = with(PLAN, initiative("visits", "", "", null).withSteps(List.of(
                StepBuilder.builder().id("first").title("First visit").kind(StepKind.MILESTONE).build())), initiative("idea", "", "", null));
        assertEquals(List.of("first", "idea"), Schedule.of(plan).unscheduled().stream().map(Item::id).toList());
    }

    @Test
    void whyIsToldInWords() {
        Schedule schedule = Schedule.of(with(PLAN, initiative("train", "election+1m", "", "9m")));
        assertEquals("28 days before the election", schedule.why(DateExpression.parse("election-28d")));
        assertEquals("1 day after the end of train", schedule.why(DateExpression.parse("train.end+1d")));
        assertEquals("on the day of the election", schedule.why(DateExpression.parse("election")));
        assertEquals("9 months from the start", schedule.whyEnd(Dates.from(DateExpression.parse("election+1m"), Length.months(9))));
        assertEquals("only the month is known", schedule.why(DateExpression.parse("2006-01")));
        assertEquals("the latest of: fixed; 1 month after the election", schedule.why(DateExpression.parse("latest(2006-01-01, election+1m)")));
    }

    private static Plan with(Plan plan, Initiative... initiatives) {
        return plan.withInitiatives(List.of(initiatives));
    }

    private static Initiative initiative(String id, String start, String end, String duration) {
        return InitiativeBuilder.builder()
                .id(id).title(id)
                .dates(new Dates(DateExpression.parse(start), DateExpression.parse(end), duration == null ? null : Length.parse(duration), Map.of()))
                .build();
    }

    private static Placement between(String first, String last) {
        return new Placement(Resolved.on(LocalDate.parse(first)), Resolved.on(LocalDate.parse(last)));
    }

    @Test
    void publicHolidaysOfTheCountryAreNotWorkedOn() {
        Plan plan = PLAN.withSettings(PLAN.settings().withCalendar(PLAN.settings().calendar().withCountry("KZ")));
        Schedule schedule = Schedule.of(plan);
        assertEquals(LocalDate.of(2005, 12, 20), schedule.resolve(DateExpression.parse("election+10wd")).day());
        assertEquals(LocalDate.of(2005, 12, 16), Schedule.of(PLAN).resolve(DateExpression.parse("election+10wd")).day());
        assertEquals("Independence Day", schedule.holiday(LocalDate.of(2005, 12, 16)));
        assertNull(schedule.holiday(LocalDate.of(2005, 12, 15)));
    }

    @Test
    void aMovedWorkingDayIsWorkedOnInSpiteOfAPublicHoliday() {
        NamedDay moved = new NamedDay(LocalDate.of(2005, 12, 16), "moved by decree", Map.of());
        Plan plan = PLAN.withSettings(PLAN.settings().withCalendar(PLAN.settings().calendar().withCountry("KZ").withWorkingDays(List.of(moved))));
        assertTrue(Schedule.of(plan).isWorkingDay(LocalDate.of(2005, 12, 16)));
        assertEquals(LocalDate.of(2005, 12, 16), Schedule.of(plan).resolve(DateExpression.parse("election+10wd")).day());
    }

    @Test
    void aWindowOfAnAnchorHasTwoEnds() {
        Plan plan = PLAN.withAnchors(List.of(AnchorBuilder.builder().id("challenge").title("Challenges").date(DateExpression.parse("election+1d")).duration(Length.days(10)).build()));
        assertEquals(between("2005-12-05", "2005-12-14"), Schedule.of(plan).placement("challenge"));
        assertEquals(LocalDate.of(2005, 12, 15), Schedule.of(plan).resolve(DateExpression.parse("challenge.end+1d")).day());
        assertEquals(LocalDate.of(2005, 12, 5), Schedule.of(plan).resolve(DateExpression.parse("challenge")).day());
    }

    @Test
    void whatHangsOnACancelledDayHasNoDate() {
        Plan plan = PLAN.withAnchors(List.of(AnchorBuilder.builder().id("run-off").title("Run-off").date(DateExpression.parse("election+14d")).status(AnchorStatus.CANCELLED).build()));
        plan = with(plan, initiative("watch", "run-off+1d", "", "9d"));
        Schedule schedule = Schedule.of(plan);
        assertTrue(schedule.placement("watch").isUnscheduled());
        assertEquals("1 day after Run-off, which is cancelled", schedule.why(DateExpression.parse("run-off+1d")));
        assertEquals(List.of("watch"), schedule.unscheduled().stream().map(Item::id).toList());
    }
}
