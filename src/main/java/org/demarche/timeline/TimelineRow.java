package org.demarche.timeline;

import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.PhaseName;
import org.demarche.model.schedule.Placement;
import org.jspecify.annotations.Nullable;

/// One row of the outline.
///
/// @param key the item's id; for a group a name that no id can have
/// @param item null: a group
/// @param number as it stands before the title; empty: none
/// @param phase null: of neither phase
/// @param placement of a group: from the first day of what stands below it to the last
/// @param foldable whether there are rows below it to hide
/// @param alsoServes the titles of the other areas or objectives that it serves, besides the group it stands in; empty: none
public record TimelineRow(
        Kind kind,
        String key,
        @Nullable Item item,
        int depth,
        String number,
        String title,
        @Nullable PhaseName phase,
        Placement placement,
        boolean foldable,
        boolean folded,
        String alsoServes) {
    /// What a row is about.
    public enum Kind {
        EVENTS,
        EVENT,
        PHASE,
        /// An area, an objective or a lead.
        GROUP,
        INITIATIVE,
        STEP,
        LEVERS,
        LEVER
    }

    TimelineRow withPlacement(Placement other) {
        return new TimelineRow(kind, key, item, depth, number, title, phase, other, foldable, folded, alsoServes);
    }

    public boolean isGroup() {
        return item == null;
    }

    /// Whether all its money is a regional project's.
    boolean isRegional() {
        return item instanceof Initiative initiative
                && !initiative.costs().isEmpty()
                && initiative.costs().stream().allMatch(cost -> cost.scope().isRegional());
    }
}
