package org.demarche.model;

/// The object classes of a budget, as donors ask for them (US SF-424A, Section B).
public enum CostCategory {
    PERSONNEL,
    FRINGE,
    TRAVEL,
    EQUIPMENT,
    SUPPLIES,
    CONTRACTUAL,
    GRANTS,
    TRAINING,
    OTHER_DIRECT,
    INDIRECT
}
