package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How likely something is, and how hard it would hit; null: not known.
@RecordBuilder
public record Risk(@Nullable Level likelihood, @Nullable Level impact, Map<String, Object> extra)
        implements RiskBuilder.With {
    public static final Risk UNKNOWN = new Risk(null, null, Map.of());

    public Risk {
        extra = Copies.of(extra);
    }
}
