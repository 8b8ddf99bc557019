package org.demarche.model;

public enum AssumptionState {
    OPEN,
    HOLDS,
    FALSE
}
