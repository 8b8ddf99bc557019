package org.demarche.model.check;

import java.util.List;
import java.util.Set;
import org.demarche.model.Objective;

/// An objective that no initiative serves.
final class UnservedObjectives implements Check {
    @Override
    public void look(Examined plan, Found found) {
        Set<String> served = plan.servedObjectives();
        List<Objective> objectives = plan.plan().objectives();
        for (int i = 0; i < objectives.size(); i++) {
            Objective objective = objectives.get(i);
            if (!served.contains(objective.id()))
                found.add(objective.id(), "Objective " + (i + 1) + " has no initiative", "\"" + Examined.title(objective)
                        + "\": nothing in the plan works toward it. Plan an initiative, or drop the objective.");
        }
    }
}
