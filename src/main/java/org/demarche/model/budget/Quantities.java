package org.demarche.model.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.DateExpression;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.Recurrence;
import org.demarche.model.schedule.Resolved;
import org.demarche.model.schedule.Schedule;

/// Quantities by fiscal year: once, in the year of the day they are due by (else of the initiative's last day); or each year from
/// then (else from the initiative's first day) to the horizon.
final class Quantities {
    private final Schedule schedule;
    private final FiscalCalendar calendar;
    private final DateExpression horizon;
    private final List<QuantityInYear> found = new ArrayList<>();

    private Quantities(Schedule schedule, FiscalCalendar calendar, DateExpression horizon) {
        this.schedule = schedule;
        this.calendar = calendar;
        this.horizon = horizon;
    }

    static List<QuantityInYear> of(Plan plan, Schedule schedule, FiscalCalendar calendar) {
        Quantities quantities = new Quantities(schedule, calendar, plan.settings().horizon());
        for (Initiative initiative : plan.initiatives())
            if (initiative.status() != InitiativeStatus.DROPPED)
                for (Quantity quantity : initiative.quantities()) quantities.add(initiative, quantity);
        return List.copyOf(quantities.found);
    }

    private void add(Initiative initiative, Quantity quantity) {
        boolean once = quantity.recurrence() == Recurrence.ONCE;
        Resolved day = !quantity.by().isUnknown()
                ? schedule.resolve(quantity.by())
                : once ? schedule.placement(initiative.id()).end() : schedule.placement(initiative.id()).start();
        LocalDate first = once ? day.last() : day.day();
        LocalDate last = schedule.resolve(horizon).last();
        if (first == null) {
            found.add(new QuantityInYear(initiative, quantity, Periods.key(calendar, Dimension.FISCAL_YEAR, Period.NO_DATE), quantity.target()));
            return;
        }
        int year = calendar.yearOf(first);
        int from = year;
        int until = once || last == null || last.isBefore(first) ? year : calendar.yearOf(last);
        for (; year <= until; year++)
            found.add(new QuantityInYear(initiative, quantity, Periods.key(calendar, Dimension.FISCAL_YEAR, year), once ? quantity.target() : quantity.targetIn(year - from)));
    }
}
