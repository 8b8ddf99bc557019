package org.demarche.model.check;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Plan;
import org.demarche.model.budget.Ledger;
import org.demarche.model.schedule.Schedule;

/// A plan with all that is computed from it, all of one age.
///
/// @param asOf the day from which late, due and "in n days" are told: the plan's status date, or today
public record Assessment(Plan plan, LocalDate asOf, Schedule schedule, Ledger ledger, List<Finding> findings) {
    /// @param today used where the plan has no status date of its own
    public static Assessment of(Plan plan, LocalDate today) {
        LocalDate pinned = plan.settings().statusDate();
        LocalDate asOf = pinned == null ? today : pinned;
        Schedule schedule = Schedule.of(plan);
        Ledger ledger = Ledger.of(plan, schedule);
        return new Assessment(plan, asOf, schedule, ledger, Findings.of(plan, schedule, ledger, asOf));
    }

    /// How many findings nobody has set aside.
    public long openFindings() {
        return findings.stream().filter(finding -> finding.setAside() == null).count();
    }
}
