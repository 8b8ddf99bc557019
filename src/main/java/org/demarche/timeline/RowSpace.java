package org.demarche.timeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/// What of a row is taken already, so that no two things are written over each other.
final class RowSpace {
    private static final double LINE = 1.5;

    /// From the left edge of each piece to its right one; no two of them touch.
    private final TreeMap<Double, Double> taken = new TreeMap<>();
    /// Thin lines behind the row: plain text keeps off them, a plate covers them.
    private final TreeMap<Double, Double> lines;

    RowSpace() {
        this(new TreeMap<>());
    }

    private RowSpace(TreeMap<Double, Double> lines) {
        this.lines = lines;
    }

    /// A row in which nothing is written across the lines of today, the election and fiscal years.
    static RowSpace besideLines(Chart chart) {
        RowSpace space = new RowSpace();
        space.takeLine(chart.middle(chart.assessment().asOf()));
        LocalDate hinge = chart.hinge();
        if (hinge != null) space.take(chart.middle(hinge) - LINE, chart.middle(hinge) + LINE);
        for (LocalDate start : chart.fiscalStarts()) space.takeLine(chart.x(start));
        return space;
    }

    /// The same, with the lines shared and what is taken its own.
    RowSpace copy() {
        RowSpace copy = new RowSpace(lines);
        copy.taken.putAll(taken);
        return copy;
    }

    private void takeLine(double x) {
        put(lines, x - LINE, x + LINE);
    }

    void take(double from, double to) {
        put(taken, from, to);
    }

    private static void put(TreeMap<Double, Double> spans, double from, double to) {
        if (!(from < to)) return;
        double left = from;
        double right = to;
        for (Map.Entry<Double, Double> last = spans.floorEntry(right); last != null && last.getValue() >= left; last = spans.floorEntry(right)) {
            left = Math.min(left, last.getKey());
            right = Math.max(right, last.getValue());
            spans.remove(last.getKey());
        }
        spans.put(left, right);
    }

    boolean isFree(double from, double to) {
        return isFree(taken, from, to) && isFree(lines, from, to);
    }

    private static boolean isFree(TreeMap<Double, Double> spans, double from, double to) {
        Map.Entry<Double, Double> last = spans.lowerEntry(to);
        return last == null || last.getValue() <= from;
    }

    /// The first place from this one on where there is room for so much plain text.
    double firstFree(double from, double width) {
        double at = from;
        for (double next = past(at, width); next > at; next = past(at, width)) at = next;
        return at;
    }

    private double past(double at, double width) {
        return past(lines, past(taken, at, width), width);
    }

    /// The first place from this one on where there is room for a plate so wide.
    double firstFreeForPlate(double from, double width) {
        return past(taken, from, width);
    }

    private static double past(TreeMap<Double, Double> spans, double from, double width) {
        double at = from;
        for (Map.Entry<Double, Double> last = spans.lowerEntry(at + width); last != null && last.getValue() > at; last = spans.lowerEntry(at + width))
            at = last.getValue();
        return at;
    }

    /// How far it is from here to what is taken next.
    double room(double from) {
        return Math.min(room(taken, from), room(lines, from));
    }

    private static double room(TreeMap<Double, Double> spans, double from) {
        Map.Entry<Double, Double> at = spans.floorEntry(from);
        if (at != null && at.getValue() > from) return at.getKey() - from;
        Double next = spans.higherKey(from);
        return next == null ? Double.MAX_VALUE : next - from;
    }

    /// As [#tryTake], for what is written on a filled bar: the lines lie behind it.
    boolean tryTakeOnBar(double from, double to) {
        if (!isFree(taken, from, to)) return false;
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
