package org.demarche.timeline;

import java.util.ArrayList;
import java.util.List;

/// What of a row is taken already, so that no two things are written over each other.
final class RowSpace {
    private record Span(double from, double to) {}

    private final List<Span> taken = new ArrayList<>();

    void take(double from, double to) {
        taken.add(new Span(from, to));
    }

    boolean isFree(double from, double to) {
        return taken.stream().noneMatch(span -> from < span.to && span.from < to);
    }

    /// Takes the span if it is free, and says whether it was.
    boolean tryTake(double from, double to) {
        if (!isFree(from, to)) return false;
        take(from, to);
        return true;
    }
}
