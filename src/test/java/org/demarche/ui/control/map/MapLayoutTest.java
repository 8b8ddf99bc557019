package org.demarche.ui.control.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MapLayoutTest {
    private static final MapGrid GRID = new MapGrid(7, 4, new MapBox(66, 4, 640, 410), 0);
    private static final MapGrid MATRIX = new MapGrid(3, 3, new MapBox(128, 4, 560, 230), 62);
    private static final double RADIUS = 8;

    private static MapItem item(String id, MapPlace before, MapPlace after) {
        return new MapItem(id, id, "", id, MapItem.Look.FILLED, before, after);
    }

    private static MapLayout layout(List<MapItem> items, MapGrid grid, Side side, String selected) {
        return MapLayout.of(items, grid, side, selected, RADIUS, words -> words.length() * 7);
    }

    @Test
    void whatDoesNotChangeHasOneMarkAndWhatDoesHasTwo() {
        MapPlace ally = new MapPlace(5, 2);
        MapLayout layout = layout(List.of(item("same", ally, ally), item("moves", ally, new MapPlace(6, 2))), GRID, Side.BOTH, null);
        assertEquals(
                List.of("same BOTH", "moves BEFORE", "moves AFTER"),
                layout.dots().stream().map(dot -> dot.item().id() + " " + dot.side()).toList());
    }

    @Test
    void whatIsNotKnownAfterwardsShowsOnlyWhenSelected() {
        MapItem open = item("open", new MapPlace(2, 2), MapPlace.NOT_KNOWN);
        MapLayout plain = layout(List.of(open), MATRIX, Side.BOTH, null);
        assertNotNull(plain.dot("open", Side.BEFORE));
        assertNull(plain.dot("open", Side.AFTER));
        MapLayout.Dot after = layout(List.of(open), MATRIX, Side.BOTH, "open").dot("open", Side.AFTER);
        assertNotNull(after);
        assertEquals(MapPlace.NOT_KNOWN, MATRIX.at(after.x(), after.y()));
    }

    @Test
    void anArrowInOneRowRunsLevel() {
        List<MapItem> items = List.of(
                item("a", new MapPlace(2, 2), new MapPlace(2, 2)), item("b", new MapPlace(2, 2), new MapPlace(2, 2)), item("moves", new MapPlace(2, 2), new MapPlace(0, 2)));
        MapLayout layout = layout(items, MATRIX, Side.BOTH, null);
        MapLayout.Dot before = layout.dot("moves", Side.BEFORE);
        MapLayout.Dot after = layout.dot("moves", Side.AFTER);
        assertNotNull(before);
        assertNotNull(after);
        assertEquals(before.y(), after.y());
    }

    @Test
    void aCaptionThatFitsIsWhole() {
        MapLayout layout = layout(List.of(item("The president", new MapPlace(3, 3), new MapPlace(4, 3))), GRID, Side.BOTH, null);
        assertEquals(List.of("The president"), layout.captions().stream().map(MapLayout.Caption::words).toList());
    }

    @Test
    void theMarkUnderThePointerIsTheNearest() {
        MapLayout layout = layout(List.of(item("a", new MapPlace(0, 0), new MapPlace(0, 0)), item("b", new MapPlace(0, 0), new MapPlace(0, 0))), GRID, Side.BOTH, null);
        for (MapLayout.Dot dot : layout.dots()) assertEquals(dot, layout.dotAt(dot.x() + 3, dot.y() - 2, RADIUS));
        assertNull(layout.dotAt(700, 10, RADIUS));
    }

    @Test
    void marksStandInTheirCellsAndCaptionsCollideWithNothing() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            List<MapItem> items = new ArrayList<>();
            for (int i = 0, count = 1 + random.nextInt(24); i < count; i++)
                items.add(item("Stakeholder number ".substring(0, 3 + random.nextInt(16)) + i, place(random), place(random)));
            MapLayout layout = layout(items, GRID, Side.BOTH, null);
            String at = "seed " + seed;
            Set<List<Double>> points = new HashSet<>();
            for (MapLayout.Dot dot : layout.dots()) {
                assertEquals(dot.item().place(dot.side()), GRID.at(dot.x(), dot.y()), at);
                assertTrue(points.add(List.of(dot.x(), dot.y())), at);
            }
            for (MapLayout.Caption caption : layout.captions()) {
                assertTrue(GRID.whole().holds(caption.box()), at);
                for (MapLayout.Caption other : layout.captions()) assertFalse(other != caption && other.box().overlaps(caption.box()), at);
                for (MapLayout.Dot dot : layout.dots()) assertFalse(MapBox.around(dot.x(), dot.y(), RADIUS).overlaps(caption.box()), at);
            }
        }
    }

    private static MapPlace place(Random random) {
        return new MapPlace(random.nextInt(7), random.nextInt(4));
    }

    @Test
    void aLineThroughABoxIsSeen() {
        MapBox box = new MapBox(10, 10, 20, 10);
        assertTrue(box.isCrossedBy(0, 15, 100, 15));
        assertTrue(box.isCrossedBy(0, 0, 40, 40));
        assertFalse(box.isCrossedBy(0, 0, 5, 5));
        assertFalse(box.isCrossedBy(0, 25, 100, 25));
    }
}
