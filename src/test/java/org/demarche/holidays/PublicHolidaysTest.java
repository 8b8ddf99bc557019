package org.demarche.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {
    @Test
    void kazakhstanIn2005AsTheLawThenStood() {
        assertEquals(
                List.of(
                        "2005-01-01 New Year", "2005-01-02 New Year", "2005-01-03 New Year, made up for", "2005-01-04 New Year, made up for",
                        "2005-03-08 International Women's Day", "2005-03-22 Nauryz", "2005-05-01 Day of Unity", "2005-05-02 Day of Unity, made up for",
                        "2005-05-09 Victory Day", "2005-08-30 Constitution Day", "2005-10-25 Republic Day", "2005-12-16 Independence Day",
                        "2005-12-17 Independence Day", "2005-12-19 Independence Day, made up for"),
                PublicHolidays.of("KZ", 2005).stream().map(day -> day.date() + " " + day.name()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006-01-07", "2010-03-21", "2010-03-23", "2013-05-07", "2009-07-06", "2022-10-25", "2015-12-01", "2021-12-17", "2026-05-27"})
    void kazakhstanDoesNotWorkOn(LocalDate day) {
        assertTrue(PublicHolidays.isHoliday("KZ", day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005-01-07", "2007-03-23", "2012-05-07", "2008-07-07", "2010-10-25", "2022-12-01", "2022-12-19", "2005-12-05"})
    void kazakhstanWorksOn(LocalDate day) {
        assertFalse(PublicHolidays.isHoliday("KZ", day));
    }

    @Test
    void otherCountriesAreKnownToo() {
        assertTrue(PublicHolidays.isHoliday("US", LocalDate.of(2005, 11, 24)));
        assertTrue(PublicHolidays.isHoliday("DE", LocalDate.of(2026, 10, 3)));
        assertTrue(PublicHolidays.isKnown("UA"));
        assertEquals("Kazakhstan", PublicHolidays.name("KZ"));
        assertTrue(PublicHolidays.countries().size() > 150);
    }

    @Test
    void aCountryThatIsNotKnownHasNone() {
        assertFalse(PublicHolidays.isKnown("XX"));
        assertFalse(PublicHolidays.isKnown(""));
        assertEquals(List.of(), PublicHolidays.of("XX", 2005));
    }
}
