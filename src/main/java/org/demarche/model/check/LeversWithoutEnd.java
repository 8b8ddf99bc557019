package org.demarche.model.check;

import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Lever;
import org.demarche.model.LeverState;

/// An open lever that is lost on a day that nobody knows, or does not say what it is lost with.
final class LeversWithoutEnd implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (Lever lever : plan.plan().levers()) {
            if (lever.state() != LeverState.OPEN) continue;
            Item end = lever.diesWith() == null ? null : plan.index().item(lever.diesWith());
            if (lever.diesWith() == null)
                found.add(lever.id(), "A lever with no stated end", "\"" + lever.title() + "\" does not say with which decision or date it is lost." + leaning(plan, lever));
            else if (end != null && plan.placement(end).isUnscheduled())
                found.add(lever.id(), Examined.title(end) + " has no date", "\"" + lever.title() + "\" is lost with it, so nobody can say how long the lever holds."
                        + leaning(plan, lever) + " Find out the day.");
        }
    }

    private static String leaning(Examined plan, Lever lever) {
        StringBuilder names = new StringBuilder();
        for (String id : lever.initiatives()) {
            Initiative initiative = plan.index().item(id, Initiative.class);
            if (initiative != null) names.append(names.isEmpty() ? " On it leans " : ", ").append(plan.name(initiative));
        }
        return names.isEmpty() ? "" : names.append('.').toString();
    }
}
