package org.demarche.model.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.demarche.model.schedule.DateRange;
import org.junit.jupiter.api.Test;

final class FiscalCalendarTest {
    private static FiscalCalendar from(int month, int day) {
        return new FiscalCalendar(MonthDay.of(month, day));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void aYearIsNamedAfterTheCalendarYearItEndsIn() {
        assertEquals(2005, from(10, 1).yearOf(day("2005-09-30")));
        assertEquals(2006, from(10, 1).yearOf(day("2005-10-01")));
        assertEquals(DateRange.inclusive(day("2005-10-01"), day("2006-09-30")), from(10, 1).year(2006));
        assertEquals(2005, from(1, 1).yearOf(day("2005-01-01")));
        assertEquals(2006, from(1, 2).yearOf(day("2005-01-02")));
        assertEquals(2005, from(1, 2).yearOf(day("2005-01-01")));
    }

    @Test
    void aYearFromLeapDayBeginsOn28FebruaryInOtherYears() {
        FiscalCalendar leap = from(2, 29);
        assertEquals(day("2004-02-29"), leap.firstDay(2005));
        assertEquals(day("2005-02-28"), leap.firstDay(2006));
        assertEquals(2005, leap.yearOf(day("2004-02-29")));
        assertEquals(2004, leap.yearOf(day("2004-02-28")));
        assertEquals(2006, leap.yearOf(day("2005-02-28")));
        assertEquals(DateRange.inclusive(day("2005-03-29"), day("2005-04-28")), leap.month(2006, 1));
    }

    @Test
    void monthsAreStepsFromTheYearsFirstDay() {
        assertEquals(DateRange.inclusive(day("2006-01-01"), day("2006-01-31")), from(10, 1).month(2006, 3));
        assertEquals(DateRange.inclusive(day("2006-01-31"), day("2006-02-27")), from(1, 31).month(2007, 0));
        assertEquals(DateRange.inclusive(day("2006-02-28"), day("2006-03-30")), from(1, 31).month(2007, 1));
        assertEquals(DateRange.inclusive(day("2006-01-01"), day("2006-03-31")), from(10, 1).quarter(2006, 1));
    }

    @Test
    void periodsMeetWithoutGapsWhateverTheFirstDay() {
        for (FiscalCalendar calendar : List.of(from(1, 1), from(10, 1), from(2, 29), from(1, 31), from(12, 31), from(7, 15), from(3, 30)))
            for (int year = 2003; year < 2010; year++) {
                LocalDate at = calendar.firstDay(year);
                for (int month = 0; month < 12; month++) {
                    DateRange days = calendar.month(year, month);
                    assertEquals(at, days.start(), calendar + " " + year + " " + month);
                    if (month % 3 == 0) assertEquals(at, calendar.quarter(year, month / 3).start());
                    assertEquals(month, calendar.monthOf(days.start()));
                    assertEquals(month, calendar.monthOf(days.lastDay()));
                    assertEquals(year, calendar.yearOf(days.lastDay()));
                    at = days.endExclusive();
                }
                assertEquals(calendar.firstDay(year + 1), at);
                assertTrue(at.isAfter(calendar.firstDay(year)));
            }
    }
}
