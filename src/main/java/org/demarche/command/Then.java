package org.demarche.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.model.Baseline;
import org.demarche.model.Plan;
import org.demarche.model.compare.Baselines;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Resolved;
import org.demarche.model.schedule.Schedule;
import org.demarche.model.schedule.ScheduleLine;

/// Where each date of a plan stood when a baseline was taken.
final class Then {
    private Then() {}

    /// For each line of the plan's schedule, in its order; not known for dates that a baseline does not keep.
    static List<Resolved> of(Plan plan, Baseline baseline) {
        Map<String, Placement> placements = Baselines.placements(baseline);
        List<Resolved> then = new ArrayList<>();
        for (ScheduleLine line : Schedule.of(plan).lines()) {
            Placement placement = placements.getOrDefault(line.field().itemId(), Placement.UNSCHEDULED);
            then.add(
                    switch (line.field().field()) {
                        case "start", "date" -> placement.start();
                        case "end" -> placement.end();
                        default -> Resolved.UNKNOWN;
                    });
        }
        return then;
    }
}
