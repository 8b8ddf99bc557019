package org.demarche.model.check;

import org.demarche.model.ActualKind;
import org.demarche.model.spending.CostSpending;

/// A cost on which more was spent than obligated. Where no obligation is told at all, nothing is said: not every office keeps them.
final class SpentMoreThanObligated implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (CostSpending one : plan.spending().costs()) {
            long over = one.figures().beyondObligated();
            if (over > 0 && one.cost().actuals().stream().anyMatch(actual -> actual.kind() == ActualKind.OBLIGATION))
                found.add(one.cost().id(), plan.amount(over) + " more spent than obligated", plan.name(one.initiative()) + ", " + Examined.title(one.cost()) + ": "
                        + one.figures().spent().text() + " was spent and " + one.figures().obligated().text() + " obligated. Add the obligation that is missing, or correct an amount.");
        }
    }
}
