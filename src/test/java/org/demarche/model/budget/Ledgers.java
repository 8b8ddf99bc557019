package org.demarche.model.budget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.model.Initiative;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.schedule.Schedule;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.PlanJson;

/// Ledgers of small plans, and of the plan that ships.
final class Ledgers {
    private Ledgers() {}

    static Ledger of(Plan plan) {
        return Ledger.of(plan, Schedule.of(plan));
    }

    static Ledger of(Initiative... initiatives) {
        return of(Plans.with(initiatives));
    }

    static Plan sample() throws IOException, PlanFileException {
        return PlanJson.read(Files.readString(Path.of("assets/plans/kazakhstan-2005.plan.json")), "the sample");
    }
}
