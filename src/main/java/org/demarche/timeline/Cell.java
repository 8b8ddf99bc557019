package org.demarche.timeline;

/// What stands in a row of the outline, in one of its columns.
///
/// @param face italic: it is not known
public record Cell(String text, Face face) {
    static final Cell EMPTY = new Cell("", Face.REGULAR);

    static Cell of(String text) {
        return new Cell(text, Face.REGULAR);
    }

    static Cell notKnown(String text) {
        return new Cell(text, Face.ITALIC);
    }
}
