package org.demarche.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.jspecify.annotations.Nullable;

/// How far the money has come: a bar for all of it and one for each fiscal year, what has no date last.
///
/// @param stacks the first one is all of it
public record FundingChart(String title, String unit, List<LegendEntry> legend, List<String> notes, List<Stack> stacks) implements Chart {
    static FundingChart of(Assessment assessment, ChartChoice choice, int most) {
        Ledger ledger = assessment.ledger();
        Dimension by = ChartChoice.isFunding(choice.by()) ? choice.by() : Dimension.STATUS;
        Series series = Series.of(ledger, by, choice.filter(), Series.mostLooks());
        Pivot pivot = ledger.pivot(List.of(by), List.of(Dimension.FISCAL_YEAR), choice.filter());
        List<Stack> stacks = new ArrayList<>();
        stacks.add(stack("All years", pivot, pivot.columns(), series, null));
        List<Heading> columns = pivot.columns().children().stream().filter(column -> !pivot.total(pivot.rows(), column).isNothing()).toList();
        List<Heading> years = columns.stream().filter(column -> !Series.key(column).id().equals(Key.NO_DATE)).toList();
        boolean hasUndated = years.size() < columns.size();
        int room = Math.max(2, most - 1 - (hasUndated ? 1 : 0));
        List<Heading> apart = years.size() <= room ? years : years.subList(0, room - 1);
        for (Heading column : apart) stacks.add(stack(Series.key(column).label(), pivot, column, series, Series.key(column)));
        if (apart.size() < years.size()) stacks.add(later(series, years.subList(apart.size(), years.size())));
        for (Heading column : columns) if (!years.contains(column)) stacks.add(stack(Series.key(column).label(), pivot, column, series, Series.key(column)));
        String title = (choice.only().isEmpty() ? "Funding" : choice.only()) + " by " + Chart.word(by) + " and fiscal year";
        return new FundingChart(title, Chart.unit(pivot.total()), series.legend(), Stack.notes(ledger.pivot(List.of(by), List.of(), choice.filter()), stacks.subList(1, stacks.size())), List.copyOf(stacks));
    }

    private static Stack stack(String name, Pivot pivot, Heading column, Series series, @Nullable Key key) {
        List<Slice> slices = series.slices(List.of(Dimension.FISCAL_YEAR), key);
        return new Stack(name, name, 0, key == null ? null : key.days(), slices, pivot.total(pivot.rows(), column), pivot.cell(pivot.rows(), column));
    }

    /// Years that have no room of their own are counted as one, each unknown once.
    private static Stack later(Series series, List<Heading> years) {
        Set<String> ids = new HashSet<>();
        for (Heading year : years) ids.add(Series.key(year).id());
        Filter filter = series.filter().and(new Filter(Map.of(Dimension.FISCAL_YEAR, ids)));
        Pivot pivot = series.ledger().pivot(List.of(series.by()), List.of(), filter);
        String name = Series.key(years.getFirst()).label() + (years.size() == 1 ? "" : " on");
        List<Slice> slices = new Series(series.ledger(), series.by(), filter, series.parts()).slices(List.of(), null);
        return new Stack(name, name, 0, null, slices, pivot.total(), pivot.cell(pivot.rows(), pivot.columns()));
    }

    /// What nobody pays, of one bar.
    static Total gap(Stack stack) {
        for (Slice slice : stack.slices()) if (slice.look() == Look.GAP) return slice.total();
        return new Total(0, 0, stack.total().currency());
    }

    @Override
    public boolean hasUnknown() {
        return stacks.stream().anyMatch(stack -> stack.total().unknown() > 0);
    }

    @Override
    public String description() {
        return title + ", " + unit + ". " + stacks.stream().map(FundingChart::words).collect(Collectors.joining(" "))
                + notes.stream().map(note -> " " + note + ".").collect(Collectors.joining());
    }

    private static String words(Stack stack) {
        String parts = stack.slices().stream().map(slice -> slice.label().toLowerCase() + " " + slice.total().wholeText()).collect(Collectors.joining(", "));
        return stack.words() + (parts.isEmpty() ? "" : " (" + parts + ")") + ".";
    }
}
