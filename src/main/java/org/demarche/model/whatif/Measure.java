package org.demarche.model.whatif;

/// What of a need counts against a ceiling.
public enum Measure {
    /// All that it costs.
    COST,
    /// What of it no firm money covers.
    FIRM_GAP,
    /// What of it no funding covers, not even one that is only sought.
    GAP
}
