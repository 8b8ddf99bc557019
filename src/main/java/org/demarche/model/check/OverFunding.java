package org.demarche.model.check;

import org.demarche.model.budget.CostLine;

/// Fundings that come to more than their cost.
final class OverFunding implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (CostLine line : plan.ledger().lines()) {
            if (line.cost().fundings().isEmpty()) continue;
            long over = line.overFunding();
            if (over > 0)
                found.add(line.cost().id(), plan.amount(over) + " more than it costs", plan.name(line.initiative()) + ", " + Examined.title(line.cost())
                        + ": the fundings are more than the cost of " + line.total().text() + ". The last of them count only up to it. Correct an amount.");
        }
    }
}
