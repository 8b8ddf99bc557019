package org.demarche.model.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.demarche.model.DateExpression;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.LeadTime;
import org.demarche.model.LeadTimes;
import org.demarche.model.Length;
import org.demarche.model.PhaseName;
import org.demarche.model.schedule.DayText;
import org.jspecify.annotations.Nullable;

/// A need of the first phase whose lead time no longer fits before the election, or that is planned to begin too late for it.
final class TooLate implements Check {
    @Override
    public void look(Examined plan, Found found) {
        LocalDate hinge = plan.hinge();
        if (hinge == null) return;
        for (Initiative initiative : plan.active()) {
            LeadTime time = LeadTimes.find(plan.plan(), initiative.leadTime());
            if (initiative.phase() == PhaseName.PRE_ELECTION && initiative.status() != InitiativeStatus.DONE && time != null && time.length() != null)
                look(plan, initiative, time, time.length(), hinge, found);
        }
    }

    private static void look(Examined plan, Initiative initiative, LeadTime time, Length length, LocalDate hinge, Found found) {
        LocalDate latest = plan.schedule().resolve(DateExpression.fromElection(new Length(-length.amount(), length.unit()))).day();
        LocalDate begin = begin(plan, initiative);
        if (latest == null) return;
        String needs = plan.name(initiative) + " needs " + length.words() + " (" + time.title() + "; " + time.source() + ")";
        if (initiative.status() != InitiativeStatus.UNDER_WAY && plan.asOf().isAfter(latest))
            found.add(initiative.id(), "Too late to be ready before the election", needs + " and " + left(plan.asOf(), hinge)
                    + ". It would have had to begin by " + DayText.of(latest) + ". Do less, or do it after the election.");
        else if (begin != null && begin.isAfter(latest))
            found.add(initiative.id(), "Begins too late to be ready before the election", needs + " and is planned from " + DayText.of(begin) + ". Begin it by "
                    + DayText.of(latest) + ".");
    }

    private static @Nullable LocalDate begin(Examined plan, Initiative initiative) {
        return plan.placement(initiative).firstDay();
    }

    private static String left(LocalDate asOf, LocalDate hinge) {
        long days = ChronoUnit.DAYS.between(asOf, hinge);
        if (days < 0) return "the election is over";
        return "the election is in " + Length.days(Math.toIntExact(days)).words();
    }
}
