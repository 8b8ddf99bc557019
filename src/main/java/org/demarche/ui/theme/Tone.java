package org.demarche.ui.theme;

/// What the user asks for: light, dark, or what the system has.
public enum Tone {
    SYSTEM,
    LIGHT,
    DARK
}
