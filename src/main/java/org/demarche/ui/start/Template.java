package org.demarche.ui.start;

import org.demarche.model.PhaseBuilder;
import org.demarche.model.Plan;
import org.demarche.storage.Samples;

/// What a new plan may start from.
enum Template {
    PAPER("Strategy paper, A to G", "All seven headings, each with a guiding word"),
    TWO_PHASES("Two phases only", "Needs, timeline and money around one date"),
    EMPTY("Empty plan", "A hinge and nothing else");

    private final String title;
    private final String sentence;

    Template(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    String title() {
        return title;
    }

    String sentence() {
        return sentence;
    }

    Plan plan() {
        return switch (this) {
            case PAPER -> Samples.template();
            case TWO_PHASES -> Plan.empty()
                    .withPreElection(PhaseBuilder.builder().title("Stage one: until the election").build())
                    .withPostElection(PhaseBuilder.builder().title("Stage two: after the election").build());
            case EMPTY -> Plan.empty();
        };
    }
}
