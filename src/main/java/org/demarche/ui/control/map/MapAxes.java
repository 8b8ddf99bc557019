package org.demarche.ui.control.map;

import java.util.List;
import java.util.Locale;

/// The two scales of a map in words.
///
/// @param across what the columns tell: "Stance"
/// @param up what the rows tell: "Influence"
/// @param columns the steps from left to right
/// @param ticks the steps as they stand below the columns, short
/// @param rows the steps from the lowest up
/// @param leftEnd what stands below the left end; empty: nothing
/// @param middle the index of a column that is shaded as neither; -1: none
/// @param isHeat whether cells are shaded darker to the upper right
public record MapAxes(
        String across, String up, List<String> columns, List<String> ticks, List<String> rows, String leftEnd, String rightEnd, int middle, boolean isHeat) {
    public MapAxes {
        columns = List.copyOf(columns);
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
    }

    /// "Ally, high", "Ally, influence not known", "not known".
    public String words(MapPlace place) {
        if (place.isUnknown()) return "not known";
        String first = place.column() < 0 ? across + " not known" : columns.get(place.column());
        String second = place.row() < 0 ? up.toLowerCase(Locale.ROOT) + " not known" : rows.get(place.row());
        return first + ", " + second;
    }
}
