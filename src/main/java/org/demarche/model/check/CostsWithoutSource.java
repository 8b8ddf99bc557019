package org.demarche.model.check;

import org.demarche.model.budget.CostLine;

/// A known cost, or a part of one, that no funding covers.
final class CostsWithoutSource implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (CostLine line : plan.ledger().lines()) {
            long gap = line.gap();
            if (gap > 0)
                found.add(line.cost().id(), plan.amount(gap) + " has no source", plan.name(line.initiative()) + ", " + Examined.title(line.cost())
                        + ": no funding covers " + (line.cost().fundings().isEmpty() ? "it" : "all of it") + ". Name a source, or say that one is sought.");
        }
    }
}
