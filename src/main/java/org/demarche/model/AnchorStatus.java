package org.demarche.model;

public enum AnchorStatus {
    UNKNOWN,
    EXPECTED,
    CONFIRMED,
    PAST,
    /// It will not take place: what hangs on it has no date.
    CANCELLED
}
