package org.demarche.ui.control.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.ui.control.map.MapLayout.Caption;
import org.demarche.ui.control.map.MapLayout.Dot;
import org.jspecify.annotations.Nullable;

/// Finds a place for each caption beside its mark: below, right, above or left, where it hits no mark, arrow or other caption. One that
/// fits nowhere is cut short, and left out where even that does not help.
final class Captions {
    static final double HEIGHT = 16;
    private static final double GAP = 4;
    private static final double MOST_GAP = 8;
    private static final int SHORTEST = 6;

    private final MapGrid grid;
    private final List<Dot> dots;
    private final double radius;
    private final TextSize size;
    private final List<Caption> placed = new ArrayList<>();

    Captions(MapGrid grid, List<Dot> dots, double radius, TextSize size) {
        this.grid = grid;
        this.dots = dots;
        this.radius = radius;
        this.size = size;
    }

    List<Caption> place() {
        Map<String, Dot> owners = new LinkedHashMap<>();
        for (Dot dot : dots) owners.put(dot.item().id(), dot);
        for (Dot dot : owners.values()) if (!dot.item().caption().isEmpty()) place(dot);
        return List.copyOf(placed);
    }

    private void place(Dot dot) {
        for (String words = dot.item().caption(); words != null; words = shorter(words))
            for (MapBox box : candidates(dot, size.width(words)))
                if (isFree(box)) {
                    placed.add(new Caption(dot.item(), words, box));
                    return;
                }
    }

    private static @Nullable String shorter(String words) {
        String kept = words.endsWith("…") ? words.substring(0, words.length() - 1) : words;
        int cut = Math.min(kept.length() - 3, kept.length() * 3 / 4);
        return cut < SHORTEST ? null : kept.substring(0, cut).strip() + "…";
    }

    private List<MapBox> candidates(Dot dot, double width) {
        double beside = dot.y() - HEIGHT / 2;
        double centred = inside(dot.x() - width / 2, width);
        MapBox right = new MapBox(dot.x() + radius + GAP, beside, width, HEIGHT);
        MapBox left = new MapBox(dot.x() - radius - GAP - width, beside, width, HEIGHT);
        List<MapBox> all = new ArrayList<>(dot.side() == Side.AFTER ? List.of(right) : List.of());
        for (double gap = GAP; gap <= MOST_GAP; gap += GAP) {
            all.add(new MapBox(centred, dot.y() + radius + gap, width, HEIGHT));
            all.add(new MapBox(centred, dot.y() - radius - gap - HEIGHT, width, HEIGHT));
        }
        all.add(right);
        all.add(left);
        return all;
    }

    private double inside(double x, double width) {
        MapBox whole = grid.whole();
        return Math.max(whole.x() + 2, Math.min(x, whole.right() - width - 2));
    }

    private boolean isFree(MapBox box) {
        return grid.whole().holds(box)
                && placed.stream().noneMatch(other -> other.box().overlaps(box))
                && dots.stream().noneMatch(dot -> MapBox.around(dot.x(), dot.y(), radius + 1).overlaps(box))
                && dots.stream().noneMatch(dot -> isCrossedByArrowTo(dot, box));
    }

    private boolean isCrossedByArrowTo(Dot end, MapBox box) {
        if (end.side() != Side.AFTER) return false;
        for (Dot start : dots)
            if (start.side() == Side.BEFORE && start.item().id().equals(end.item().id())) return box.isCrossedBy(start.x(), start.y(), end.x(), end.y());
        return false;
    }
}
