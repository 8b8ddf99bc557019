package org.demarche.model;

/// The days of an electoral calendar, in the order in which they usually come, and other days that plans hang on.
public enum AnchorKind {
    ELECTION,
    /// Of an election that may need a second one.
    FIRST_ROUND,
    RUN_OFF,
    /// The days in which results can be contested.
    CHALLENGE_WINDOW,
    CERTIFICATION,
    INAUGURATION,
    /// A decision awaited.
    DECISION,
    OTHER
}
