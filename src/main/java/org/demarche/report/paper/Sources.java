package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.report.content.Text;

/// Where the rows of a table come from, gathered into one line below it: "Sources. 1 to 5: paper, heading A; 6: planner."
final class Sources {
    private static final int MOST_NAMED = 12;
    private static final int LONGEST = 32;

    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private int all;

    /// @param row what the row is called: its number or a short title
    void add(String row, String source) {
        all++;
        if (!source.isBlank()) rows.computeIfAbsent(source.strip(), ignored -> new ArrayList<>()).add(shortened(row));
    }

    private static String shortened(String row) {
        if (row.length() <= LONGEST) return row;
        int cut = row.lastIndexOf(' ', LONGEST - 1);
        return row.substring(0, cut < LONGEST / 2 ? LONGEST - 1 : cut) + "…";
    }

    /// Empty where nothing has a source.
    List<Text> note() {
        if (rows.isEmpty()) return List.of();
        if (rows.size() == 1 && rows.values().iterator().next().size() == all)
            return List.of(Text.strong("Source. ").plus(rows.keySet().iterator().next() + "."));
        List<String> parts = new ArrayList<>();
        rows.forEach((source, names) -> parts.add(named(names) + ": " + source));
        return List.of(Text.strong("Sources. ").plus(String.join(" · ", parts) + "."));
    }

    private static String named(List<String> names) {
        if (names.size() <= MOST_NAMED) return String.join(", ", names);
        return String.join(", ", names.subList(0, MOST_NAMED)) + " and " + (names.size() - MOST_NAMED) + " more";
    }
}
