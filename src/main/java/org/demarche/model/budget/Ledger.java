package org.demarche.model.budget;

import org.demarche.model.Plan;
import org.demarche.model.schedule.Schedule;

/// Every cost of a plan as dated entries.
public final class Ledger {
    private Ledger() {}

    public static Ledger of(Plan plan, Schedule schedule) {
        return new Ledger();
    }
}
