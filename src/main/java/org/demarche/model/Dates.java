package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When an item takes place: two of start, end and duration, from which the third follows; or less, where less is known.
///
/// @param start the first day
/// @param end the last day, inclusive
/// @param duration how long it takes, from the first day to the last inclusive; null: not given
@RecordBuilder
public record Dates(DateExpression start, DateExpression end, @Nullable Length duration, Map<String, Object> extra) implements DatesBuilder.With {
    public static final Dates UNKNOWN = new Dates(DateExpression.UNKNOWN, DateExpression.UNKNOWN, null, Map.of());

    public Dates {
        start = Copies.of(start);
        end = Copies.of(end);
        extra = Copies.of(extra);
        if (duration != null && duration.amount() < 1)
            throw new IllegalArgumentException("A duration of %s is too short. It must be at least 1.".formatted(duration));
        if (duration != null && !start.isUnknown() && !end.isUnknown())
            throw new IllegalArgumentException("Start %s, end %s and duration %s are all given. Give two of them: the third follows."
                    .formatted(Brief.of(start.text()), Brief.of(end.text()), duration));
    }

    /// One day, or from this day on.
    public static Dates from(DateExpression start) {
        return new Dates(start, DateExpression.UNKNOWN, null, Map.of());
    }

    public static Dates from(DateExpression start, @Nullable Length duration) {
        return new Dates(start, DateExpression.UNKNOWN, duration, Map.of());
    }

    /// @param end the last day, inclusive
    public static Dates between(DateExpression start, DateExpression end) {
        return new Dates(start, end, null, Map.of());
    }

    /// Planned backward: it must be over with this day.
    public static Dates until(DateExpression end, Length duration) {
        return new Dates(DateExpression.UNKNOWN, end, duration, Map.of());
    }

    /// Whether nothing is given at all.
    public boolean isUnknown() {
        return start.isUnknown() && end.isUnknown() && duration == null;
    }
}
