package org.demarche.ui.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.Resolved;
import org.jspecify.annotations.Nullable;

/// Days along the strip of the two phases: each phase has its own even scale, since the first is so much shorter.
///
/// @param end the last day shown, inclusive
record Scale(LocalDate start, LocalDate hinge, LocalDate end) {
    /// How much of the strip the first phase takes.
    static final double FIRST_PHASE = 0.35;

    private static final int LEAST_DAYS = 14;

    /// From today or the first phase's own start to the horizon; null where election day is not known.
    static @Nullable Scale of(Assessment assessment) {
        LocalDate hinge = assessment.schedule().hinge();
        if (hinge == null) return null;
        Plan plan = assessment.plan();
        LocalDate bound = assessment.schedule().resolve(plan.preElection().bound()).day();
        LocalDate start = bound != null ? bound : assessment.asOf().isBefore(hinge) ? assessment.asOf() : hinge.minusMonths(3);
        Resolved last = assessment.schedule().resolve(plan.postElection().bound());
        Resolved horizon = assessment.schedule().resolve(plan.settings().horizon());
        LocalDate end = last.last() != null ? last.last() : horizon.last() != null ? horizon.last() : hinge.plusYears(1);
        return new Scale(earlier(start, hinge.minusDays(LEAST_DAYS)), hinge, later(end, hinge.plusDays(LEAST_DAYS)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /// Where a day stands, from 0 to 1; days outside stand at the edge.
    double at(LocalDate day) {
        if (!day.isAfter(hinge)) return Math.max(0, FIRST_PHASE * part(start, day, hinge));
        return Math.min(1, FIRST_PHASE + (1 - FIRST_PHASE) * part(hinge, day, end));
    }

    private static double part(LocalDate from, LocalDate day, LocalDate to) {
        return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
