package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How long something takes from the decision to the day that it is ready, such as an observation mission.
///
/// @param length null: not known
/// @param source where the figure comes from
@RecordBuilder
public record LeadTime(String id, String title, @Nullable Length length, String source, Map<String, Object> extra) implements LeadTimeBuilder.With {
    public LeadTime {
        title = Copies.of(title);
        source = Copies.of(source);
        extra = Copies.of(extra);
        if (length != null && length.amount() < 1)
            throw new IllegalArgumentException("A lead time of %s is too short. It must be at least 1.".formatted(length));
    }

    public LeadTime(String id, String title, Length length, String source) {
        this(id, title, length, source, Map.of());
    }
}
