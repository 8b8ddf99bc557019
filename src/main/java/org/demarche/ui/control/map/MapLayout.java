package org.demarche.ui.control.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the marks of a map stand, and where the captions. Marks of one cell part it among themselves.
record MapLayout(List<Dot> dots, List<Caption> captions) {
    /// A mark.
    ///
    /// @param side both: it stands for before and after
    record Dot(MapItem item, Side side, double x, double y) {}

    record Caption(MapItem item, String words, MapBox box) {}

    /// @param side which marks are wanted
    /// @param selected the id of an item whose places show even where they are not known; null: none
    /// @param radius of a mark
    static MapLayout of(List<MapItem> items, MapGrid grid, Side side, @Nullable String selected, double radius, TextSize size) {
        Map<MapPlace, List<Mark>> cells = new LinkedHashMap<>();
        for (MapItem item : items)
            for (Mark mark : marks(item, grid, side, item.id().equals(selected)))
                cells.computeIfAbsent(mark.place(), place -> new ArrayList<>()).add(mark);
        List<Dot> dots = new ArrayList<>();
        cells.forEach((place, marks) -> dots.addAll(CellSlots.place(grid.cell(place), grid.known().middleX(), marks, radius)));
        dots.replaceAll(dot -> levelled(dot, dots, cells));
        return new MapLayout(List.copyOf(dots), new Captions(grid, dots, radius, size).place());
    }

    /// A mark alone in its cell stands level with its other mark in the same row or column, so that the arrow runs straight.
    private static Dot levelled(Dot dot, List<Dot> dots, Map<MapPlace, List<Mark>> cells) {
        MapPlace place = dot.item().place(dot.side());
        boolean isFree = dot.side() != Side.BOTH && cells.getOrDefault(place, List.of()).size() == 1;
        if (!isFree) return dot;
        for (Dot other : dots) {
            if (other.item() != dot.item() || other.side() == dot.side()) continue;
            MapPlace from = other.item().place(other.side());
            return new Dot(dot.item(), dot.side(), from.column() == place.column() ? other.x() : dot.x(), from.row() == place.row() ? other.y() : dot.y());
        }
        return dot;
    }

    record Mark(MapItem item, Side side, MapPlace place) {}

    private static List<Mark> marks(MapItem item, MapGrid grid, Side side, boolean isSelected) {
        List<Mark> marks = new ArrayList<>();
        if (side != Side.BOTH) marks.add(new Mark(item, side, item.place(side)));
        else if (item.isUnchanged()) marks.add(new Mark(item, Side.BOTH, item.before()));
        else {
            if (!item.before().isUnknown() || isSelected) marks.add(new Mark(item, Side.BEFORE, item.before()));
            if (!item.after().isUnknown() || isSelected) marks.add(new Mark(item, Side.AFTER, item.after()));
        }
        if (!grid.hasStrips()) marks.removeIf(mark -> mark.place().column() < 0 || mark.place().row() < 0);
        return marks;
    }

    /// The mark of an item on a side; null: it has none there.
    @Nullable Dot dot(String id, Side side) {
        for (Dot dot : dots) if (dot.item().id().equals(id) && (dot.side() == side || dot.side() == Side.BOTH)) return dot;
        return null;
    }

    /// The mark at a point, or the nearest within reach; null: none.
    @Nullable Dot dotAt(double x, double y, double reach) {
        Dot nearest = null;
        double least = reach;
        for (Dot dot : dots) {
            double distance = Math.hypot(dot.x() - x, dot.y() - y);
            if (distance <= least) {
                least = distance;
                nearest = dot;
            }
        }
        return nearest;
    }
}
