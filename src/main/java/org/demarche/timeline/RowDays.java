package org.demarche.timeline;

import java.util.HashMap;
import java.util.Map;
import org.demarche.model.Baseline;
import org.demarche.model.check.Assessment;
import org.demarche.model.compare.Baselines;
import org.demarche.model.compare.DateDifference;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Slack;

/// Days that the outline tells of items, by their ids.
public final class RowDays {
    private RowDays() {}

    /// By how many days each item may slip, where something limits it.
    public static Map<String, Integer> floats(TimelineRows rows, Slack slack) {
        Map<String, Integer> days = new HashMap<>();
        for (TimelineRow row : rows.all()) if (slack.floatDays(row.key()) instanceof Integer count) days.put(row.key(), count);
        return days;
    }

    /// By how many days each item ends later than in a baseline, or where its end is not known starts later; earlier is negative.
    public static Map<String, Integer> slips(Assessment now, Baseline baseline) {
        Map<String, Integer> days = new HashMap<>();
        Baselines.placements(baseline).forEach((id, then) -> {
            Placement is = now.schedule().placement(id);
            Long slipped = new DateDifference(id, "", then, is).days();
            if (slipped != null) days.put(id, Math.toIntExact(slipped));
        });
        return days;
    }
}
