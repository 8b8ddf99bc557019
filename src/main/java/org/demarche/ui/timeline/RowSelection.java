package org.demarche.ui.timeline;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.timeline.TimelineRow;
import org.demarche.timeline.TimelineRows;
import org.jspecify.annotations.Nullable;

/// Which rows are selected, which of them leads, and from which a range is counted. Keys may be of rows that are folded away.
final class RowSelection {
    private final Set<String> keys = new LinkedHashSet<>();
    private Set<String> frozen = Set.of();
    private @Nullable String lead;
    private @Nullable String first;

    /// In the order in which they were selected.
    Set<String> keys() {
        return keys;
    }

    /// The same, in any order: one set until it changes.
    Set<String> frozen() {
        return frozen;
    }

    private void change(@Nullable String lead) {
        this.lead = lead;
        frozen = Set.copyOf(keys);
    }

    /// The row that arrow keys go on from, and whose details show; it need not be selected itself. Null: none.
    @Nullable String lead() {
        return lead;
    }

    boolean holds(String key) {
        return keys.contains(key);
    }

    /// @param key null: nothing
    void only(@Nullable String key) {
        keys.clear();
        if (key != null) keys.add(key);
        change(key);
        first = key;
    }

    /// Selects one more, or one less.
    void toggle(String key) {
        if (!keys.remove(key)) keys.add(key);
        change(key);
        first = key;
    }

    /// Everything from where the range began to this row.
    void extendTo(String key, TimelineRows rows) {
        int from = first == null ? -1 : rows.indexOf(first);
        int to = rows.indexOf(key);
        if (from < 0 || to < 0) {
            only(key);
            return;
        }
        keys.clear();
        int step = from <= to ? 1 : -1;
        for (int i = from; i != to + step; i += step) keys.add(rows.row(i).key());
        change(key);
    }

    /// Makes another row lead, and leaves the selection as it is.
    void lead(String key) {
        lead = key;
    }

    void all(Collection<String> all) {
        keys.clear();
        keys.addAll(all);
        change(lead != null && keys.contains(lead) ? lead : keys.isEmpty() ? null : keys.iterator().next());
    }

    /// The selected rows that can be seen, in the order of the rows, without groups.
    List<TimelineRow> items(TimelineRows rows) {
        return keys.stream().mapToInt(rows::indexOf).filter(index -> index >= 0).sorted().mapToObj(rows::row).filter(row -> !row.isGroup()).toList();
    }
}
