package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a stakeholder stands, and how much it weighs; null: not known.
@RecordBuilder
public record Position(@Nullable Stance stance, @Nullable Influence influence, Map<String, Object> extra)
        implements PositionBuilder.With {
    public static final Position UNKNOWN = new Position(null, null, Map.of());

    public Position {
        extra = Copies.of(extra);
    }
}
