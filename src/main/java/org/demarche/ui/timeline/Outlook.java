package org.demarche.ui.timeline;

import java.util.List;
import org.demarche.model.check.Assessment;
import org.demarche.timeline.TimelineRows;

/// A plan as the timeline shows it: its rows and its tray, both of the age of the assessment. Can be made on any thread.
///
/// @param rowsOf how the rows were made
record Outlook(Assessment assessment, RowsMaker rowsOf, TimelineRows rows, List<TrayItem> tray) {
    static Outlook of(Assessment assessment, RowsMaker rowsOf) {
        TimelineRows rows = rowsOf.of(assessment);
        return new Outlook(assessment, rowsOf, rows, TrayItem.of(rows));
    }

    /// Whether it shows this very assessment, in this very way.
    boolean shows(Assessment other, RowsMaker otherRows) {
        return assessment == other && rowsOf.equals(otherRows);
    }
}
