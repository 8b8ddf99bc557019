package org.demarche.ui.control.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MapGridTest {
    private static final MapGrid PLAIN = new MapGrid(7, 4, new MapBox(60, 10, 700, 400), 0);
    private static final MapGrid WITH_UNKNOWN = new MapGrid(3, 3, new MapBox(120, 10, 300, 300), 60);

    @Test
    void theMiddleOfEachCellIsItsPlace() {
        for (MapGrid grid : new MapGrid[] {PLAIN, WITH_UNKNOWN}) {
            int least = grid.hasStrips() ? -1 : 0;
            for (int column = least; column < grid.columns(); column++)
                for (int row = least; row < grid.rows(); row++) {
                    MapPlace place = new MapPlace(column, row);
                    MapBox cell = grid.cell(place);
                    assertEquals(place, grid.at(cell.middleX(), cell.middleY()));
                }
        }
    }

    @Test
    void theLowestRowIsAtTheBottom() {
        assertEquals(new MapBox(60, 310, 100, 100), PLAIN.cell(new MapPlace(0, 0)));
        assertEquals(new MapBox(660, 10, 100, 100), PLAIN.cell(new MapPlace(6, 3)));
    }

    @Test
    void pointsOutsideMeanTheNearestPlace() {
        assertEquals(new MapPlace(0, 3), PLAIN.at(-500, -500));
        assertEquals(new MapPlace(6, 0), PLAIN.at(5000, 5000));
        assertEquals(MapPlace.NOT_KNOWN, WITH_UNKNOWN.at(0, 5000));
    }

    @Test
    void stepsStopAtTheEdge() {
        assertEquals(new MapPlace(6, 3), PLAIN.step(new MapPlace(6, 3), 1, 1));
        assertEquals(new MapPlace(0, 0), PLAIN.step(new MapPlace(0, 1), -1, -1));
        assertEquals(new MapPlace(-1, 0), WITH_UNKNOWN.step(new MapPlace(0, 0), -1, 0));
        assertEquals(new MapPlace(0, -1), WITH_UNKNOWN.step(MapPlace.NOT_KNOWN, 1, 0));
    }
}
