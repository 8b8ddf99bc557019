package org.demarche.ui.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import org.demarche.model.Edge;

/// On which days a drag comes to rest.
enum Snap {
    DAY("Every day"),
    WEEK("Weeks, from Monday"),
    WORKING_DAY("Working days");

    /// How far a working day is looked for; beyond, a drag rests where it is.
    private static final int FARTHEST = 62;

    final String label;

    Snap(String label) {
        this.label = label;
    }

    /// By how many days a drag goes so that what is dragged rests on the nearest of these days. A week's last day is its Sunday.
    ///
    /// @param from the day that is dragged
    /// @param edge whether that is an item's first or its last day
    /// @param days how far the pointer has come
    long days(LocalDate from, Edge edge, long days, Predicate<LocalDate> isWorkingDay) {
        LocalDate wanted = from.plusDays(days);
        return switch (this) {
            case DAY -> days;
            case WEEK -> days + toNearest(wanted, day -> day.getDayOfWeek() == (edge == Edge.START ? DayOfWeek.MONDAY : DayOfWeek.SUNDAY), days < 0);
            case WORKING_DAY -> days + toNearest(wanted, isWorkingDay, days < 0);
        };
    }

    /// An election rests on its own day of the week where drags go by weeks; it need not be a working day.
    long electionDays(long days) {
        return this == WEEK ? Math.round(days / 7.0) * 7 : days;
    }

    private static long toNearest(LocalDate wanted, Predicate<LocalDate> fits, boolean earlierFirst) {
        for (int away = 0; away <= FARTHEST; away++) {
            LocalDate first = wanted.plusDays(earlierFirst ? -away : away);
            LocalDate second = wanted.plusDays(earlierFirst ? away : -away);
            if (fits.test(first)) return ChronoUnit.DAYS.between(wanted, first);
            if (fits.test(second)) return ChronoUnit.DAYS.between(wanted, second);
        }
        return 0;
    }
}
