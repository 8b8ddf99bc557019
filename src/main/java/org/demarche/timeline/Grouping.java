package org.demarche.timeline;

/// What the initiatives of a timeline are grouped by.
public enum Grouping {
    /// The two phases, as on paper.
    PHASE,
    /// The deficit areas that their objectives address.
    AREA,
    OBJECTIVE,
    /// Who leads them.
    LEAD,
    /// No groups: the plan's order.
    NONE
}
