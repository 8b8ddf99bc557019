package org.demarche.model;

public enum LeverState {
    OPEN,
    USED,
    SPENT,
    VOID
}
