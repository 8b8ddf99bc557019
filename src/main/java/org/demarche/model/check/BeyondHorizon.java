package org.demarche.model.check;

import org.demarche.model.budget.CostLine;

/// A yearly cost that begins after the horizon, so that nothing of it is counted.
final class BeyondHorizon implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (CostLine line : plan.ledger().lines())
            if (line.entries().isEmpty() && YearlyWithoutEnd.hasNoEnd(line.cost().basis()))
                found.add(line.cost().id(), "Yearly cost after the horizon", plan.name(line.initiative()) + ", " + Examined.title(line.cost())
                        + ": it begins after the plan's horizon, so nothing of it is counted. Move the horizon, or say for how many years it runs.");
    }
}
