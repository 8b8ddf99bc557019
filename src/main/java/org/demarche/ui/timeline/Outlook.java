package org.demarche.ui.timeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Baseline;
import org.demarche.model.ItemList;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.Slack;
import org.demarche.timeline.PlanExtent;
import org.demarche.timeline.RowDays;
import org.demarche.timeline.RowFilter;
import org.demarche.timeline.TimelineRow;
import org.demarche.timeline.TimelineRows;
import org.jspecify.annotations.Nullable;

/// A plan as the timeline shows it: rows, tray and what is told beside them, all of the age of the assessment. Can be made on any thread.
///
/// @param showing what was wanted
/// @param extent from when to when the rows reach
/// @param items how many rows stand for an item, and how many would without the filter
/// @param critical the ids on the critical chain; empty where nobody wants to know
/// @param floatDays by item; empty where nobody wants to know
/// @param slipDays by item; empty without a baseline
record Outlook(
        Assessment assessment,
        Showing showing,
        TimelineRows rows,
        List<TrayItem> tray,
        DateRange extent,
        Count items,
        Set<String> critical,
        Map<String, Integer> floatDays,
        @Nullable Baseline baseline,
        Map<String, Integer> slipDays) {
    /// @param of without the filter
    record Count(long shown, long of) {}

    static Outlook of(Assessment assessment, Showing showing) {
        TimelineRows rows = TimelineRows.of(assessment, showing.rows());
        Slack slack = showing.wantsFloat() ? Slack.of(assessment.plan(), assessment.schedule()) : null;
        Baseline baseline = ItemList.BASELINES.find(assessment.plan(), showing.baseline());
        assessment.ledger().total();
        return new Outlook(
                assessment,
                showing,
                rows,
                TrayItem.of(rows),
                PlanExtent.of(rows),
                count(rows),
                slack == null ? Set.of() : Set.copyOf(slack.criticalChain()),
                slack == null ? Map.of() : RowDays.floats(rows, slack),
                baseline,
                baseline == null ? Map.of() : RowDays.slips(assessment, baseline));
    }

    private static Count count(TimelineRows rows) {
        long shown = items(rows);
        if (rows.choice().filter().isNone()) return new Count(shown, shown);
        return new Count(shown, items(TimelineRows.of(rows.assessment(), rows.choice().withFilter(RowFilter.NONE))));
    }

    private static long items(TimelineRows rows) {
        long items = 0;
        for (TimelineRow row : rows.all()) if (!row.isGroup()) items++;
        return items;
    }

    /// Whether it shows this very assessment, in this very way.
    boolean shows(Assessment other, Showing otherShowing) {
        return assessment == other && showing.equals(otherShowing);
    }
}
