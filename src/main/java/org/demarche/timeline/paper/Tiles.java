package org.demarche.timeline.paper;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.schedule.DateRange;
import org.demarche.timeline.TimeScale;

/// The chart cut into sheets: side by side with a strip that both show, below each other without.
///
/// @param days that the chart holds
/// @param pointsPerDay how wide a day is
/// @param chartWidth the room for days on a sheet
/// @param overlap how wide the strip is that a sheet shares with its neighbour
/// @param columns how many sheets stand side by side
/// @param firstRows the first row of each sheet in a column
/// @param rowCount how many rows there are
record Tiles(DateRange days, double pointsPerDay, double chartWidth, double overlap, int columns, List<Integer> firstRows, int rowCount) {
    private static final double ROUNDING = 1e-6;
    /// So much less of a day is none of it.
    private static final double OF_A_DAY = 1e-3;

    Tiles {
        firstRows = List.copyOf(firstRows);
    }

    /// How many sheets it takes, side by side, to hold so much.
    static int columns(double total, double chartWidth, double overlap) {
        if (total <= chartWidth + ROUNDING) return 1;
        return (int) Math.ceil((total - overlap) / (chartWidth - overlap) - ROUNDING);
    }

    /// How wide a chart is that takes exactly so many sheets.
    static double width(int columns, double chartWidth, double overlap) {
        return columns * chartWidth - (columns - 1) * overlap;
    }

    int count() {
        return columns * firstRows.size();
    }

    /// The sheets are counted along their rows.
    SheetName name(int index) {
        return new SheetName(index / columns, index % columns);
    }

    int index(SheetName name) {
        return name.row() * columns + name.column();
    }

    boolean isOne() {
        return count() == 1;
    }

    /// From where the days begin to where this column begins.
    double left(int column) {
        return column * (chartWidth - overlap);
    }

    private double total() {
        return (days.endExclusive().toEpochDay() - days.start().toEpochDay()) * pointsPerDay;
    }

    /// How wide the days of this column are. Only the last one can be narrower than its sheet, and never by more than two thirds.
    double width(int column) {
        return Math.clamp(total() - left(column), chartWidth / 3, chartWidth);
    }

    /// From this column's left edge to the end of the days, as far as they lie on further sheets.
    double after(int column) {
        return left(columns - 1) + width(columns - 1) - left(column) - width(column);
    }

    /// With the first day of this column, or a part of it, at 0.
    TimeScale scale(int column) {
        return new TimeScale(days.start().toEpochDay(), pointsPerDay).scrolled(left(column));
    }

    /// The days of which something shows.
    DateRange days(int column) {
        TimeScale scale = scale(column);
        LocalDate last = scale.day(width(column) - pointsPerDay * OF_A_DAY);
        return new DateRange(scale.day(0), last.plusDays(1));
    }

    int firstRow(int row) {
        return firstRows.get(row);
    }

    /// The row after the last one.
    int endRow(int row) {
        return row + 1 < firstRows.size() ? firstRows.get(row + 1) : rowCount;
    }
}
