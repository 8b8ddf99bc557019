package org.demarche.chart;

import java.util.List;
import org.demarche.model.budget.Cell;
import org.demarche.model.budget.Total;
import org.demarche.model.schedule.DateRange;
import org.jspecify.annotations.Nullable;

/// A bar of several parts. The parts add up to its total; what is not known is counted once in the total, and in each part that it could be of.
///
/// @param name as it stands beside the bar: "Q1"
/// @param fullName as it stands alone: "Q1 FY 2006"
/// @param year the fiscal year that it lies in; 0: none
/// @param days the days of its period; null: it is none
/// @param slices from the base outwards; with those that nothing is known of but that there is something
public record Stack(String name, String fullName, int year, @Nullable DateRange days, List<Slice> slices, Total total, Cell cell) {
    public Stack {
        slices = List.copyOf(slices);
    }

    /// What has a height: the parts that something is known of.
    List<Slice> drawn() {
        return slices.stream().filter(slice -> slice.total().minorUnits() > 0).toList();
    }

    /// "Q2 FY 2006: 560,342 and 3 amounts not known".
    public String words() {
        return fullName + ": " + (total.isNothing() ? "none" : total.wholeText());
    }
}
