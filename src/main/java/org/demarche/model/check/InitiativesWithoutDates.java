package org.demarche.model.check;

import org.demarche.model.Initiative;
import org.demarche.model.schedule.Placement;

/// An initiative that stands at no date.
final class InitiativesWithoutDates implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (Initiative initiative : plan.active()) {
            Placement placement = plan.placement(initiative);
            if (placement.isUnscheduled())
                found.add(initiative.id(), "No dates", plan.name(initiative) + " has no dates, or hangs on one that is not known. Give it a start or an end.");
        }
    }
}
