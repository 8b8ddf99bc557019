package org.demarche.model.check;

import java.time.LocalDate;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.Initiative;
import org.demarche.model.Recurrence;
import org.demarche.model.schedule.DayText;

/// A cost of each year that does not say for how many years: its total is the horizon's doing.
final class YearlyWithoutEnd implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (Initiative initiative : plan.active())
            for (Cost cost : initiative.costs())
                if (hasNoEnd(cost.basis()))
                    found.add(cost.id(), "Yearly cost with no stated end", plan.name(initiative) + ", " + Examined.title(cost) + ": " + counted(plan)
                            + " Say for how many years it runs.");
    }

    static boolean hasNoEnd(CostBasis basis) {
        return basis instanceof CostBasis.Yearly yearly && yearly.years() == null
                || basis instanceof CostBasis.Units units && units.recurrence() == Recurrence.YEARLY && units.years() == null;
    }

    private static String counted(Examined plan) {
        LocalDate horizon = plan.schedule().resolve(plan.plan().settings().horizon()).last();
        return horizon == null
                ? "the plan has no horizon, so only its first year is counted."
                : "the total stops at " + DayText.of(horizon) + " because the plan's horizon does.";
    }
}
