package org.demarche.model;

public enum Voice {
    PUBLIC,
    QUIET
}
