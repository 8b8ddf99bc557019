package org.demarche.chart;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.budget.Cell;
import org.demarche.model.budget.Pivot;
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

    /// What stands in no bar: what has no date, what is outside the total, and what is below zero.
    static List<String> notes(Pivot pivot, List<Stack> stacks) {
        List<String> notes = new ArrayList<>(StackedChart.notes(pivot));
        List<Stack> below = stacks.stream().filter(stack -> stack.belowZero() < 0).toList();
        if (below.isEmpty()) return List.copyOf(notes);
        long sum = below.stream().mapToLong(Stack::belowZero).sum();
        String where = below.size() == 1 ? " in " + below.getFirst().fullName() : " in " + below.size() + " bars";
        notes.add("Below zero, so not drawn: " + new Total(sum, 0, pivot.total().currency()).wholeText() + where);
        return List.copyOf(notes);
    }

    private long belowZero() {
        return slices.stream().mapToLong(slice -> Math.min(0, slice.total().minorUnits())).sum();
    }

    /// "Q2 FY 2006: 560,342 and 3 amounts not known".
    public String words() {
        return fullName + ": " + (total.isNothing() ? "none" : total.wholeText());
    }
}
