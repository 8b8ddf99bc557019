package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;

/// Where an item stood when a baseline was taken: fixed dates, as exactly as they were known.
///
/// @param item its id
/// @param end the last day, inclusive
@RecordBuilder
public record BaselineDates(String item, DateExpression start, DateExpression end, Map<String, Object> extra) implements BaselineDatesBuilder.With {
    public BaselineDates {
        item = Copies.of(item);
        start = Copies.of(start);
        end = Copies.of(end);
        extra = Copies.of(extra);
    }
}
