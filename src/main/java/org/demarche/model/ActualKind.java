package org.demarche.model;

public enum ActualKind {
    OBLIGATION,
    SPENDING
}
