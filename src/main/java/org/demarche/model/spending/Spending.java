package org.demarche.model.spending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Cost;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Plan;
import org.demarche.model.budget.CostLine;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Total;
import org.jspecify.annotations.Nullable;

/// What was obligated and spent of a plan as of a day, against what it has planned.
///
/// @param initiatives those with costs, in the plan's order; of those that were dropped only the ones with actuals, of which nothing is planned
/// @param total the sum of all of them
public record Spending(LocalDate asOf, List<InitiativeSpending> initiatives, Figures total) {
    public Spending {
        initiatives = List.copyOf(initiatives);
    }

    /// @param ledger of this plan
    public static Spending of(Plan plan, Ledger ledger, LocalDate asOf) {
        Map<Cost, CostLine> lines = new IdentityHashMap<>();
        for (CostLine line : ledger.lines()) lines.put(line.cost(), line);
        Figures none = Figures.none(asOf, ledger.currency());
        List<InitiativeSpending> all = new ArrayList<>();
        Figures total = none;
        for (Initiative initiative : plan.initiatives()) {
            List<CostSpending> costs = new ArrayList<>();
            Figures sum = none;
            for (Cost cost : initiative.costs()) {
                if (initiative.status() == InitiativeStatus.DROPPED && cost.actuals().isEmpty()) continue;
                Figures figures = new Reckoning(ledger, asOf, initiative.status() == InitiativeStatus.DROPPED ? null : lines.get(cost)).of(cost);
                costs.add(new CostSpending(initiative, cost, figures));
                sum = sum.plus(figures);
            }
            if (costs.isEmpty()) continue;
            all.add(new InitiativeSpending(initiative, sum, costs));
            total = total.plus(sum);
        }
        return new Spending(asOf, all, total);
    }

    /// All costs, in the plan's order.
    public List<CostSpending> costs() {
        return initiatives.stream().flatMap(one -> one.costs().stream()).toList();
    }

    /// An initiative's; null: it has no costs.
    public @Nullable InitiativeSpending of(String initiativeId) {
        for (InitiativeSpending one : initiatives) if (one.initiative().id().equals(initiativeId)) return one;
        return null;
    }

    /// Whether anything was obligated or spent, or is told for later.
    public boolean hasActuals() {
        return total.hasActuals();
    }
}
