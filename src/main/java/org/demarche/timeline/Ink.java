package org.demarche.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a shape looks.
///
/// @param fill a colour as `#rrggbb`; null: not filled. Text is filled
/// @param stroke a colour as `#rrggbb`; null: no line
/// @param width of the line
/// @param dash lengths of dash and gap in turn; empty: a whole line
public record Ink(@Nullable String fill, @Nullable String stroke, double width, List<Double> dash) {
    static Ink fill(String colour) {
        return new Ink(colour, null, 0, List.of());
    }

    static Ink line(String colour, double width, Double... dash) {
        return new Ink(null, colour, width, List.of(dash));
    }

    /// With all lengths times this.
    Ink thinned(double by) {
        return new Ink(fill, stroke, width * by, dash.stream().map(length -> length * by).toList());
    }

    static Ink both(String fill, String colour, double width, Double... dash) {
        return new Ink(fill, colour, width, List.of(dash));
    }
}
