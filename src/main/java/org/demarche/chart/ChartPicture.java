package org.demarche.chart;

import java.util.List;
import org.demarche.model.budget.Cell;
import org.demarche.timeline.Area;
import org.demarche.timeline.TimelinePicture;

/// A chart laid out: shapes for the timeline's painters, and which number stands where.
///
/// @param marks from the back to the front
/// @param title what it shows
/// @param description all of it in sentences, for those who can't see it
public record ChartPicture(TimelinePicture shapes, List<Mark> marks, String title, String description) {
    /// A bar or a part of one.
    ///
    /// @param words what it says: "Q2 FY 2006: 560,342 and 3 amounts not known"
    /// @param cell where the ledger explains it
    public record Mark(Area area, String words, Cell cell) {}

    public ChartPicture {
        marks = List.copyOf(marks);
    }
}
