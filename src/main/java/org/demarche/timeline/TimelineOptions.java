package org.demarche.timeline;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/// What of a timeline is shown, and how large.
///
/// @param outline whether the column that names the rows is a part of the picture
/// @param selected the id of the selected item; null: none
/// @param before the rows as they were before a drag, whose old places stand as ghosts; null: nothing is dragged
/// @param hingeMoving whether it is the election that is dragged
/// @param arrows whether dependencies are drawn
/// @param todayLabel what the line of the status date is called
@RecordBuilder
public record TimelineOptions(
        Metrics metrics,
        boolean outline,
        @Nullable String selected,
        @Nullable TimelineRows before,
        boolean hingeMoving,
        boolean arrows,
        String todayLabel)
        implements TimelineOptionsBuilder.With {
    public static final TimelineOptions SCREEN = new TimelineOptions(Metrics.SCREEN, false, null, null, false, true, "Today");
    public static final TimelineOptions PICTURE = new TimelineOptions(Metrics.SCREEN, true, null, null, false, true, "Today");
    public static final TimelineOptions PAPER = new TimelineOptions(Metrics.PAPER, true, null, null, false, true, "Today");
}
