package org.demarche.model.budget;

import java.util.List;
import org.demarche.model.Funding;

/// What amounts are told apart by, as numbers, which are compared much faster than [keys][Key]. They mean the same in all ledgers that come from one
/// another by edits.
///
/// @param objectives the objectives that initiatives name
/// @param sources the ids of the sources that fundings name
record Codes(Numbering<List<String>> objectives, Numbering<String> sources) {
    static final int COUNTRY = 0;
    static final int REGIONAL = 1;
    /// The gap, in each dimension of funding.
    static final int GAP = -1;
    static final int COVERAGE_NOT_KNOWN = -2;
    static final int NO_NAMED_SOURCE = -3;

    Codes() {
        this(new Numbering<>(), new Numbering<>());
    }

    /// The code of what a funding gives, or of what none does.
    ///
    /// @param slot a funding's place, the rest, or [Portion#GAP]
    int of(Dimension dimension, Coverage coverage, int slot) {
        if (slot == Portion.GAP || slot == coverage.rest()) return slot == Portion.GAP || coverage.restIsGap() ? GAP : COVERAGE_NOT_KNOWN;
        return switch (dimension) {
            case SOURCE -> source(coverage.funding(slot));
            case STATUS -> coverage.funding(slot).status().ordinal();
            case CERTAINTY -> coverage.certainty(slot).ordinal();
            default -> throw new IllegalArgumentException(dimension + " does not belong to a funding");
        };
    }

    private int source(Funding funding) {
        return funding.source() == null ? NO_NAMED_SOURCE : sources.of(funding.source());
    }
}
