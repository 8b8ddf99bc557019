package org.demarche.model.check;

import org.demarche.model.budget.CostLine;
import org.demarche.model.budget.Entry;
import org.demarche.model.budget.WhyNotKnown;

/// A cost whose amount, or a part of it, is not known. What has no stated end is left to [YearlyWithoutEnd].
final class AmountsNotKnown implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (CostLine line : plan.ledger().lines())
            for (Entry entry : line.entries()) {
                WhyNotKnown why = entry.whyNotKnown();
                if (why == null || why == WhyNotKnown.HOW_MANY_YEARS) continue;
                found.add(line.cost().id(), title(why), plan.name(line.initiative()) + ", " + Examined.title(line.cost()) + ": " + why.words()
                        + ". Every total that it could change says so. " + remedy(why));
            }
    }

    private static String title(WhyNotKnown why) {
        return switch (why) {
            case NO_EXCHANGE_RATE -> "No exchange rate";
            case NO_ESCALATION -> "No rise in prices for its year";
            case NO_COST_GIVEN, NO_AMOUNT, NO_QUANTITY, NO_RATE_OF_SHARE, NO_BASE, HOW_MANY_YEARS, NO_DAY_TO_ESCALATE, TOO_LARGE -> "An amount not known";
        };
    }

    private static String remedy(WhyNotKnown why) {
        return switch (why) {
            case NO_EXCHANGE_RATE -> "Add a rate to the plan's settings.";
            case NO_ESCALATION -> "Add to the plan's settings by how much prices rise, or tell the cost in the prices of its own years.";
            case NO_DAY_TO_ESCALATE -> "Give it a day.";
            case TOO_LARGE -> "Correct the amount.";
            case NO_RATE_OF_SHARE -> "Find out the rate.";
            case NO_BASE -> "Find out what the costs are that it is a share of.";
            case NO_QUANTITY -> "Find out the quantity and what one costs.";
            case NO_COST_GIVEN, NO_AMOUNT, HOW_MANY_YEARS -> "Find out the amount.";
        };
    }
}
