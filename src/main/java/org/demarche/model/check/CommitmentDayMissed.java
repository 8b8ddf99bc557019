package org.demarche.model.check;

import java.time.LocalDate;
import org.demarche.model.Funding;
import org.demarche.model.FundingSource;
import org.demarche.model.FundingStatus;
import org.demarche.model.budget.CostLine;
import org.demarche.model.budget.Entry;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.DayText;
import org.jspecify.annotations.Nullable;

/// Money that is not committed yet, and whose source's last day to commit has passed or comes before the cost.
final class CommitmentDayMissed implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (CostLine line : plan.ledger().lines()) for (Funding funding : line.cost().fundings()) look(plan, line, funding, found);
    }

    private static void look(Examined plan, CostLine line, Funding funding, Found found) {
        FundingSource source = plan.index().item(funding.source(), FundingSource.class);
        if (source == null || funding.status().compareTo(FundingStatus.COMMITTED) >= 0 || source.lastCommitmentDay().isUnknown()) return;
        LocalDate last = plan.schedule().resolve(source.lastCommitmentDay()).last();
        LocalDate first = firstDay(line);
        if (last == null) return;
        String where = plan.name(line.initiative()) + ", " + Examined.title(line.cost()) + ": money of " + source.title();
        if (last.isBefore(plan.asOf()))
            found.add(line.cost().id(), "Money that can't be committed any more", where + " could be committed until " + DayText.of(last) + ". Look for another source.");
        else if (first != null && first.isAfter(last))
            found.add(line.cost().id(), "Money needed after its last day", where + " can be committed until " + DayText.of(last) + ", and the cost begins on "
                    + DayText.of(first) + ". Commit it before that day, or look for another source.");
    }

    private static @Nullable LocalDate firstDay(CostLine line) {
        LocalDate first = null;
        for (Entry entry : line.entries()) {
            DateRange days = entry.days();
            if (days != null && (first == null || days.start().isBefore(first))) first = days.start();
        }
        return first;
    }
}
