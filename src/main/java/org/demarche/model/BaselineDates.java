package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where an item stood when a baseline was taken: fixed dates, as exactly as they were known.
///
/// @param item its id
/// @param end the last day, inclusive
/// @param startWithin how exactly the start was known where it was no whole month or year: it lay within a month or year from that day on; null: as it is written
/// @param endWithin the same of the end
@RecordBuilder
public record BaselineDates(
        String item, DateExpression start, DateExpression end, @Nullable Precision startWithin, @Nullable Precision endWithin, Map<String, Object> extra)
        implements BaselineDatesBuilder.With {
    public BaselineDates {
        item = Copies.of(item);
        start = Copies.of(start);
        end = Copies.of(end);
        extra = Copies.of(extra);
    }
}
