package org.demarche.model;

public enum ConditionState {
    OPEN,
    MET,
    NOT_MET
}
