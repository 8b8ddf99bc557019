package org.demarche.model.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.holidays.PublicHolidays;
import org.demarche.model.NamedDay;
import org.demarche.model.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/// Counts working days by a calendar and blackout windows.
final class WorkingDays {
    /// How far it looks for a working day, so that a calendar without any cannot hang the program.
    private static final int FARTHEST = 60_000;

    private final Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
    private final String country;
    private final Map<LocalDate, String> holidays = new HashMap<>();
    private final Set<LocalDate> worked = new HashSet<>();
    private final List<DateRange> blackouts;

    WorkingDays(WorkingCalendar calendar, List<DateRange> blackouts) {
        country = calendar.country();
        weekend.addAll(calendar.weekend());
        for (NamedDay day : calendar.holidays()) holidays.put(day.date(), day.name());
        for (NamedDay day : calendar.workingDays()) worked.add(day.date());
        this.blackouts = blackouts;
    }

    boolean isWorkingDay(LocalDate day) {
        if (worked.contains(day)) return true;
        if (weekend.contains(day.getDayOfWeek()) || holidays.containsKey(day)) return false;
        for (DateRange blackout : blackouts) if (blackout.contains(day)) return false;
        return country.isEmpty() || !PublicHolidays.isHoliday(country, day);
    }

    /// The name of the holiday that this day is; null: it is none, or is worked on in spite of it.
    @Nullable String holiday(LocalDate day) {
        if (worked.contains(day)) return null;
        String own = holidays.get(day);
        return own != null || country.isEmpty() ? own : PublicHolidays.name(country, day);
    }

    /// The n-th working day after a day, or before it where n is negative; null: there is none within reach. For 0, the first working day
    /// from that day on, itself included.
    @Nullable LocalDate plus(LocalDate day, int n) {
        if (n == 0) return isWorkingDay(day) ? day : plus(day, 1);
        int step = Integer.signum(n);
        int left = Math.abs(n);
        LocalDate at = day;
        for (int walked = 0; walked < FARTHEST; walked++) {
            at = at.plusDays(step);
            if (isWorkingDay(at) && --left == 0) return at;
        }
        return null;
    }

    /// The last day of n working days that begin on a day, itself counted where it is one; null: out of reach.
    @Nullable LocalDate lastOf(LocalDate first, int n) {
        return plus(first.minusDays(1), n);
    }

    /// The first day of n working days that are over with a day, itself counted where it is one; null: out of reach.
    @Nullable LocalDate firstOf(LocalDate last, int n) {
        return plus(last.plusDays(1), -n);
    }
}
