package org.demarche.model.check;

import java.util.List;
import org.demarche.model.Objective;

/// An objective whose progress nothing measures.
final class ObjectivesWithoutIndicator implements Check {
    @Override
    public void look(Examined plan, Found found) {
        List<Objective> objectives = plan.plan().objectives();
        for (int i = 0; i < objectives.size(); i++)
            if (objectives.get(i).indicators().isEmpty())
                found.add(objectives.get(i).id(), "Objective " + (i + 1) + " has no indicator", "Nothing says how progress toward \""
                        + Examined.title(objectives.get(i)) + "\" would show. Add an indicator with a baseline and a target.");
    }
}
