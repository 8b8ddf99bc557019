package org.demarche.model.check;

import java.time.LocalDate;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Lever;
import org.demarche.model.LeverState;
import org.demarche.model.schedule.DayText;

/// An initiative that leans on a lever which is lost before it starts.
final class LeversLostTooSoon implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (Lever lever : plan.plan().levers()) {
            String end = lever.diesWith();
            LocalDate lost = end == null ? null : plan.schedule().placement(end).lastDay();
            boolean gone = lever.state() == LeverState.SPENT || lever.state() == LeverState.VOID;
            for (String id : lever.initiatives()) {
                Initiative initiative = plan.index().item(id, Initiative.class);
                LocalDate start = initiative == null ? null : plan.placement(initiative).firstDay();
                if (initiative == null || start == null || initiative.status() == InitiativeStatus.DROPPED) continue;
                if (lost != null && lost.isBefore(start) || gone && start.isAfter(plan.asOf()))
                    found.add(initiative.id(), "Its lever is lost before it starts", plan.name(initiative) + " starts on " + DayText.of(start) + " and leans on \""
                            + lever.title() + "\", which is " + (gone ? "gone" : "lost on " + DayText.of(lost)) + ". Start it sooner, or find another lever.");
            }
        }
    }
}
