package org.demarche.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.demarche.model.Baseline;
import org.demarche.model.BaselineDates;
import org.demarche.model.schedule.Schedule;
import org.demarche.model.schedule.Slack;
import org.demarche.timeline.TimelineRow;
import org.demarche.timeline.TimelineRows;

/// Days by item: how far each may slip, and how far it has slipped.
final class Slips {
    private Slips() {}

    /// Of what has a row. What nothing limits has no float.
    static Map<String, Integer> floats(TimelineRows rows, Slack slack) {
        Map<String, Integer> days = new HashMap<>();
        for (TimelineRow row : rows.all()) if (!row.isGroup() && slack.floatDays(row.key()) instanceof Integer found) days.put(row.key(), found);
        return Map.copyOf(days);
    }

    /// How many days later each ends than in a baseline, earlier where negative; what ends on the same day is not there, nor what has no end in one
    /// of the two.
    static Map<String, Integer> since(Baseline baseline, Schedule now) {
        Map<String, Integer> days = new HashMap<>();
        for (BaselineDates dates : baseline.dates()) {
            LocalDate was = now.resolve(dates.end().isUnknown() ? dates.start() : dates.end()).last();
            LocalDate is = now.placement(dates.item()).lastDay();
            if (was != null && is != null && !was.equals(is)) days.put(dates.item(), Math.toIntExact(ChronoUnit.DAYS.between(was, is)));
        }
        return Map.copyOf(days);
    }
}
