package org.demarche.ui.timeline;

import java.util.List;
import org.demarche.model.Edge;

/// What of the chart is dragged.
sealed interface Grip {
    /// The hinge.
    record Election() implements Grip {}

    /// Whole items.
    ///
    /// @param lead the one under the pointer, one of the ids
    record Whole(String lead, List<String> ids) implements Grip {
        public Whole {
            ids = List.copyOf(ids);
        }
    }

    /// One end of an item.
    record End(String id, Edge edge) implements Grip {}

    /// How much of an item is done.
    record Done(String id) implements Grip {}

    /// A dependency that is made.
    ///
    /// @param from the ids of what is waited for
    /// @param to the id of what waits
    record Link(List<String> from, Edge fromEdge, String to) implements Grip {
        public Link {
            from = List.copyOf(from);
        }
    }
}
