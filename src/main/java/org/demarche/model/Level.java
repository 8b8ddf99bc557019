package org.demarche.model;

/// How much: of severity, likelihood and impact. Not known is null.
public enum Level {
    LOW,
    MEDIUM,
    HIGH
}
