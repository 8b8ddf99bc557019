package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.model.DateExpression;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulerTest {
    private static final Plan PLAN = Plans.with(Plans.initiative("train", "2005-10-05", "30d"));

    private static Ruler ruler(ScaleKind kind) {
        return Ruler.of(Timelines.rows(PLAN), kind);
    }

    /// What is written over the units from this day on.
    private static List<String> labels(Ruler ruler, int leastDays, String from, int count) {
        Division division = ruler.divisions().stream().filter(one -> one.leastDays() == leastDays).findFirst().orElseThrow();
        List<String> labels = new ArrayList<>();
        LocalDate day = division.floor().apply(LocalDate.parse(from));
        for (int i = 0; i < count; i++) {
            labels.add(division.label().apply(day));
            day = division.next().apply(day);
        }
        return labels;
    }

    @ParameterizedTest
    @EnumSource(ScaleKind.class)
    void everyUnitBeginsWhereTheOneBeforeEnds(ScaleKind kind) {
        for (Division division : ruler(kind).divisions()) {
            Random random = new Random(5);
            for (int i = 0; i < 200; i++) {
                LocalDate day = LocalDate.of(2005, 12, 4).plusDays(random.nextInt(8000) - 4000);
                LocalDate first = division.floor().apply(day);
                LocalDate next = division.next().apply(first);
                String where = kind + " " + division.widest() + " at " + day + ", seed 5";
                assertTrue(!first.isAfter(day) && next.isAfter(day), where);
                assertEquals(next, division.floor().apply(next), where);
                assertEquals(first, division.floor().apply(next.minusDays(1)), where);
                assertTrue(next.toEpochDay() - first.toEpochDay() >= division.leastDays(), where);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ScaleKind.class)
    void coarserUnitsComeLater(ScaleKind kind) {
        List<Division> divisions = ruler(kind).divisions();
        for (int i = 1; i < divisions.size(); i++)
            assertTrue(divisions.get(i).leastDays() >= divisions.get(i - 1).leastDays(), kind + " " + divisions.get(i).widest());
    }

    @Test
    void weeksAreCountedFromElectionDay() {
        assertEquals(List.of("E−2", "E−1", "E", "E+1", "E+2"), labels(ruler(ScaleKind.ELECTION_WEEKS), 7, "2005-11-20", 5));
        assertEquals(List.of("E−1"), labels(ruler(ScaleKind.ELECTION_WEEKS), 7, "2005-12-03", 1));
        assertEquals(List.of("E−1"), labels(ruler(ScaleKind.ELECTION_WEEKS), 7, "2005-11-27", 1));
        assertEquals(List.of("E−8", "E−4", "E", "E+4"), labels(ruler(ScaleKind.ELECTION_WEEKS), 28, "2005-11-01", 4));
        assertEquals(List.of("−1", "E", "+1"), labels(ruler(ScaleKind.ELECTION_WEEKS), 1, "2005-12-03", 3));
    }

    @Test
    void withoutAnElectionDayItSaysSoAndGoesByTheCalendar() {
        Plan open = PLAN.withHinge(PLAN.hinge().withDate(DateExpression.UNKNOWN));
        Ruler ruler = Ruler.of(Timelines.rows(open), ScaleKind.ELECTION_WEEKS);
        assertEquals("Election day is not known: by the calendar", ruler.problem());
        assertNull(ruler(ScaleKind.ELECTION_WEEKS).problem());
        TimelinePicture picture = Timelines.picture(Timelines.rows(open), TimelineOptions.SCREEN.withScale(ScaleKind.ELECTION_WEEKS), 0);
        assertTrue(Timelines.captions(picture).contains("Election day is not known: by the calendar"), Timelines.captions(picture) + "");
    }

    @Test
    void fiscalQuartersAndYearsFollowThePlansOwnYear() {
        Plan april = PLAN.withSettings(PLAN.settings().withFiscalYearStart(MonthDay.of(4, 1)));
        Ruler ruler = Ruler.of(Timelines.rows(april), ScaleKind.FISCAL);
        assertEquals(List.of("FY 2006 Q3", "FY 2006 Q4", "FY 2007 Q1"), labels(ruler, 89, "2005-10-05", 3));
        assertEquals(List.of("FY 2006", "FY 2007"), labels(ruler, 365, "2006-03-31", 2));
    }

    @Test
    void monthsOfTheProjectBeginWithItsFirstDay() {
        Ruler ruler = ruler(ScaleKind.PROJECT_MONTHS);
        assertEquals(List.of("M−1", "M1", "M2"), labels(ruler, 28, "2005-09-05", 3));
        assertEquals(List.of("M1"), labels(ruler, 28, "2005-10-05", 1));
        assertEquals(List.of("M−1"), labels(ruler, 28, "2005-10-04", 1));
        assertEquals(List.of("Y1", "Y2"), labels(ruler, 28 * 12, "2005-12-31", 2));
        assertEquals(List.of("W1", "W2"), labels(ruler, 7, "2005-10-11", 2));
        assertEquals(List.of("30", "1", "2"), labels(ruler, 1, "2005-12-04", 3));
    }

    @Test
    void whereMonthsDifferInLengthNoneIsLeftOut() {
        ProjectMonths months = new ProjectMonths(LocalDate.of(2005, 1, 31));
        assertEquals(LocalDate.of(2005, 2, 28), months.start(1));
        assertEquals("M1", months.of(LocalDate.of(2005, 2, 27)));
        assertEquals("M2", months.of(LocalDate.of(2005, 2, 28)));
        assertEquals("M2", months.of(LocalDate.of(2005, 3, 30)));
        assertEquals("M3", months.of(LocalDate.of(2005, 3, 31)));
    }

    @Test
    void theCoarsestOfAllIsTakenWhereNothingHasRoom() {
        Division coarsest = ruler(ScaleKind.CALENDAR).finest(new TimeScale(0, TimeScale.NARROWEST / 10), Timelines.MEASURE, 12);
        assertEquals("2000s", coarsest.widest());
        assertNotNull(coarsest.label());
        assertFalse(coarsest.beginsAbove(LocalDate.of(2000, 1, 1)));
    }
}
