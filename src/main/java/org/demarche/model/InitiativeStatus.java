package org.demarche.model;

public enum InitiativeStatus {
    IDEA,
    PROPOSED,
    DESIGNED,
    APPROVED,
    UNDER_WAY,
    DONE,
    DROPPED
}
