package org.demarche.report.content;

/// How words are said.
public enum Tone {
    PLAIN,
    STRESSED,
    STRONG,
    /// Beside the point: a source, an explanation.
    QUIET,
    /// A value that nobody knows. It always looks the same, so that it can't be taken for a hole or for zero.
    NOT_KNOWN
}
