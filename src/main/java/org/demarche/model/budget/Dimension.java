package org.demarche.model.budget;

import org.demarche.model.Label;

/// What amounts can be told apart by. Each parts every amount: the keys of a dimension always add up to the whole.
public enum Dimension {
    PHASE,
    FISCAL_YEAR,
    QUARTER,
    MONTH,
    AREA,
    OBJECTIVE,
    INITIATIVE,
    /// A line of an initiative's costs.
    COST,
    CATEGORY,
    SOURCE,
    /// How far the funding has come; the gap is one of its keys.
    STATUS,
    /// How far the money can be counted on: firm, expected by its probability, uncertain; the gap is one of its keys.
    CERTAINTY,
    /// This country's money, or the rest of a regional cost.
    SCOPE;

    /// "Fiscal year": as it stands alone.
    public String label() {
        return Label.alone(this);
    }

    boolean isTime() {
        return this == FISCAL_YEAR || this == QUARTER || this == MONTH;
    }

    boolean isFunding() {
        return this == SOURCE || this == STATUS || this == CERTAINTY;
    }

    int bit() {
        return 1 << ordinal();
    }
}
