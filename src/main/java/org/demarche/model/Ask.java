package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;

/// What is asked of a stakeholder, and by whom.
@RecordBuilder
public record Ask(String what, String by, String sourceNote, Map<String, Object> extra) implements AskBuilder.With {
    public Ask {
        what = Copies.of(what);
        by = Copies.of(by);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
