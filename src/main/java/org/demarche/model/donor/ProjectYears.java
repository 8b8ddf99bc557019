package org.demarche.model.donor;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.FiscalCalendar;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.model.schedule.DayText;
import org.jspecify.annotations.Nullable;

/// The years of a project, which begin with any month of the ledger's. Each span of time is a filter over whole periods, the longest that
/// fit, so that what is not known counts once in it, however many periods it lies in.
final class ProjectYears {
    private final LocalDate first;
    private final Ledger ledger;
    private final Dimension years;
    private final Dimension quarters;

    /// @param firstDay a day of the first month; null: the first of the first fiscal year that has money
    /// @param today where nothing in the plan has a date
    ProjectYears(Ledger ledger, @Nullable LocalDate firstDay, LocalDate today) {
        this.ledger = ledger;
        FiscalCalendar calendar = ledger.calendar();
        LocalDate day = firstDay == null ? null : calendar.month(calendar.yearOf(firstDay), calendar.monthOf(firstDay)).start();
        first = day == null ? firstOfMoney(ledger, today) : day;
        int year = calendar.yearOf(first);
        boolean isQuarter = calendar.quarter(year, calendar.monthOf(first) / 3).start().equals(first);
        quarters = isQuarter ? Dimension.QUARTER : Dimension.MONTH;
        years = calendar.firstDay(year).equals(first) ? Dimension.FISCAL_YEAR : quarters;
    }

    private static LocalDate firstOfMoney(Ledger ledger, LocalDate today) {
        Pivot years = ledger.pivot(List.of(Dimension.FISCAL_YEAR), List.of());
        for (Heading year : years.rows().children())
            if (year.key() != null && year.key().days() != null && !years.total(year, years.columns()).isNothing()) return year.key().days().start();
        return ledger.calendar().firstDay(ledger.calendar().yearOf(today));
    }

    /// @param year from 0
    Filter year(int year) {
        return between(years, first.plusYears(year), first.plusYears(year + 1L));
    }

    /// @param quarter of the first year, from 0
    Filter quarter(int quarter) {
        return between(quarters, first.plusMonths(3L * quarter), first.plusMonths(3L * quarter + 3));
    }

    /// What is booked before the first year.
    Filter before() {
        return only(years, day -> day.isBefore(first));
    }

    /// What falls so many years after the first began, or later.
    Filter from(int year) {
        LocalDate start = first.plusYears(year);
        return only(years, day -> !day.isBefore(start));
    }

    Filter undated() {
        return Filter.of(years, Key.NO_DATE);
    }

    /// "1 Oct 2005 to 30 Sep 2006".
    String words(int year) {
        return DayText.of(first.plusYears(year)) + " to " + DayText.of(first.plusYears(year + 1L).minusDays(1));
    }

    LocalDate start(int year) {
        return first.plusYears(year);
    }

    private Filter between(Dimension periods, LocalDate start, LocalDate end) {
        return only(periods, day -> !day.isBefore(start) && day.isBefore(end));
    }

    private Filter only(Dimension periods, Predicate<LocalDate> begins) {
        Set<String> ids = new HashSet<>();
        for (Heading period : ledger.pivot(List.of(periods), List.of()).rows().children()) {
            Key key = period.key();
            if (key != null && key.days() != null && begins.test(key.days().start())) ids.add(key.id());
        }
        return Sums.only(periods, ids);
    }
}
