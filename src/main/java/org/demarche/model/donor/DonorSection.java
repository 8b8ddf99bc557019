package org.demarche.model.donor;

import java.util.List;

/// A table of a donor view.
///
/// @param key its letter or number on the form, as file and sheet names have it; empty: none
/// @param notes what the reader must know of it
public record DonorSection(String key, String title, List<DonorColumn> columns, List<DonorRow> rows, List<String> notes) {
    public DonorSection {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (DonorRow row : rows)
            if (row.kind() != DonorRow.Kind.BAND && row.cells().size() != columns.size())
                throw new IllegalArgumentException("\"%s\" has %d columns and a row of %d".formatted(title, columns.size(), row.cells().size()));
    }

    /// "Section A. Budget summary".
    public String heading() {
        return key.isEmpty() ? title : key + ". " + title;
    }
}
