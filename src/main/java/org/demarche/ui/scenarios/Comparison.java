package org.demarche.ui.scenarios;

import java.time.LocalDate;
import org.demarche.model.Baseline;
import org.demarche.model.ItemList;
import org.demarche.model.Plan;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.model.compare.Difference;
import org.demarche.model.scenario.Scenarios;
import org.jspecify.annotations.Nullable;

/// Two states of a plan and how they differ.
///
/// @param gapBefore what no funding covers; null: a baseline does not keep it
record Comparison(String from, String to, Difference difference, @Nullable Total gapBefore, Total gapAfter) {
    /// @param plan as it is saved, without a scenario
    /// @param to no baseline
    static Comparison of(Plan plan, LocalDate today, Side from, Side to) {
        Assessment after = assessed(plan, today, to);
        if (from instanceof Side.Then then) {
            Baseline baseline = ItemList.BASELINES.find(plan, then.id());
            if (baseline != null) return new Comparison(from.title(plan), to.title(plan), Difference.since(baseline, after), null, after.ledger().gap());
        }
        Assessment before = assessed(plan, today, from);
        return new Comparison(from.title(plan), to.title(plan), Difference.between(before, after), before.ledger().gap(), after.ledger().gap());
    }

    private static Assessment assessed(Plan plan, LocalDate today, Side side) {
        return Assessment.of(side instanceof Side.Varied varied ? Scenarios.in(plan, varied.id()) : plan, today);
    }
}
