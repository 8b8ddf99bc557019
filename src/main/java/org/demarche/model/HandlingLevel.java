package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;

/// One level of a handling scheme.
///
/// @param key what items refer to, such as `sbu`
/// @param label what the banner says, such as "SENSITIVE BUT UNCLASSIFIED"
/// @param portionMark what stands in brackets at a paragraph, such as "SBU"
@RecordBuilder
public record HandlingLevel(String key, String label, String portionMark, Map<String, Object> extra)
        implements HandlingLevelBuilder.With {
    public HandlingLevel {
        key = Copies.of(key);
        label = Copies.of(label);
        portionMark = Copies.of(portionMark);
        extra = Copies.of(extra);
    }

    HandlingLevel(String key, String label, String portionMark) {
        this(key, label, portionMark, Map.of());
    }
}
