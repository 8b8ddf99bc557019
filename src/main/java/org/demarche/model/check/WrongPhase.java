package org.demarche.model.check;

import java.time.LocalDate;
import org.demarche.model.Initiative;
import org.demarche.model.PhaseName;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Placement;
import org.jspecify.annotations.Nullable;

/// An initiative of one phase that lies wholly in the other. Election day is the last day of the first.
final class WrongPhase implements Check {
    @Override
    public void look(Examined plan, Found found) {
        LocalDate hinge = plan.hinge();
        if (hinge == null) return;
        for (Initiative initiative : plan.active()) {
            Placement placement = plan.placement(initiative);
            boolean pre = initiative.phase() == PhaseName.PRE_ELECTION;
            if (pre && isAfter(placement.firstDay(), hinge))
                found.add(initiative.id(), "Planned before the election, dated after it", plan.name(initiative) + " belongs to the pre-election phase and starts on "
                        + DayText.of(placement.firstDay()) + ". Move it, or change its phase.");
            if (!pre && placement.lastDay() != null && !isAfter(placement.lastDay(), hinge))
                found.add(initiative.id(), "Planned after the election, dated before it", plan.name(initiative) + " belongs to the post-election phase and ends on "
                        + DayText.of(placement.lastDay()) + ". Move it, or change its phase.");
        }
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate hinge) {
        return day != null && day.isAfter(hinge);
    }
}
