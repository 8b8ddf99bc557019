package org.demarche.model.check;

import org.demarche.model.InitiativeStatus;
import org.demarche.model.spending.CostSpending;

/// A cost on which more was spent than the plan has for it in all.
final class SpentMoreThanPlanned implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (CostSpending one : plan.spending().costs()) {
            long over = one.figures().overspent();
            if (over > 0)
                found.add(one.cost().id(), plan.amount(over) + " more spent than planned", plan.name(one.initiative()) + ", " + Examined.title(one.cost()) + ": "
                        + one.figures().spent().text() + " was spent of " + planned(one) + ". Correct the amounts, or plan for what it comes to.");
        }
    }

    private static String planned(CostSpending one) {
        boolean isDropped = one.initiative().status() == InitiativeStatus.DROPPED;
        return isDropped ? "nothing planned, because the need was dropped" : one.figures().planned().text() + " planned";
    }
}
