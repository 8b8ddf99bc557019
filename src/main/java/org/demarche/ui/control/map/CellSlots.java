package org.demarche.ui.control.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.ui.control.map.MapLayout.Dot;
import org.demarche.ui.control.map.MapLayout.Mark;

/// Parts a cell among its marks: one below another where there is room for their captions, else in rows.
final class CellSlots {
    private static final double CAPTION_HEIGHT = 18;
    private static final double INWARD = 0.15;

    private CellSlots() {}

    /// @param middle of the map across: marks that stand below one another stand nearer to it, so that captions beside them have room
    static List<Dot> place(MapBox cell, double middle, List<Mark> marks, double radius) {
        int rows = Math.max(1, Math.min(marks.size(), rowsThatFit(cell, marks, radius)));
        int columns = (marks.size() + rows - 1) / rows;
        rows = (marks.size() + columns - 1) / columns;
        List<Mark> ordered = new ArrayList<>(marks);
        for (int i = 0; i < marks.size(); i += columns)
            ordered.subList(i, Math.min(i + columns, marks.size())).sort(Comparator.comparingInt(CellSlots::direction));
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int inRow = i / columns == rows - 1 ? marks.size() - columns * (rows - 1) : columns;
            double x = cell.x() + cell.width() * (i % columns + 0.5) / inRow + inward(cell, middle, marks, columns);
            double y = cell.y() + cell.height() * (i / columns + 0.5) / rows;
            dots.add(new Dot(ordered.get(i).item(), ordered.get(i).side(), x, raised(y, ordered.get(i), cell, rows)));
        }
        return dots;
    }

    private static double inward(MapBox cell, double middle, List<Mark> marks, int columns) {
        boolean stacked = columns == 1 && marks.size() > 1 && !marks.getFirst().item().caption().isEmpty();
        return stacked ? cell.width() * INWARD * Math.signum(Math.round(middle - cell.middleX())) : 0;
    }

    /// Where its other mark stands: to the left before, to the right after those that don't move, so that no arrow passes through them.
    private static int direction(Mark mark) {
        MapPlace other = mark.side() == Side.BEFORE ? mark.item().after() : mark.item().before();
        boolean moves = mark.side() != Side.BOTH && !other.isUnknown();
        return moves ? Integer.compare(other.column(), mark.place().column()) : 0;
    }

    private static int rowsThatFit(MapBox cell, List<Mark> marks, double radius) {
        boolean captioned = marks.stream().anyMatch(mark -> !mark.item().caption().isEmpty());
        return (int) (cell.height() / (2 * radius + (captioned ? CAPTION_HEIGHT : 6)));
    }

    /// A little higher than the middle, so that mark and caption together stand in it.
    private static double raised(double y, Mark mark, MapBox cell, int rows) {
        boolean room = cell.height() / rows > 2 * CAPTION_HEIGHT;
        return mark.item().caption().isEmpty() || !room ? y : y - CAPTION_HEIGHT / 3;
    }
}
