package org.demarche.model;

public enum ScopeKind {
    COUNTRY,
    REGIONAL
}
