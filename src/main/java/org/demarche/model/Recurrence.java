package org.demarche.model;

public enum Recurrence {
    ONCE,
    YEARLY
}
