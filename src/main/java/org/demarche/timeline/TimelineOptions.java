package org.demarche.timeline;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Baseline;
import org.jspecify.annotations.Nullable;

/// What of a timeline is shown, and how large.
///
/// @param outline whether the columns that name the rows are a part of the picture
/// @param columns of the outline, from left to right
/// @param scale what the head counts in
/// @param selected the keys of the selected rows
/// @param hovered the key of the row that the pointer is over, which shows where a dependency can be drawn from; null: none
/// @param before the rows as they were before a drag, whose old places stand as ghosts; null: nothing is dragged
/// @param hingeMoving whether it is the election that is dragged
/// @param arrows whether dependencies are drawn
/// @param critical the ids of the items on the critical chain to the hinge, drawn with a bracket; the arrows between them are bold
/// @param baseline whose dates are drawn below the bars; null: none
/// @param floatDays for the column of the float: days by item; what is not there has none
/// @param slipDays for the column of the slip: days by item, later is positive
/// @param link a dependency being drawn; null: none
/// @param tellsScenario whether the outline's head says which scenario is shown; on paper the page says it
/// @param todayLabel what the line of the status date is called
@RecordBuilder
public record TimelineOptions(
        Metrics metrics,
        boolean outline,
        List<Column> columns,
        ScaleKind scale,
        Set<String> selected,
        @Nullable String hovered,
        @Nullable TimelineRows before,
        boolean hingeMoving,
        boolean arrows,
        Set<String> critical,
        @Nullable Baseline baseline,
        Map<String, Integer> floatDays,
        Map<String, Integer> slipDays,
        @Nullable LinkSketch link,
        boolean tellsScenario,
        String todayLabel)
        implements TimelineOptionsBuilder.With {
    static final String TODAY = "Today";
    public static final TimelineOptions SCREEN = of(Metrics.SCREEN, false);
    public static final TimelineOptions PICTURE = of(Metrics.SCREEN, true);
    public static final TimelineOptions PAPER = of(Metrics.PAPER, true).withTellsScenario(false);

    public TimelineOptions {
        columns = List.copyOf(columns);
        selected = Set.copyOf(selected);
        critical = Set.copyOf(critical);
        floatDays = Map.copyOf(floatDays);
        slipDays = Map.copyOf(slipDays);
    }

    private static TimelineOptions of(Metrics metrics, boolean outline) {
        return new TimelineOptions(
                metrics, outline, Column.USUAL, ScaleKind.CALENDAR, Set.of(), null, null, false, true, Set.of(), null, Map.of(), Map.of(), null, true, TODAY);
    }

    /// How wide the outline is in the picture; 0 where it is no part of it.
    public double outlineWidth() {
        if (!outline) return 0;
        double wider = 0;
        for (Column column : columns) wider += column.width();
        for (Column column : Column.USUAL) wider -= column.width();
        return metrics.outlineWidth() + metrics.of(wider);
    }
}
