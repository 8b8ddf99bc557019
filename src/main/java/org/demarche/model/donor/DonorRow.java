package org.demarche.model.donor;

import java.util.Arrays;
import java.util.List;

/// A row of a section.
///
/// @param cells as many as there are columns; a band has one
public record DonorRow(Kind kind, List<DonorCell> cells) {
    /// What a row is for.
    public enum Kind {
        /// Opens a group of rows, over the whole width.
        BAND,
        LINE,
        SUBTOTAL,
        TOTAL
    }

    public DonorRow {
        cells = List.copyOf(cells);
    }

    static DonorRow band(String title) {
        return new DonorRow(Kind.BAND, List.of(DonorCell.words(title)));
    }

    static DonorRow line(DonorCell... cells) {
        return new DonorRow(Kind.LINE, Arrays.asList(cells));
    }
}
