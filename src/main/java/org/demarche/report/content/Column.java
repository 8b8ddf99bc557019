package org.demarche.report.content;

/// A column of a table.
///
/// @param head may be empty
/// @param width in millimetres; 0: what is left
/// @param group what it shares with its neighbours, in a line above the heads; empty: nothing
public record Column(String head, Align align, double width, String group) {
    public Column(String head, Align align, double width) {
        this(head, align, width, "");
    }

    /// Where words stand in a column.
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    public static Column left(String head, double width) {
        return new Column(head, Align.LEFT, width);
    }

    public static Column rest(String head) {
        return new Column(head, Align.LEFT, 0);
    }

    public static Column centre(String head, double width) {
        return new Column(head, Align.CENTRE, width);
    }

    /// Of amounts.
    public static Column right(String head, double width) {
        return new Column(head, Align.RIGHT, width);
    }
}
