package org.demarche.ui.control.map;

/// What the user moves on a map.
///
/// @param side both: its places before and after move together
public record MapMove(MapItem item, Side side, MapPlace to) {
    public MapPlace before() {
        return side == Side.AFTER ? item.before() : to;
    }

    public MapPlace after() {
        return side == Side.BEFORE ? item.after() : to;
    }
}
