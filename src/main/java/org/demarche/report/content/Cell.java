package org.demarche.report.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands in one field of a table: lines of words, or a drawing above them.
///
/// @param isHead whether it names its row
public record Cell(List<Text> lines, @Nullable Picture picture, boolean isHead) {
    public static final Cell EMPTY = new Cell(List.of(), null, false);
    public static final Cell NOT_KNOWN = of(Text.NOT_KNOWN);

    public Cell {
        lines = lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    public static Cell of(String words) {
        return of(Text.of(words));
    }

    public static Cell of(Text... lines) {
        return new Cell(List.of(lines), null, false);
    }

    public static Cell of(List<Text> lines) {
        return new Cell(lines, null, false);
    }

    public static Cell orNotKnown(String words) {
        return of(Text.orNotKnown(words));
    }

    public static Cell head(Text... lines) {
        return new Cell(List.of(lines), null, true);
    }

    public static Cell head(String words) {
        return head(Text.of(words));
    }

    public static Cell drawn(Picture picture, Text... lines) {
        return new Cell(List.of(lines), picture, false);
    }
}
