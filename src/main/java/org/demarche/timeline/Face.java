package org.demarche.timeline;

/// The cuts of the font that a timeline is lettered in. Italic means "not known" and nothing else.
public enum Face {
    REGULAR,
    MEDIUM,
    SEMIBOLD,
    ITALIC
}
