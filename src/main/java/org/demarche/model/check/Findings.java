package org.demarche.model.check;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Plan;
import org.demarche.model.budget.Ledger;
import org.demarche.model.schedule.Schedule;

/// All findings about a plan, the heaviest first and then in the plan's order.
public final class Findings {
    private Findings() {}

    public static List<Finding> of(Plan plan, Schedule schedule, Ledger ledger, LocalDate asOf) {
        return List.of();
    }
}
