package org.demarche.model;

/// What a date binds: a legal one cannot be missed and is never moved silently.
public enum DeadlineKind {
    LEGAL,
    ADMINISTRATIVE
}
