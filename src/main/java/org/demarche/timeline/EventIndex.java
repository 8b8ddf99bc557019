package org.demarche.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.demarche.model.Item;
import org.demarche.model.schedule.Placement;

/// Dated items in the order of their first days, found by the days that are seen. What has no known start is not in it.
final class EventIndex {
    /// Something with its place in time.
    record Dated(Item item, Placement placement, LocalDate first) {
        /// Its last day; the end of time where it is not known.
        private LocalDate last() {
            LocalDate last = placement.lastDay();
            return last == null ? LocalDate.MAX : last;
        }
    }

    private final List<Dated> dated = new ArrayList<>();
    private final List<LocalDate> firsts;
    /// The latest last day of all up to this one.
    private final List<LocalDate> lasts = new ArrayList<>();

    EventIndex(List<? extends Item> items, Function<String, Placement> placements) {
        for (Item item : items) {
            Placement placement = placements.apply(item.id());
            LocalDate first = placement.firstDay();
            if (first != null) dated.add(new Dated(item, placement, first));
        }
        dated.sort(Comparator.comparing(Dated::first));
        firsts = dated.stream().map(Dated::first).toList();
        LocalDate latest = LocalDate.MIN;
        for (Dated one : dated) {
            LocalDate last = one.last().isBefore(one.first) ? one.first : one.last();
            if (last.isAfter(latest)) latest = last;
            lasts.add(latest);
        }
    }

    /// A run of them that holds all that lie between these days, both inclusive, even in part.
    List<Dated> between(LocalDate first, LocalDate last) {
        int from = count(lasts, first.minusDays(1));
        int end = count(firsts, last);
        return from >= end ? List.of() : dated.subList(from, end);
    }

    /// How many of these days, which are in order, are not after this one.
    private static int count(List<LocalDate> days, LocalDate day) {
        int low = 0;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days.get(middle).isAfter(day)) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
