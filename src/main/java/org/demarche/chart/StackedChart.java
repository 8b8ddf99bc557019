package org.demarche.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.model.budget.Cell;
import org.demarche.model.budget.CliffWords;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.FiscalCalendar;
import org.demarche.model.budget.FundingOutlook;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.DayText;
import org.jspecify.annotations.Nullable;

/// Cost by period, from the first that has any to the last, without gaps; the election's period is among them.
///
/// @param period what a column is: the one asked for, or a longer one where there would be too many
/// @param hinge election day; null: not known
/// @param isCliff whether it sets firm money against the need, in one row of steps
/// @param cliff the first day without firm money where there is a cliff; null: there is none, or it is not asked for
public record StackedChart(
        String title, String unit, List<LegendEntry> legend, List<String> notes, List<Stack> stacks, Dimension by, Dimension period, @Nullable LocalDate hinge, boolean isCliff, @Nullable LocalDate cliff)
        implements Chart {
    static StackedChart of(Assessment assessment, ChartChoice choice, int most) {
        Ledger ledger = assessment.ledger();
        LocalDate hinge = assessment.schedule().resolve(assessment.plan().hinge().date()).day();
        Dimension period = choice.period();
        while (true) {
            Pivot pivot = ledger.pivot(List.of(), List.of(period), choice.filter());
            if (choice.by() == Dimension.SCOPE) pivot = ledger.pivot(List.of(Dimension.SCOPE), List.of(period), choice.filter());
            List<DateRange> days = periods(ledger.calendar(), pivot, period, hinge);
            if (days.size() <= most || period == Dimension.FISCAL_YEAR) return choice.kind() == ChartKind.CLIFF ? cliff(ledger, choice, period, pivot, days, hinge) : stacked(ledger, choice, period, pivot, days, hinge);
            period = period == Dimension.MONTH ? Dimension.QUARTER : Dimension.FISCAL_YEAR;
        }
    }

    private static List<DateRange> periods(FiscalCalendar calendar, Pivot pivot, Dimension period, @Nullable LocalDate hinge) {
        LocalDate first = null;
        LocalDate last = null;
        for (Heading column : pivot.columns().children()) {
            DateRange days = Series.key(column).days();
            if (days == null) continue;
            if (first == null || days.start().isBefore(first)) first = days.start();
            if (last == null || days.start().isAfter(last)) last = days.start();
        }
        if (first == null || last == null) return List.of();
        if (hinge != null && hinge.isBefore(first)) first = hinge;
        if (hinge != null && hinge.isAfter(last)) last = hinge;
        List<DateRange> periods = new ArrayList<>();
        for (int year = calendar.yearOf(first); year <= calendar.yearOf(last); year++) periods.addAll(ofYear(calendar, period, year));
        return periods;
    }

    private static List<DateRange> ofYear(FiscalCalendar calendar, Dimension period, int year) {
        List<DateRange> periods = new ArrayList<>();
        if (period == Dimension.FISCAL_YEAR) periods.add(calendar.year(year));
        if (period == Dimension.QUARTER) for (int i = 0; i < 4; i++) periods.add(calendar.quarter(year, i));
        if (period == Dimension.MONTH) for (int i = 0; i < 12; i++) periods.add(calendar.month(year, i));
        return periods;
    }

    private static StackedChart stacked(Ledger ledger, ChartChoice choice, Dimension period, Pivot pivot, List<DateRange> days, @Nullable LocalDate hinge) {
        Series series = Series.of(ledger, choice.by(), choice.filter(), Series.mostLooks());
        String title = Chart.what(choice) + " by " + Chart.word(period) + (choice.by() == Dimension.PHASE ? "" : " and " + Chart.word(choice.by()));
        List<Stack> stacks = stacks(ledger, series, period, pivot, days);
        return new StackedChart(title, Chart.unit(pivot.total()), series.legend(), Stack.notes(pivot, stacks), stacks, choice.by(), period, hinge, false, null);
    }

    private static StackedChart cliff(Ledger ledger, ChartChoice choice, Dimension period, Pivot pivot, List<DateRange> days, @Nullable LocalDate hinge) {
        Series series = Series.certainty(ledger, choice.filter());
        FundingOutlook outlook = FundingOutlook.of(ledger, period);
        boolean isWhole = choice.filter().equals(Filter.ALL);
        String unit = isWhole ? ledger.currency().getCurrencyCode() + ". " + CliffWords.of(outlook, hinge) : Chart.unit(pivot.total());
        String title = (choice.only().isEmpty() ? "Need" : choice.only()) + " against firm money, by " + Chart.word(period);
        List<Stack> stacks = stacks(ledger, series, period, pivot, days);
        LocalDate cliff = isWhole ? outlook.cliffDay() : null;
        return new StackedChart(title, unit, series.legend(), Stack.notes(pivot, stacks), stacks, Dimension.CERTAINTY, period, hinge, true, cliff);
    }

    private static List<Stack> stacks(Ledger ledger, Series series, Dimension period, Pivot pivot, List<DateRange> days) {
        Map<LocalDate, Heading> byStart = new HashMap<>();
        for (Heading column : pivot.columns().children()) {
            DateRange range = Series.key(column).days();
            if (range != null) byStart.put(range.start(), column);
        }
        List<Stack> stacks = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) stacks.add(stack(ledger, series, pivot, period, days.get(i), i, byStart.get(days.get(i).start())));
        return List.copyOf(stacks);
    }

    private static Stack stack(Ledger ledger, Series series, Pivot pivot, Dimension period, DateRange days, int index, @Nullable Heading column) {
        int year = ledger.calendar().yearOf(days.start());
        String name =
                switch (period) {
                    case FISCAL_YEAR -> "FY " + year;
                    case QUARTER -> "Q" + (index % 4 + 1);
                    default -> days.start().getMonth().getDisplayName(java.time.format.TextStyle.SHORT, java.util.Locale.ENGLISH);
                };
        String full = period == Dimension.QUARTER ? name + " FY " + year : period == Dimension.MONTH ? name + " " + days.start().getYear() : name;
        if (column == null) return new Stack(name, full, year, days, List.of(), new Total(0, 0, ledger.currency()), Cell.of(series.filter()));
        List<Slice> slices = series.slices(List.of(period), column.key());
        return new Stack(name, full, year, days, slices, pivot.total(pivot.rows(), column), pivot.cell(pivot.rows(), column));
    }

    static List<String> notes(Pivot pivot) {
        List<String> notes = new ArrayList<>();
        Heading undated = pivot.columns().child(Key.NO_DATE);
        if (undated != null && !pivot.total(pivot.rows(), undated).isNothing()) notes.add("No date: " + pivot.total(pivot.rows(), undated).wholeText());
        if (!pivot.outside().isNothing()) notes.add("Outside the total, regional: " + pivot.outside().wholeText());
        return List.copyOf(notes);
    }

    @Override
    public boolean hasUnknown() {
        return stacks.stream().anyMatch(stack -> stack.total().unknown() > 0);
    }

    @Override
    public String description() {
        String bars = stacks.stream().filter(stack -> !stack.total().isNothing()).map(Stack::words).collect(Collectors.joining("; "));
        String election = hinge == null ? "" : " The election is on " + DayText.of(hinge) + ".";
        return title + ", " + unit + "." + election + (bars.isEmpty() ? "" : " " + bars + ".") + notes.stream().map(note -> " " + note + ".").collect(Collectors.joining());
    }
}
