package org.demarche.model.budget;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.demarche.model.schedule.DateRange;

/// Fiscal years from any day of the calendar year, named after the calendar year that they end in.
///
/// A quarter is three steps of a month from the year's first day. A month is a calendar month where the year begins on the first
/// day of one; else it is a step of a month from the year's first day too. 29 February is 28 February in a year without it.
public record FiscalCalendar(MonthDay start) {
    private boolean isCalendarYear() {
        return start.getMonthValue() == 1 && start.getDayOfMonth() == 1;
    }

    /// The name of the fiscal year that this day lies in.
    public int yearOf(LocalDate day) {
        int year = day.getYear();
        if (isCalendarYear()) return year;
        return day.isBefore(start.atYear(year)) ? year : year + 1;
    }

    public LocalDate firstDay(int fiscalYear) {
        return start.atYear(isCalendarYear() ? fiscalYear : fiscalYear - 1);
    }

    public DateRange year(int fiscalYear) {
        return new DateRange(firstDay(fiscalYear), firstDay(fiscalYear + 1));
    }

    /// @param quarter from 0
    public DateRange quarter(int fiscalYear, int quarter) {
        return steps(fiscalYear, 3 * quarter, 3);
    }

    /// @param month from 0, counted from the fiscal year's first
    public DateRange month(int fiscalYear, int month) {
        return steps(fiscalYear, month, 1);
    }

    /// Which month of its fiscal year a day lies in, from 0.
    public int monthOf(LocalDate day) {
        LocalDate first = firstDay(yearOf(day));
        int months = (day.getYear() - first.getYear()) * 12 + day.getMonthValue() - first.getMonthValue();
        return day.isBefore(step(first, months)) ? months - 1 : months;
    }

    private DateRange steps(int fiscalYear, int from, int length) {
        LocalDate first = firstDay(fiscalYear);
        return new DateRange(step(first, from), step(first, from + length));
    }

    private LocalDate step(LocalDate first, int months) {
        YearMonth month = YearMonth.from(first).plusMonths(months);
        return month.atDay(Math.min(start.getDayOfMonth(), month.lengthOfMonth()));
    }
}
