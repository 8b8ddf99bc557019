package org.demarche.model.check;

import org.demarche.model.Position;
import org.demarche.model.Stakeholder;
import org.demarche.model.Stance;

/// An ally, before the election or after it, of whom nothing is asked.
final class AlliesNeverAsked implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (Stakeholder stakeholder : plan.plan().stakeholders())
            if (stakeholder.asks().isEmpty() && (isAlly(stakeholder.before()) || isAlly(stakeholder.after())))
                found.add(stakeholder.id(), "An ally never asked for anything", Examined.title(stakeholder)
                        + " is an ally, and the plan asks nothing of it. Say what it could do, and who asks.");
    }

    private static boolean isAlly(Position position) {
        return position.stance() == Stance.ALLY || position.stance() == Stance.STRONG_ALLY;
    }
}
