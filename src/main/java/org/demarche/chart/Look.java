package org.demarche.chart;

import org.demarche.model.PhaseName;
import org.demarche.model.budget.Certainty;
import org.demarche.model.budget.Key;
import org.demarche.timeline.Role;
import org.jspecify.annotations.Nullable;

/// How a part of a chart is told from others: by value and texture, so that it stays apart in grey print, and only then by hue.
///
/// @param hatch null: none
/// @param edge null: none
public enum Look {
    PRE(Role.PRE_FILL, null, 0, null),
    POST(Role.POST_FILL, Role.POST_HATCH, 6, Role.POST_EDGE),
    SOUGHT(Role.SOUGHT, Role.SOUGHT_HATCH, 4, Role.FUNDING_EDGE),
    REQUESTED(Role.REQUESTED, null, 0, Role.FUNDING_EDGE),
    IDENTIFIED(Role.IDENTIFIED, null, 0, null),
    COMMITTED(Role.COMMITTED, null, 0, null),
    OBLIGATED(Role.OBLIGATED, null, 0, null),
    SPENT(Role.SPENT, null, 0, null),
    GAP(Role.GAP, Role.GAP_HATCH, 5, Role.GAP_EDGE),
    /// As the gap, in steps that touch each other.
    OPEN(Role.GAP, Role.GAP_HATCH, 5, null),
    NOT_SURE(Role.NOT_SURE, null, 0, null),
    NEED(Role.NEED, null, 0, null),
    FIRST(Role.SERIES_1, null, 0, null),
    SECOND(Role.SERIES_5, Role.SERIES_DENSE, 5, Role.SERIES_EDGE),
    THIRD(Role.SERIES_2, null, 0, null),
    FOURTH(Role.SERIES_4, Role.SERIES_HATCH, 8, Role.SERIES_EDGE),
    FIFTH(Role.SERIES_3, null, 0, Role.SERIES_EDGE),
    OTHER(Role.SERIES_4, null, 0, Role.SERIES_EDGE);

    final Role fill;
    final @Nullable Role hatch;
    final double step;
    final @Nullable Role edge;

    Look(Role fill, @Nullable Role hatch, double step, @Nullable Role edge) {
        this.fill = fill;
        this.hatch = hatch;
        this.step = step;
        this.edge = edge;
    }

    /// The look that a key has wherever it stands; null: it has none of its own.
    static @Nullable Look of(Key key) {
        return switch (key.id()) {
            case Key.GAP -> GAP;
            case Key.COVERAGE_NOT_KNOWN -> NOT_SURE;
            default ->
                switch (key.dimension()) {
                    case PHASE -> key.id().equals(PhaseName.PRE_ELECTION.id()) ? PRE : POST;
                    case STATUS -> valueOf(key.id().toUpperCase().replace('-', '_'));
                    case CERTAINTY -> certainty(key);
                    default -> null;
                };
        };
    }

    private static Look certainty(Key key) {
        return switch (Certainty.of(key)) {
            case FIRM -> COMMITTED;
            case EXPECTED -> IDENTIFIED;
            case UNCERTAIN -> SOUGHT;
            case CHANCE_NOT_KNOWN -> FOURTH;
            case null -> FOURTH;
        };
    }
}
