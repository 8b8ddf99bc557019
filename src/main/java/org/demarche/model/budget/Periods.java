package org.demarche.model.budget;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.DayText;

/// The periods of a fiscal calendar, made as they are asked for.
final class Periods {
    private final FiscalCalendar calendar;
    private final Dimension finest;
    private final Map<Integer, Period> known = new HashMap<>();
    private Period last = new Period(0, 0, none(Dimension.FISCAL_YEAR), none(Dimension.QUARTER), none(Dimension.MONTH));

    /// @param finest the shortest periods that are asked for
    Periods(FiscalCalendar calendar, Dimension finest) {
        this.calendar = calendar;
        this.finest = finest;
    }

    static Key none(Dimension dimension) {
        return Key.of(dimension, Key.NO_DATE, "No date", Long.MAX_VALUE);
    }

    /// The period that this day lies in.
    Period at(long epochDay) {
        if (epochDay < last.start() || epochDay >= last.end()) {
            LocalDate day = LocalDate.ofEpochDay(epochDay);
            int year = calendar.yearOf(day);
            int month = finest == Dimension.FISCAL_YEAR ? 0 : calendar.monthOf(day);
            if (finest == Dimension.QUARTER) month = month / 3 * 3;
            int first = month;
            last = known.computeIfAbsent(year * 12 + month, _ -> period(year, first));
        }
        return last;
    }

    private Period period(int year, int month) {
        DateRange days =
                switch (finest) {
                    case FISCAL_YEAR -> calendar.year(year);
                    case QUARTER -> calendar.quarter(year, month / 3);
                    default -> calendar.month(year, month);
                };
        return new Period(
                days.start().toEpochDay(), days.endExclusive().toEpochDay(), yearKey(year), quarterKey(year, month / 3), monthKey(year, month));
    }

    private Key yearKey(int year) {
        return key(Dimension.FISCAL_YEAR, Integer.toString(year), "FY " + year, calendar.year(year));
    }

    private Key quarterKey(int year, int quarter) {
        String name = "Q" + (quarter + 1);
        return key(Dimension.QUARTER, year + "-" + name, name + " FY " + year, calendar.quarter(year, quarter));
    }

    private Key monthKey(int year, int month) {
        DateRange days = calendar.month(year, month);
        LocalDate first = days.start();
        boolean whole = first.getDayOfMonth() == 1;
        String label = whole
                ? DayText.of(YearMonth.from(first))
                : DayText.of(first) + " to " + DayText.of(days.lastDay());
        return key(Dimension.MONTH, whole ? first.toString().substring(0, 7) : first.toString(), label, days);
    }

    private static Key key(Dimension dimension, String id, String label, DateRange days) {
        return new Key(dimension, id, label, days.start().toEpochDay(), days);
    }
}
