package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A named variant of a plan: what is other than in the plan itself, and nothing else.
///
/// @param branch the outcome that it plays through, with the consequences of heading G; null: neither
/// @param variations at most one for each item and what of it varies
@RecordBuilder
public record Scenario(
        String id, String title, @Nullable Outcome branch, String note, List<Variation> variations, Map<String, Object> extra)
        implements Item, ScenarioBuilder.With {
    public Scenario {
        title = Copies.of(title);
        note = Copies.of(note);
        variations = Copies.of(variations);
        extra = Copies.of(extra);
    }
}
