package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;

/// The paper's running text: what opens each heading, the summary before them and the closing after them.
@RecordBuilder
public record Narrative(
        List<Paragraph> summary,
        List<Paragraph> deficits,
        List<Paragraph> strategy,
        List<Paragraph> needs,
        List<Paragraph> impediments,
        List<Paragraph> actors,
        List<Paragraph> events,
        List<Paragraph> consequences,
        List<Paragraph> closing,
        Map<String, Object> extra)
        implements NarrativeBuilder.With {
    public static final Narrative EMPTY = NarrativeBuilder.builder().build();

    public Narrative {
        summary = Copies.of(summary);
        deficits = Copies.of(deficits);
        strategy = Copies.of(strategy);
        needs = Copies.of(needs);
        impediments = Copies.of(impediments);
        actors = Copies.of(actors);
        events = Copies.of(events);
        consequences = Copies.of(consequences);
        closing = Copies.of(closing);
        extra = Copies.of(extra);
    }
}
