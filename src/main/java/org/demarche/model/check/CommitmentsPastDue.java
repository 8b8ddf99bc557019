package org.demarche.model.check;

import java.time.LocalDate;
import org.demarche.model.Commitment;
import org.demarche.model.CommitmentStatus;
import org.demarche.model.Label;
import org.demarche.model.schedule.DayText;

/// What somebody has promised for a day that has passed, and has not fully done.
final class CommitmentsPastDue implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (Commitment commitment : plan.plan().commitments()) {
            LocalDate due = plan.schedule().resolve(commitment.due()).last();
            CommitmentStatus status = commitment.status();
            if (due == null || !due.isBefore(plan.asOf()) || status == CommitmentStatus.FULLY_MET) continue;
            found.add(commitment.id(), "A commitment past due", "\"" + Examined.title(commitment) + "\" was due on " + DayText.of(due) + " and is "
                    + (status == null ? "not assessed" : Label.of(status)) + ". " + next(commitment));
        }
    }

    private static String next(Commitment commitment) {
        return commitment.nextAsk().isEmpty() ? "Say what to ask next." : "Next ask: " + commitment.nextAsk() + ".";
    }
}
