package org.demarche.model;

public enum AnchorStatus {
    UNKNOWN,
    EXPECTED,
    CONFIRMED,
    PAST
}
