package org.demarche.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One primitive of a laid out timeline. Bars, bands, diamonds, torn edges, arrows and captions are all made of these few.
public sealed interface Shape {
    /// What it means, from which a palette tells how it looks.
    Role role();

    /// The id of the item that it stands for; null: of none.
    @Nullable String item();

    /// An upright rectangle.
    ///
    /// @param corner the radius of its corners; 0: square
    record Box(Area area, double corner, Role role, @Nullable String item) implements Shape {}

    /// Straight lines from point to point: a diamond, a pentagon, a torn bar, an arrow's way.
    ///
    /// @param closed whether the last point is joined to the first, and what is inside filled
    record Path(List<Point> points, boolean closed, Role role, @Nullable String item) implements Shape {
        public Path {
            points = List.copyOf(points);
        }
    }

    /// Slanting lines over a rectangle, kept inside it.
    ///
    /// @param step how far the lines lie apart
    record Hatch(Area area, double step, Role role, @Nullable String item) implements Shape {}

    /// A line of text.
    ///
    /// @param x where it begins, ends or has its middle, as `align` says
    /// @param y its base line
    record Caption(double x, double y, String text, Align align, Face face, double size, Role role, @Nullable String item) implements Shape {}

    /// What of a caption stands at its x.
    enum Align {
        START,
        MIDDLE,
        END
    }
}
