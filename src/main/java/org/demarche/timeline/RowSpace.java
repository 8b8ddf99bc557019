package org.demarche.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What of a row is taken already, so that no two things are written over each other.
final class RowSpace {
    private static final double LINE = 1.5;

    private record Span(double from, double to) {}

    private final List<Span> taken = new ArrayList<>();
    /// Thin lines behind the row: plain text keeps off them, a plate covers them.
    private final List<Span> lines = new ArrayList<>();

    /// A row in which nothing is written across the lines of today, the election and fiscal years.
    static RowSpace besideLines(Chart chart) {
        RowSpace space = new RowSpace();
        space.takeLine(chart.middle(chart.assessment().asOf()));
        LocalDate hinge = chart.hinge();
        if (hinge != null) space.take(chart.middle(hinge) - LINE, chart.middle(hinge) + LINE);
        FiscalYears years = new FiscalYears(chart.plan().settings().fiscalYearStart());
        for (LocalDate start : years.startsBetween(chart.firstDay(), chart.lastDay())) space.takeLine(chart.x(start));
        return space;
    }

    private void takeLine(double x) {
        lines.add(new Span(x - LINE, x + LINE));
    }

    void take(double from, double to) {
        taken.add(new Span(from, to));
    }

    boolean isFree(double from, double to) {
        return everything().noneMatch(span -> from < span.to && span.from < to);
    }

    private Stream<Span> everything() {
        return Stream.concat(taken.stream(), lines.stream());
    }

    /// The first place from this one on where there is room for so much plain text.
    double firstFree(double from, double width) {
        return first(everything(), from, width);
    }

    /// The first place from this one on where there is room for a plate so wide.
    double firstFreeForPlate(double from, double width) {
        return first(taken.stream(), from, width);
    }

    private static double first(Stream<Span> spans, double from, double width) {
        double at = from;
        for (Span span : spans.sorted(Comparator.comparingDouble(Span::from)).toList())
            if (at < span.to && span.from < at + width) at = span.to;
        return at;
    }

    /// How far it is from here to what is taken next.
    double room(double from) {
        return everything().filter(span -> span.to > from).mapToDouble(span -> span.from - from).min().orElse(Double.MAX_VALUE);
    }

    /// As [#tryTake], for what is written on a filled bar: the lines lie behind it.
    boolean tryTakeOnBar(double from, double to) {
        if (taken.stream().anyMatch(span -> from < span.to && span.from < to)) return false;
        take(from, to);
        return true;
    }

    /// Takes the span if it is free, and says whether it was.
    boolean tryTake(double from, double to) {
        if (!isFree(from, to)) return false;
        take(from, to);
        return true;
    }
}
