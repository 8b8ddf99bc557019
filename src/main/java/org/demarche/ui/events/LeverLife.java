package org.demarche.ui.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.demarche.model.Lever;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Resolved;
import org.jspecify.annotations.Nullable;

/// How much of a lever's life is over, and when it ends.
///
/// @param spent the part that is over, 0 to 1; where an end is not known, a third stands for it
/// @param isEndKnown whether the day it is lost on is known
/// @param words "until 4 Dec 2005, in 62 days", "end not known", "lost 3 Jan 2006"
record LeverLife(double spent, boolean isEndKnown, String words) {
    static final LeverLife ENDLESS = new LeverLife(1.0 / 3, false, "dies with nothing named");

    private static final double A_THIRD = 1.0 / 3;

    static LeverLife of(Lever lever, Assessment assessment) {
        String with = lever.diesWith();
        if (with == null) return ENDLESS;
        Resolved end = assessment.schedule().placement(with).start();
        LocalDate last = end.day();
        if (last == null) return new LeverLife(A_THIRD, false, "end not known");
        LocalDate today = assessment.asOf();
        if (last.isBefore(today)) return new LeverLife(1, true, "lost " + DayText.of(end));
        LocalDate first = assessment.schedule().resolve(lever.from()).day();
        return new LeverLife(spent(first, today, last), true, "until " + DayText.of(end) + ", " + DayText.distance(today, last));
    }

    private static double spent(@Nullable LocalDate first, LocalDate today, LocalDate last) {
        if (first == null) return A_THIRD;
        if (!first.isBefore(today)) return 0;
        return (double) ChronoUnit.DAYS.between(first, today) / ChronoUnit.DAYS.between(first, last);
    }
}
