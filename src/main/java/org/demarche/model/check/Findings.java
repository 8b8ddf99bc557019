package org.demarche.model.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Plan;
import org.demarche.model.budget.Ledger;
import org.demarche.model.schedule.Schedule;

/// All findings about a plan, the heaviest first and then in the plan's order.
public final class Findings {
    private Findings() {}

    public static List<Finding> of(Plan plan, Schedule schedule, Ledger ledger, LocalDate asOf) {
        Examined examined = new Examined(plan, schedule, ledger, asOf);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : Rules.ALL) findings.addAll(Found.by(rule, examined));
        return List.copyOf(findings);
    }
}
