package org.demarche.ui.control.map;

import org.jspecify.annotations.Nullable;

/// A place on a map by its steps on the two scales.
///
/// @param column from left to right, from 0; -1: not known
/// @param row from the lowest up, from 0; -1: not known
public record MapPlace(int column, int row) {
    public static final MapPlace NOT_KNOWN = new MapPlace(-1, -1);

    public MapPlace {
        if (column < -1 || row < -1) throw new IllegalArgumentException("There is no place at column %d, row %d.".formatted(column, row));
    }

    /// The place of two values by their order; null: not known.
    public static MapPlace of(@Nullable Enum<?> across, @Nullable Enum<?> up) {
        return new MapPlace(across == null ? -1 : across.ordinal(), up == null ? -1 : up.ordinal());
    }

    /// Whether neither scale is known.
    public boolean isUnknown() {
        return equals(NOT_KNOWN);
    }

    /// The value at the column, or null where that is not known.
    public <E extends Enum<E>> @Nullable E across(Class<E> scale) {
        return column < 0 ? null : scale.getEnumConstants()[column];
    }

    /// The value at the row, or null where that is not known.
    public <E extends Enum<E>> @Nullable E up(Class<E> scale) {
        return row < 0 ? null : scale.getEnumConstants()[row];
    }
}
