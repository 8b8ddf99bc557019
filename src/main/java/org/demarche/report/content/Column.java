package org.demarche.report.content;

import java.util.ArrayList;
import java.util.List;

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

    /// Neighbours that share a group, or share that they have none.
    ///
    /// @param name empty: none
    /// @param from the first of them
    /// @param to the first after them
    public record Group(String name, int from, int to) {}

    /// The groups of a table's columns, from left to right.
    public static List<Group> groups(List<Column> columns) {
        List<Group> groups = new ArrayList<>();
        for (int from = 0; from < columns.size(); from = groups.getLast().to) {
            String name = columns.get(from).group;
            int to = from + 1;
            while (to < columns.size() && columns.get(to).group.equals(name)) to++;
            groups.add(new Group(name, from, to));
        }
        return groups;
    }
}
