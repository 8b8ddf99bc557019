package org.demarche.model.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.demarche.model.Precision;
import org.junit.jupiter.api.Test;

class DayTextTest {
    private static final LocalDate ELECTION = LocalDate.of(2005, 12, 4);

    @Test
    void daysReadAsPeopleWriteThem() {
        assertEquals("4 Dec 2005", DayText.of(ELECTION));
        assertEquals("30 Sep 2007", DayText.of(LocalDate.of(2007, 9, 30)));
        assertEquals("Sun 4 Dec 2005", DayText.withWeekday(ELECTION));
        assertEquals("Jan 2006", DayText.of(new Resolved(LocalDate.of(2006, 1, 1), Precision.MONTH)));
        assertEquals("2006", DayText.of(new Resolved(LocalDate.of(2006, 1, 1), Precision.YEAR)));
        assertEquals("not known", DayText.of(Resolved.UNKNOWN));
    }

    @Test
    void rangesNameTheYearOnceAndTheLastDayInclusive() {
        assertEquals("4 Jan – 3 Oct 2006", DayText.of(new Placement(Resolved.on(LocalDate.of(2006, 1, 4)), Resolved.on(LocalDate.of(2006, 10, 3)))));
        assertEquals("11 Dec 2005 – 3 Jun 2006", DayText.range(LocalDate.of(2005, 12, 11), LocalDate.of(2006, 6, 3)));
        assertEquals("4 Dec 2005", DayText.range(ELECTION, ELECTION));
        assertEquals("from 4 Dec 2005", DayText.of(new Placement(Resolved.on(ELECTION), Resolved.UNKNOWN)));
        assertEquals("until 4 Dec 2005", DayText.of(new Placement(Resolved.UNKNOWN, Resolved.on(ELECTION))));
        assertEquals("not known", DayText.of(Placement.UNSCHEDULED));
    }

    @Test
    void distancesAreCountedInDays() {
        assertEquals("in 62 days", DayText.distance(LocalDate.of(2005, 10, 3), ELECTION));
        assertEquals("1 day ago", DayText.distance(ELECTION.plusDays(1), ELECTION));
        assertEquals("today", DayText.distance(ELECTION, ELECTION));
        assertEquals("31 days after", DayText.fromHinge(ELECTION, LocalDate.of(2006, 1, 4)));
        assertEquals("", DayText.fromHinge(null, ELECTION));
    }
}
