package org.demarche.ui.control.map;

/// The cells of a map in pixels. The lowest row is at the bottom; below it stands a row and left of the grid a column for what is not known.
///
/// @param strip how wide the column and how high the row for "not known" are, with the gap before them; 0: there are none
record MapGrid(int columns, int rows, MapBox known, double strip) {
    private static final double GAP = 6;

    double cellWidth() {
        return known.width() / columns;
    }

    double cellHeight() {
        return known.height() / rows;
    }

    boolean hasStrips() {
        return strip > 0;
    }

    /// Everything in which marks can stand.
    MapBox whole() {
        return new MapBox(known.x() - strip, known.y(), known.width() + strip, known.height() + strip);
    }

    /// The column for "not known", left of the grid.
    MapBox unknownColumn() {
        return new MapBox(known.x() - strip, known.y(), strip - GAP, known.height() + strip);
    }

    /// The row for "not known", below the grid.
    MapBox unknownRow() {
        return new MapBox(known.x(), known.bottom() + GAP, known.width(), strip - GAP);
    }

    MapBox cell(MapPlace place) {
        double x = place.column() < 0 ? known.x() - strip : known.x() + place.column() * cellWidth();
        double y = place.row() < 0 ? known.bottom() + GAP : known.bottom() - (place.row() + 1) * cellHeight();
        return new MapBox(x, y, place.column() < 0 ? strip - GAP : cellWidth(), place.row() < 0 ? strip - GAP : cellHeight());
    }

    /// The place that a point lies in, or the nearest to it.
    MapPlace at(double x, double y) {
        int column = (int) Math.floor((x - known.x()) / cellWidth());
        int row = (int) Math.floor((known.bottom() - y) / cellHeight());
        int least = hasStrips() ? -1 : 0;
        return new MapPlace(Math.clamp(column, least, columns - 1), Math.clamp(row, least, rows - 1));
    }

    /// The place so many steps away, or the last on the way there.
    MapPlace step(MapPlace from, int right, int up) {
        int least = hasStrips() ? -1 : 0;
        return new MapPlace(Math.clamp(from.column() + right, least, columns - 1), Math.clamp(from.row() + up, least, rows - 1));
    }
}
