package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;

/// How entries are referred to.
final class EntryNumbers {
    /// As many are named before the rest is only counted.
    static final int MOST = 24;
    private static final int SHORTEST_RUN = 3;

    private EntryNumbers() {}

    /// "Entry 4", "Entries 1, 2, 5 to 9", "Entries 1, 3, … and 12 more".
    ///
    /// @param numbers rising; a number that comes twice counts once
    static String words(List<Integer> numbers) {
        List<Integer> all = numbers.stream().distinct().toList();
        if (all.isEmpty()) return "No entry";
        if (all.size() == 1) return "Entry " + all.getFirst();
        List<String> runs = new ArrayList<>();
        int from = 0;
        while (from < all.size() && runs.size() < MOST) {
            int to = from + 1;
            while (to < all.size() && all.get(to) == all.get(to - 1) + 1) to++;
            if (to - from < SHORTEST_RUN) to = from + 1;
            runs.add(to - from == 1 ? String.valueOf(all.get(from)) : all.get(from) + " to " + all.get(to - 1));
            from = to;
        }
        return "Entries " + String.join(", ", runs) + (from < all.size() ? " and " + (all.size() - from) + " more" : "");
    }
}
