package org.demarche.model;

/// What somebody wrote, as sentences about it quote it.
final class Brief {
    private static final int MOST = 60;

    private Brief() {}

    /// The text, or its beginning where it is long.
    static String of(String text) {
        return text.length() <= MOST ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, MOST))) + "…";
    }
}
