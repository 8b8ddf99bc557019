package org.demarche.model;

/// The two phases, joined at the hinge: election day is the last day of the first.
public enum PhaseName {
    PRE_ELECTION,
    POST_ELECTION;

    public String id() {
        return Label.id(this);
    }

    /// "Pre-election": as it stands alone.
    public String label() {
        return this == PRE_ELECTION ? "Pre-election" : "Post-election";
    }
}
