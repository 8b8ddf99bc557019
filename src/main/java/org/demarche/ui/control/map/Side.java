package org.demarche.ui.control.map;

/// Before the election, after it, or both at once.
public enum Side {
    BOTH,
    BEFORE,
    AFTER
}
