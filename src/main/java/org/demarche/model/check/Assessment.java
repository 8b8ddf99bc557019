package org.demarche.model.check;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Plan;
import org.demarche.model.Scenario;
import org.demarche.model.budget.Ledger;
import org.demarche.model.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/// A plan with all that is computed from it, all of one age.
///
/// @param asOf the day from which late, due and "in n days" are told: the plan's status date, or today
/// @param scenario the title of the scenario that the plan is in, to be told wherever it leaves the program; empty: it is the plan itself
public record Assessment(Plan plan, LocalDate asOf, Schedule schedule, Ledger ledger, List<Finding> findings, String scenario) {
    /// @param today used where the plan has no status date of its own
    public static Assessment of(Plan plan, LocalDate today) {
        Schedule schedule = Schedule.of(plan);
        return of(plan, today, schedule, Ledger.of(plan, schedule));
    }

    /// Of an edited plan, in no scenario: the same as [#of(Plan,LocalDate)] gives. What the edit has left alone is not computed again.
    public Assessment next(Plan edited, LocalDate today) {
        Schedule next = schedule.next(edited);
        return of(edited, today, next, ledger.next(edited, next));
    }

    private static Assessment of(Plan plan, LocalDate today, Schedule schedule, Ledger ledger) {
        LocalDate pinned = plan.settings().statusDate();
        LocalDate asOf = pinned == null ? today : pinned;
        return new Assessment(plan, asOf, schedule, ledger, Findings.of(plan, schedule, ledger, asOf), "");
    }

    /// The same, of a plan that is in a scenario.
    ///
    /// @param scenario null: it is in none
    public Assessment in(@Nullable Scenario scenario) {
        String title = scenario == null ? "" : scenario.title().isBlank() ? "untitled" : scenario.title();
        return title.equals(this.scenario) ? this : new Assessment(plan, asOf, schedule, ledger, findings, title);
    }

    /// How many findings nobody has set aside.
    public long openFindings() {
        return findings.stream().filter(finding -> finding.setAside() == null).count();
    }
}
