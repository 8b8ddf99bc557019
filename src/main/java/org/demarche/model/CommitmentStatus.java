package org.demarche.model;

/// How far a commitment is met. Not assessed is null.
public enum CommitmentStatus {
    NOT_MET,
    PARTLY_MET,
    MOSTLY_MET,
    FULLY_MET
}
