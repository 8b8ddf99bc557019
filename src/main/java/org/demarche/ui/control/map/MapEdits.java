package org.demarche.ui.control.map;

import java.util.function.BiFunction;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Plan;
import org.demarche.ui.Workbench;

/// What moving a mark on a map does to the plan: shown while it is dragged, one step when it is let go.
public final class MapEdits<T extends Item> {
    private final Workbench bench;
    private final ItemList<T> list;
    private final String map;
    private final BiFunction<T, MapMove, T> moved;

    /// @param map as it stands in "Undo move Russia on the map"
    /// @param moved the item at its new places
    public MapEdits(Workbench bench, ItemList<T> list, String map, BiFunction<T, MapMove, T> moved) {
        this.bench = bench;
        this.list = list;
        this.map = map;
        this.moved = moved;
    }

    void preview(MapMove move) {
        bench.document().preview(plan -> moved(plan, move));
    }

    void cancel() {
        bench.document().cancelPreview();
    }

    /// Moves it as one step; steps by the arrow keys in a row are one.
    void move(MapMove move) {
        bench.document().apply("move " + move.item().name() + " on the " + map, move.item().id() + " " + move.side(), plan -> moved(plan, move));
    }

    private Plan moved(Plan plan, MapMove move) {
        return list.change(plan, move.item().id(), item -> moved.apply(item, move));
    }
}
