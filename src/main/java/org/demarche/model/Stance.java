package org.demarche.model;

/// From against to for, in this order.
public enum Stance {
    STRONG_OPPONENT,
    OPPONENT,
    LEANING_AGAINST,
    NEUTRAL,
    LEANING_ALLY,
    ALLY,
    STRONG_ALLY
}
