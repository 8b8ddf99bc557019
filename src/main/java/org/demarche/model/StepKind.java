package org.demarche.model;

public enum StepKind {
    STEP,
    MILESTONE
}
