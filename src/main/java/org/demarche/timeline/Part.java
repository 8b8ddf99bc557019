package org.demarche.timeline;

/// What of an item a pointer is over.
public enum Part {
    /// Its first day, which can be dragged by itself.
    START,
    /// All of it.
    BODY,
    /// Its last day.
    END,
    /// The handle of the hinge, or the hinge itself.
    HINGE
}
