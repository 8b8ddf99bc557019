package org.demarche.model.check;

import java.time.LocalDate;
import org.demarche.model.Condition;
import org.demarche.model.ConditionState;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Step;
import org.demarche.model.schedule.DayText;

/// Something that waits for an outcome, and starts before the outcome can be known; or waits for one that is known not to be met.
final class Conditions implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (Initiative initiative : plan.active()) {
            if (initiative.condition() != null) look(plan, initiative, plan.name(initiative), initiative.condition(), found);
            for (Step step : initiative.steps())
                if (step.condition() != null) look(plan, step, "\"" + Examined.title(step) + "\" of " + plan.name(initiative), step.condition(), found);
        }
    }

    private static void look(Examined plan, Item item, String name, Condition condition, Found found) {
        if (condition.state() == ConditionState.MET) return;
        if (condition.state() == ConditionState.NOT_MET) {
            found.add(item.id(), "Its condition is not met", name + " waits for \"" + condition.text() + "\", which is not met. Drop it, or say what it waits for now.");
            return;
        }
        LocalDate start = plan.placement(item).firstDay();
        LocalDate known = plan.schedule().resolve(condition.knownOn()).day();
        if (start != null && known != null && known.isAfter(start))
            found.add(item.id(), "Starts before its condition can be known", name + " starts on " + DayText.of(start) + " and waits for \"" + condition.text()
                    + "\", which can be known on " + DayText.of(known) + " at the earliest. Start it later.");
    }
}
