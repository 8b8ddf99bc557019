package org.demarche.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Edge;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Plan;
import org.demarche.model.TimedItems;
import org.jspecify.annotations.Nullable;

/// What moves by itself when some items are moved, because it hangs on one of them, directly or through others.
///
/// Of several dates of which the latest counts, each is taken to count.
final class Followers {
    private record End(String id, Edge edge) {}

    private final Set<End> moving = new HashSet<>();
    private final Map<End, List<End>> hanging = new HashMap<>();

    Followers(Plan plan, Collection<String> moved) {
        for (Item item : Items.all(plan)) if (TimedItems.dates(item) instanceof Dates dates) hang(item, dates);
        Deque<End> next = new ArrayDeque<>();
        for (String id : moved) next.addAll(List.of(new End(id, Edge.START), new End(id, Edge.END)));
        while (!next.isEmpty()) {
            End end = next.poll();
            if (moving.add(end)) next.addAll(hanging.getOrDefault(end, List.of()));
        }
    }

    private void hang(Item item, Dates dates) {
        End start = new End(item.id(), Edge.START);
        End end = new End(item.id(), Edge.END);
        dates.start().relatives().forEach(on -> hang(start, end(on)));
        dates.end().relatives().forEach(on -> hang(end, end(on)));
        if (dates.end().isUnknown()) hang(end, start);
        else if (dates.start().isUnknown() && dates.duration() != null) hang(start, end);
    }

    private void hang(End end, End on) {
        hanging.computeIfAbsent(on, any -> new ArrayList<>()).add(end);
    }

    private static End end(DateExpression.Relative date) {
        return new End(date.id(), edge(date.edge()));
    }

    /// An anchor has only its day.
    private static Edge edge(@Nullable Edge edge) {
        return edge == null ? Edge.START : edge;
    }

    boolean holds(DateExpression.Relative date) {
        return moving.contains(end(date));
    }
}
