package org.demarche.model;

public enum EventKind {
    VISIT,
    SUMMIT,
    DEADLINE,
    DECISION,
    RELEASE,
    MEETING,
    LEGISLATION,
    OTHER
}
