package org.demarche.ui.control.map;

/// What stands on a map.
///
/// @param number what stands in its marks; empty: nothing
/// @param caption what stands beside its mark; empty: nothing
public record MapItem(String id, String name, String number, String caption, Look look, MapPlace before, MapPlace after) {
    /// How its marks are drawn.
    public enum Look {
        FILLED,
        RING,
        DASHED
    }

    /// Whether it stands at the same place before and after, so that one mark does for both.
    public boolean isUnchanged() {
        return before.equals(after);
    }

    public MapPlace place(Side side) {
        return side == Side.AFTER ? after : before;
    }
}
