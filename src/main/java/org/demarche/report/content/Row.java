package org.demarche.report.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.model.PhaseName;
import org.jspecify.annotations.Nullable;

/// A row of a table.
///
/// @param cells as many as there are columns; a band has one
/// @param phase which phase a band opens; null: none
public record Row(Role role, List<Cell> cells, @Nullable PhaseName phase) {
    /// What a row is for.
    public enum Role {
        PLAIN,
        /// Opens a group of rows, over the whole width.
        BAND,
        SUBTOTAL
    }

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(Role.PLAIN, List.of(cells), null);
    }

    public static Row of(List<Cell> cells) {
        return new Row(Role.PLAIN, cells, null);
    }

    /// "none": all there is in a table of nothing.
    static Row none(int columns) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(columns, Cell.EMPTY));
        cells.set(0, Cell.of(Text.quiet("none")));
        return of(cells);
    }

    public static Row subtotal(List<Cell> cells) {
        return new Row(Role.SUBTOTAL, cells, null);
    }

    public static Row band(String title) {
        return new Row(Role.BAND, List.of(Cell.of(title)), null);
    }

    public static Row band(String title, PhaseName phase) {
        return new Row(Role.BAND, List.of(Cell.of(title)), phase);
    }
}
