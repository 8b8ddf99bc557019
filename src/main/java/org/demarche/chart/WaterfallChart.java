package org.demarche.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.budget.Cell;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;

/// From the need, less what each status or source gives, down to the gap.
///
/// @param steps the need first, the gap last; each begins where the one before has ended
public record WaterfallChart(String title, String unit, List<LegendEntry> legend, List<String> notes, List<Step> steps) implements Chart {
    /// One bar.
    ///
    /// @param from what is left before it, in minor units; 0 for the need
    /// @param to what is left after it; 0 for the gap
    public record Step(String label, Look look, long from, long to, Total total, Cell cell) {
        boolean isWhole() {
            return look == Look.NEED || look == Look.GAP;
        }

        /// "Committed: 1,300,000".
        public String words() {
            return label + ": " + (total.isNothing() ? "none" : total.wholeText());
        }
    }

    static WaterfallChart of(Assessment assessment, ChartChoice choice, int most) {
        Ledger ledger = assessment.ledger();
        Dimension by = ChartChoice.isFunding(choice.by()) ? choice.by() : Dimension.STATUS;
        Series series = Series.of(ledger, by, choice.filter(), Math.clamp(most - 3L, 2, 8));
        Pivot pivot = ledger.pivot(List.of(by), List.of(), choice.filter());
        List<Step> steps = new ArrayList<>();
        long left = pivot.total().minorUnits();
        steps.add(new Step("Need", Look.NEED, 0, left, pivot.total(), pivot.cell(pivot.rows(), pivot.columns())));
        for (Series.Part part : series.parts()) {
            Slice slice = series.slice(part, List.of(), null);
            if (part.look() == Look.GAP || slice.total().isNothing()) continue;
            long after = left - slice.total().minorUnits();
            steps.add(new Step(slice.label(), part.look() == Look.NOT_SURE || by == Dimension.STATUS ? part.look() : Look.THIRD, left, after, slice.total(), slice.cell()));
            left = after;
        }
        steps.add(gap(series, left, ledger, choice));
        String title = choice.only().isEmpty() ? "From need to gap, by " + Chart.word(by) : choice.only() + ", by " + Chart.word(by);
        return new WaterfallChart(title, Chart.unit(pivot.total()), List.of(), notes(pivot, steps), List.copyOf(steps));
    }

    private static List<String> notes(Pivot pivot, List<Step> steps) {
        List<String> notes = new ArrayList<>(StackedChart.notes(pivot));
        if (steps.stream().anyMatch(step -> Math.min(step.from(), step.to()) < 0)) notes.add("What is below zero is not drawn");
        return notes;
    }

    private static Step gap(Series series, long left, Ledger ledger, ChartChoice choice) {
        for (Series.Part part : series.parts()) {
            if (part.look() != Look.GAP) continue;
            Slice slice = series.slice(part, List.of(), null);
            return new Step("Gap", Look.GAP, left, 0, slice.total(), slice.cell());
        }
        return new Step("Gap", Look.GAP, left, 0, new Total(left, 0, ledger.currency()), Cell.of(choice.filter()));
    }

    @Override
    public boolean hasUnknown() {
        return steps.stream().anyMatch(step -> step.total().unknown() > 0);
    }

    @Override
    public String description() {
        return title + ", " + unit + ". " + steps.stream().map(Step::words).collect(Collectors.joining("; ")) + "."
                + notes.stream().map(note -> " " + note + ".").collect(Collectors.joining());
    }
}
