package org.demarche.ui.budget;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.jspecify.annotations.Nullable;

/// What the table tells apart, and what it counts.
///
/// @param rows one to three dimensions, the outermost first
/// @param columns none to two, the outermost first; none: only the total
/// @param only what the user has narrowed it to, besides what shows
record Layout(List<Dimension> rows, List<Dimension> columns, Show show, Filter only) {
    static final Layout USUAL = new Layout(List.of(Dimension.PHASE, Dimension.INITIATIVE), Dimension.FISCAL_YEAR, Show.COST);
    static final int MOST_ROWS = 3;
    static final int MOST_COLUMNS = 2;

    Layout {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        List<Dimension> all = Stream.concat(rows.stream(), columns.stream()).toList();
        if (rows.isEmpty() || rows.size() > MOST_ROWS || columns.size() > MOST_COLUMNS || all.stream().distinct().count() < all.size())
            throw new IllegalArgumentException("Rows by %s with columns by %s can't be told apart.".formatted(rows, columns));
    }

    /// @param column null: only the total
    Layout(List<Dimension> rows, @Nullable Dimension column, Show show) {
        this(rows, column == null ? List.of() : List.of(column), show, Filter.ALL);
    }

    /// With other rows. Columns by a dimension that the rows now have give way.
    Layout withRows(List<Dimension> rows) {
        return new Layout(rows, columns.stream().filter(column -> !rows.contains(column)).toList(), show, only);
    }

    /// With other columns. Rows by the same dimension give way, unless they are all there is.
    Layout withColumn(@Nullable Dimension column) {
        return withColumns(column == null ? List.of() : List.of(column));
    }

    Layout withColumns(List<Dimension> columns) {
        List<Dimension> kept = rows.stream().filter(row -> !columns.contains(row)).toList();
        Dimension instead = columns.contains(Dimension.PHASE) ? columns.contains(Dimension.INITIATIVE) ? Dimension.CATEGORY : Dimension.INITIATIVE : Dimension.PHASE;
        return new Layout(kept.isEmpty() ? List.of(instead) : kept, columns, show, only);
    }

    Layout withShow(Show show) {
        return new Layout(rows, columns, show, only);
    }

    Layout withOnly(Filter only) {
        return new Layout(rows, columns, show, only);
    }

    /// The outermost column; null: only the total.
    @Nullable Dimension column() {
        return columns.isEmpty() ? null : columns.getFirst();
    }

    /// Which amounts count.
    Filter filter() {
        return show.filter().and(only);
    }

    /// "Phase, need".
    String rowWords() {
        return words(rows);
    }

    String columnWords() {
        return columns.isEmpty() ? "Total only" : words(columns);
    }

    private static String words(List<Dimension> dimensions) {
        String words = dimensions.stream().map(dimension -> word(dimension).toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// "Need" for an initiative, as everywhere on screen.
    static String word(Dimension dimension) {
        return dimension == Dimension.INITIATIVE ? "Need" : dimension == Dimension.COST ? "Cost line" : dimension.label();
    }
}
