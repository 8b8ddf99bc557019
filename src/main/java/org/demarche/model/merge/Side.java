package org.demarche.model.merge;

/// Whose plan it is, of the two that are merged.
public enum Side {
    OURS,
    THEIRS
}
