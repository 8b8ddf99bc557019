package org.demarche.model.check;

import java.time.LocalDate;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Label;
import org.demarche.model.schedule.DayText;

/// An initiative whose last day has passed and that is not done.
final class LateInitiatives implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (Initiative initiative : plan.active()) {
            if (initiative.status() == InitiativeStatus.DONE) continue;
            LocalDate last = plan.placement(initiative).lastDay();
            if (last != null && last.isBefore(plan.asOf()))
                found.add(initiative.id(), "Past its last day and not done", plan.name(initiative) + " should have ended on " + DayText.of(last) + " and is "
                        + Label.of(initiative.status()) + ". Give it new dates, or say how it ended.");
        }
    }
}
