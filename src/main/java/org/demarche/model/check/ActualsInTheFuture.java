package org.demarche.model.check;

import java.time.LocalDate;
import org.demarche.model.Actual;
import org.demarche.model.Cost;
import org.demarche.model.Initiative;
import org.demarche.model.Label;
import org.demarche.model.schedule.DayText;

/// An obligation or a spending on a day after the status date: it cannot have happened yet.
final class ActualsInTheFuture implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (Initiative initiative : plan.plan().initiatives())
            for (Cost cost : initiative.costs())
                for (Actual actual : cost.actuals()) {
                    LocalDate on = actual.on();
                    if (on != null && on.isAfter(plan.asOf()))
                        found.add(cost.id(), Label.alone(actual.kind()) + " in the future", plan.name(initiative) + ", " + Examined.title(cost) + ": it is told for "
                                + DayText.of(on) + ", after the status date " + DayText.of(plan.asOf()) + ", so it counts in no total. Correct the day, or move the status date on.");
                }
    }
}
