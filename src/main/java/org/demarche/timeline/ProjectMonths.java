package org.demarche.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Months and years counted from a plan's first day, for papers that must not tell dates: M1 begins on that day, the month before it is M−1.
///
/// @param first the first day of M1
record ProjectMonths(LocalDate first) {
    private static final int MONTHS_A_YEAR = 12;

    /// Which month a day lies in; 0: the first one, negative: before it.
    int monthOf(LocalDate day) {
        int month = Math.toIntExact(ChronoUnit.MONTHS.between(first, day));
        while (start(month).isAfter(day)) month--;
        while (!start(month + 1).isAfter(day)) month++;
        return month;
    }

    LocalDate start(int month) {
        return first.plusMonths(month);
    }

    /// 1: the month's first day.
    int dayOfMonth(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(start(monthOf(day)), day)) + 1;
    }

    int yearOf(LocalDate day) {
        return Math.floorDiv(monthOf(day), MONTHS_A_YEAR);
    }

    int weekOf(LocalDate day) {
        return Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(first, day), 7L));
    }

    /// "M3", "M−1"; there is none in between.
    static String name(String letter, int count) {
        return letter + (count < 0 ? "−" + -count : Integer.toString(count + 1));
    }

    /// "M3"
    String of(LocalDate day) {
        return name("M", monthOf(day));
    }

    /// "M3", "M3 – M7"
    String range(LocalDate from, LocalDate to) {
        String begin = of(from);
        String end = of(to);
        return begin.equals(end) ? begin : begin + " – " + end;
    }
}
