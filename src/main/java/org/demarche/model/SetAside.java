package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;

/// A finding that somebody has looked at and set aside, with the reason.
///
/// @param finding the key of the finding: its rule and the id of its item
@RecordBuilder
public record SetAside(String finding, String reason, Map<String, Object> extra) implements SetAsideBuilder.With {
    public SetAside {
        finding = Copies.of(finding);
        reason = Copies.of(reason);
        extra = Copies.of(extra);
    }
}
