package org.demarche.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What of a row is taken already, so that no two things are written over each other.
final class RowSpace {
    private record Span(double from, double to) {}

    private final List<Span> taken = new ArrayList<>();

    /// A row in which nothing is written across the lines of today and the election.
    static RowSpace besideLines(Chart chart) {
        RowSpace space = new RowSpace();
        space.takeLine(chart.middle(chart.assessment().asOf()));
        LocalDate hinge = chart.hinge();
        if (hinge != null) space.takeLine(chart.middle(hinge));
        return space;
    }

    private void takeLine(double x) {
        take(x - 1.5, x + 1.5);
    }

    void take(double from, double to) {
        taken.add(new Span(from, to));
    }

    boolean isFree(double from, double to) {
        return taken.stream().noneMatch(span -> from < span.to && span.from < to);
    }

    /// The first place from this one on where there is room for so much.
    double firstFree(double from, double width) {
        double at = from;
        for (Span span : taken.stream().sorted(Comparator.comparingDouble(Span::from)).toList())
            if (at < span.to && span.from < at + width) at = span.to;
        return at;
    }

    /// Takes the span if it is free, and says whether it was.
    boolean tryTake(double from, double to) {
        if (!isFree(from, to)) return false;
        take(from, to);
        return true;
    }
}
