package org.demarche.timeline;

/// What of an item a pointer is over.
public enum Part {
    /// Its first day, which can be dragged by itself.
    START,
    /// All of it.
    BODY,
    /// Its last day.
    END,
    /// How much of it is done.
    DONE,
    /// The dot beside its start, from which a dependency is drawn.
    LINK_START,
    /// The dot beside its end.
    LINK_END,
    /// The handle of the hinge, or the hinge itself.
    HINGE
}
