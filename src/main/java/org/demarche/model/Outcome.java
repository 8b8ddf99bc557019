package org.demarche.model;

public enum Outcome {
    SUCCESS,
    FAILURE
}
