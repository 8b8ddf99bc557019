package org.demarche.model.check;

import java.time.LocalDate;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.schedule.DayText;

/// An initiative that is said to follow another, and starts before that one has ended.
final class BrokenOrder implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (Initiative later : plan.active()) {
            if (later.follows().isEmpty()) continue;
            LocalDate start = plan.placement(later).firstDay();
            if (start == null) continue;
            for (String id : later.follows()) {
                Initiative earlier = plan.index().item(id, Initiative.class);
                LocalDate end = earlier == null || earlier.status() == InitiativeStatus.DROPPED ? null : plan.placement(earlier).lastDay();
                if (earlier != null && end != null && !start.isAfter(end))
                    found.add(later.id(), "Starts before what it follows ends", plan.name(later) + " starts on " + DayText.of(start) + " and follows "
                            + plan.name(earlier) + ", which ends on " + DayText.of(end) + ". Move one of them, or take out that it follows.");
            }
        }
    }
}
