package org.demarche.model.budget;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.DayText;

/// The periods of a fiscal calendar, made as they are asked for.
final class Periods {
    private final FiscalCalendar calendar;
    private final Dimension finest;
    /// In order of time, none over another.
    private final List<Period> known = new ArrayList<>();
    private Period last = new Period(0, 0, 0, 0);

    /// @param finest the shortest periods that are asked for
    Periods(FiscalCalendar calendar, Dimension finest) {
        this.calendar = calendar;
        this.finest = finest;
    }

    /// The period that this day lies in.
    Period at(long epochDay) {
        if (epochDay < last.start() || epochDay >= last.end()) last = find(epochDay);
        return last;
    }

    private Period find(long epochDay) {
        int low = 0;
        int high = known.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (known.get(middle).end() <= epochDay) low = middle + 1;
            else high = middle;
        }
        if (low < known.size() && known.get(low).start() <= epochDay) return known.get(low);
        Period made = of(LocalDate.ofEpochDay(epochDay));
        known.add(low, made);
        return made;
    }

    private Period of(LocalDate day) {
        int month = finest == Dimension.FISCAL_YEAR ? 0 : calendar.monthOf(day);
        return period(calendar.yearOf(day), finest == Dimension.QUARTER ? month / 3 * 3 : month);
    }

    private Period period(int year, int month) {
        DateRange days =
                switch (finest) {
                    case FISCAL_YEAR -> calendar.year(year);
                    case QUARTER -> calendar.quarter(year, month / 3);
                    default -> calendar.month(year, month);
                };
        return new Period(days.start().toEpochDay(), days.endExclusive().toEpochDay(), year, month);
    }

    /// @param code what [Period#code(Dimension)] numbers it by
    static Key key(FiscalCalendar calendar, Dimension dimension, int code) {
        if (code == Period.NO_DATE) return Key.of(dimension, Key.NO_DATE, "No date", Long.MAX_VALUE);
        return switch (dimension) {
            case FISCAL_YEAR -> key(dimension, Integer.toString(code), "FY " + code, calendar.year(code));
            case QUARTER -> quarter(calendar, Math.floorDiv(code, 4), Math.floorMod(code, 4));
            case MONTH -> month(calendar.month(Math.floorDiv(code, 12), Math.floorMod(code, 12)));
            default -> throw new IllegalArgumentException(dimension + " is no time");
        };
    }

    private static Key quarter(FiscalCalendar calendar, int year, int quarter) {
        String name = "Q" + (quarter + 1);
        return key(Dimension.QUARTER, year + "-" + name, name + " FY " + year, calendar.quarter(year, quarter));
    }

    private static Key month(DateRange days) {
        LocalDate first = days.start();
        boolean whole = first.getDayOfMonth() == 1;
        String label = whole ? DayText.of(YearMonth.from(first)) : DayText.of(first) + " to " + DayText.of(days.lastDay());
        return key(Dimension.MONTH, whole ? first.toString().substring(0, 7) : first.toString(), label, days);
    }

    private static Key key(Dimension dimension, String id, String label, DateRange days) {
        return new Key(dimension, id, label, days.start().toEpochDay(), days);
    }
}
