package org.demarche.model.donor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

/// The years of a project, which begin with any month of the ledger's. Each span of time is a filter over whole months, so that what is
/// not known counts once in it, however many months it lies in.
final class ProjectYears {
    private final LocalDate first;
    private final List<Key> months = new ArrayList<>();

    /// @param firstDay a day of the first month; null: the first of the first fiscal year that has money
    /// @param today where nothing in the plan has a date
    ProjectYears(Ledger ledger, @Nullable LocalDate firstDay, LocalDate today) {
        for (Heading month : ledger.pivot(List.of(Dimension.MONTH), List.of()).rows().children()) if (month.key() != null) months.add(month.key());
        FiscalCalendar calendar = ledger.calendar();
        LocalDate day = firstDay == null ? null : calendar.month(calendar.yearOf(firstDay), calendar.monthOf(firstDay)).start();
        first = day == null ? firstOfMoney(ledger, today) : day;
    }

    private static LocalDate firstOfMoney(Ledger ledger, LocalDate today) {
        Pivot years = ledger.pivot(List.of(Dimension.FISCAL_YEAR), List.of());
        for (Heading year : years.rows().children())
            if (year.key() != null && year.key().days() != null && !years.total(year, years.columns()).isNothing()) return year.key().days().start();
        return ledger.calendar().firstDay(ledger.calendar().yearOf(today));
    }

    /// @param year from 0
    Filter year(int year) {
        return between(first.plusYears(year), first.plusYears(year + 1L));
    }

    /// @param quarter of the first year, from 0
    Filter quarter(int quarter) {
        return between(first.plusMonths(3L * quarter), first.plusMonths(3L * quarter + 3));
    }

    /// What is booked before the first year.
    Filter before() {
        return only(day -> day.isBefore(first));
    }

    /// What falls so many years after the first began, or later.
    Filter from(int year) {
        LocalDate start = first.plusYears(year);
        return only(day -> !day.isBefore(start));
    }

    Filter undated() {
        return new Filter(Map.of(Dimension.MONTH, Set.of(Key.NO_DATE)));
    }

    /// "1 Oct 2005 to 30 Sep 2006".
    String words(int year) {
        return DayText.of(first.plusYears(year)) + " to " + DayText.of(first.plusYears(year + 1L).minusDays(1));
    }

    LocalDate start(int year) {
        return first.plusYears(year);
    }

    private Filter between(LocalDate start, LocalDate end) {
        return only(day -> !day.isBefore(start) && day.isBefore(end));
    }

    private Filter only(Predicate<LocalDate> begins) {
        Set<String> ids = new HashSet<>();
        for (Key month : months) if (month.days() != null && begins.test(month.days().start())) ids.add(month.id());
        return new Filter(Map.of(Dimension.MONTH, ids));
    }
}
