package org.demarche.ui.budget;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.jspecify.annotations.Nullable;

/// What the table tells apart.
///
/// @param rows one to three dimensions, the outermost first
/// @param column null: only the total
record Layout(List<Dimension> rows, @Nullable Dimension column, Show show) {
    static final Layout USUAL = new Layout(List.of(Dimension.PHASE, Dimension.INITIATIVE), Dimension.FISCAL_YEAR, Show.COST);
    static final int MOST_ROWS = 3;

    Layout {
        rows = List.copyOf(rows);
        if (rows.isEmpty() || rows.size() > MOST_ROWS || rows.stream().distinct().count() < rows.size() || column != null && rows.contains(column))
            throw new IllegalArgumentException("Rows by %s with columns by %s can't be told apart.".formatted(rows, column));
    }

    /// With other rows. Columns by a dimension that the rows now have give way.
    Layout withRows(List<Dimension> rows) {
        return new Layout(rows, column != null && rows.contains(column) ? null : column, show);
    }

    /// With other columns. Rows by the same dimension give way, unless they are all there is.
    Layout withColumn(@Nullable Dimension column) {
        List<Dimension> kept = rows.stream().filter(row -> row != column).toList();
        return new Layout(kept.isEmpty() ? List.of(column == Dimension.PHASE ? Dimension.INITIATIVE : Dimension.PHASE) : kept, column, show);
    }

    Layout withShow(Show show) {
        return new Layout(rows, column, show);
    }

    /// Which amounts count.
    Filter filter() {
        return show.filter();
    }

    List<Dimension> columns() {
        return column == null ? List.of() : List.of(column);
    }

    /// "Phase, need".
    String rowWords() {
        String words = rows.stream().map(dimension -> word(dimension).toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    String columnWords() {
        return column == null ? "Total only" : word(column);
    }

    /// "Need" for an initiative, as everywhere on screen.
    static String word(Dimension dimension) {
        return dimension == Dimension.INITIATIVE ? "Need" : dimension == Dimension.COST ? "Cost line" : dimension.label();
    }
}
