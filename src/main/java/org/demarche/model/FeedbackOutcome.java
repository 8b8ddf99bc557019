package org.demarche.model;

public enum FeedbackOutcome {
    OPEN,
    ACCEPTED,
    CHANGED,
    REJECTED
}
