package org.demarche.model;

public enum InitiativeKind {
    PROGRAMME,
    DIPLOMACY,
    TECHNICAL_ADVICE,
    VISIT,
    EXCHANGE,
    LEGISLATION,
    OTHER
}
