package org.demarche.model.spending;

import java.util.List;
import org.demarche.model.Initiative;

/// The figures of an initiative, and of its costs, which add up to them.
public record InitiativeSpending(Initiative initiative, Figures figures, List<CostSpending> costs) {
    public InitiativeSpending {
        costs = List.copyOf(costs);
    }
}
