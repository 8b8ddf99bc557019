package org.demarche.model.check;

import java.util.HashSet;
import java.util.Set;
import org.demarche.model.DeficitArea;
import org.demarche.model.Objective;

/// A deficit area in focus that no initiative serves.
final class UnservedAreas implements Check {
    @Override
    public void look(Examined plan, Found found) {
        Set<String> served = new HashSet<>();
        Set<String> objectives = plan.servedObjectives();
        for (Objective objective : plan.plan().objectives()) if (objectives.contains(objective.id())) served.addAll(objective.areas());
        for (DeficitArea area : plan.plan().areas())
            if (area.inFocus() && !served.contains(area.id()))
                found.add(area.id(), Examined.title(area) + " is served by nothing", "\"" + Examined.title(area)
                        + "\" is in focus, and no initiative serves an objective of it. Plan one, or take the area out of focus.");
    }
}
