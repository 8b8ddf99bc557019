package org.demarche.model.check;

import java.time.LocalDate;
import org.demarche.model.Assumption;
import org.demarche.model.AssumptionState;
import org.demarche.model.schedule.DayText;

/// An assumption that should have been checked by now and is still open.
final class AssumptionsToCheck implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (Assumption assumption : plan.plan().assumptions()) {
            LocalDate day = plan.schedule().resolve(assumption.checkOn()).last();
            if (assumption.state() == AssumptionState.OPEN && day != null && day.isBefore(plan.asOf()))
                found.add(assumption.id(), "An assumption to check", "\"" + Examined.title(assumption) + "\" was to be checked on " + DayText.of(day)
                        + " and is still open. Say whether it holds.");
        }
    }
}
