package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Anchor;
import org.demarche.model.Edge;
import org.demarche.model.Initiative;
import org.demarche.model.Timed;

/// What waits for what, found by the rows that can be seen.
///
/// A frame draws a link where one of its rows can be seen, or where it passes by between two rows not farther apart than [#FAR]: a longer
/// line that comes from nowhere in sight and leads nowhere in sight says nothing. Of a row on which more than [#MOST] others hang, the nearest are
/// drawn. So a frame costs the same however large the plan is.
final class RowLinks {
    static final int FAR = 60;
    static final int MOST = 80;

    /// @param from the row that is waited for
    /// @param to the row that waits
    record RowLink(int from, int to, ItemLink link) {
        int upper() {
            return Math.min(from, to);
        }

        int lower() {
            return Math.max(from, to);
        }

        private int length() {
            return lower() - upper();
        }
    }

    private static final Comparator<RowLink> NEAREST = Comparator.comparingInt(RowLink::length).thenComparingInt(RowLink::upper);

    private final List<List<RowLink>> byRow;
    private final int count;

    RowLinks(List<TimelineRow> rows, Map<String, Integer> places) {
        byRow = new ArrayList<>(Collections.nCopies(rows.size(), List.of()));
        Set<ItemLink> known = new HashSet<>();
        for (TimelineRow row : rows)
            for (ItemLink link : links(row)) {
                Integer from = places.get(link.from());
                Integer to = places.get(link.to());
                if (from == null || to == null || from.equals(to) || !known.add(link)) continue;
                RowLink found = new RowLink(from, to, link);
                at(from).add(found);
                at(to).add(found);
            }
        count = known.size();
        for (List<RowLink> links : byRow) if (links.size() > MOST) links.sort(NEAREST);
    }

    private List<RowLink> at(int row) {
        if (byRow.get(row).isEmpty()) byRow.set(row, new ArrayList<>(2));
        return byRow.get(row);
    }

    private static List<ItemLink> links(TimelineRow row) {
        List<ItemLink> links = new ArrayList<>();
        if (row.item() instanceof Timed timed) links.addAll(ItemLink.of(timed.id(), timed.dates()));
        if (row.item() instanceof Anchor anchor) links.addAll(ItemLink.of(anchor.id(), anchor.dates()));
        if (row.item() instanceof Initiative initiative)
            for (String earlier : initiative.follows()) links.add(new ItemLink(earlier, Edge.END, initiative.id(), Edge.START));
        return links;
    }

    /// How many there are between rows.
    int count() {
        return count;
    }

    /// What is drawn where the rows from `first` (inclusive) to `end` (exclusive) can be seen, in a fixed order, each once.
    List<RowLink> between(int first, int end) {
        List<RowLink> found = new ArrayList<>();
        for (int row = first; row < end; row++)
            for (RowLink link : nearest(row)) {
                int other = link.from == row ? link.to : link.from;
                boolean isSeenTwice = other >= first && other < row && nearest(other).contains(link);
                if (!isSeenTwice) found.add(link);
            }
        for (int row = Math.max(0, first - FAR); row < first; row++)
            for (RowLink link : nearest(row)) if (link.upper() == row && link.lower() >= end && link.length() <= FAR) found.add(link);
        return found;
    }

    private List<RowLink> nearest(int row) {
        List<RowLink> links = byRow.get(row);
        return links.size() <= MOST ? links : links.subList(0, MOST);
    }
}
