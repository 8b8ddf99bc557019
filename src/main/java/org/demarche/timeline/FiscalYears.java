package org.demarche.timeline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.model.budget.FiscalCalendar;

/// The fiscal years of a plan, each named after the calendar year that it ends in.
record FiscalYears(MonthDay start) {
    /// The first days of the fiscal years that begin between these days, both inclusive.
    List<LocalDate> startsBetween(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(start::atYear)
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .toList();
    }

    /// "FY 2007": the one that begins with this day.
    String beginningWith(LocalDate first) {
        return "FY " + new FiscalCalendar(start).yearOf(first);
    }

    /// "FY 2006": the one that is over with this day.
    String endingWith(LocalDate last) {
        return "FY " + new FiscalCalendar(start).yearOf(last);
    }
}
