package org.demarche.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.model.check.Finding;
import org.jspecify.annotations.Nullable;

/// A row of the list: the head of a weight, or a finding.
sealed interface FindingRow {
    /// @param count how many findings stand below it
    record Head(Weight weight, int count) implements FindingRow {}

    /// @param item what the item is called; empty: the finding is about the plan as a whole
    record Line(Finding finding, String item) implements FindingRow {
        /// "Cost without source".
        String rule() {
            String words = finding.rule().replace('-', ' ');
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }

        private boolean holds(String words) {
            String reason = finding.setAside() == null ? "" : finding.setAside();
            return String.join(" ", finding.title(), finding.why(), item, rule(), reason).toLowerCase(Locale.ROOT).contains(words);
        }
    }

    /// The heaviest first, each weight under its head; what is set aside last.
    ///
    /// @param only null: every weight
    /// @param words only findings that hold these words; empty: all
    static List<FindingRow> of(List<Line> lines, @Nullable Weight only, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<FindingRow> rows = new ArrayList<>();
        for (Weight weight : Weight.values()) {
            if (only != null && only != weight) continue;
            List<Line> found = lines.stream().filter(line -> Weight.of(line.finding()) == weight && line.holds(wanted)).toList();
            if (found.isEmpty()) continue;
            rows.add(new Head(weight, found.size()));
            rows.addAll(found);
        }
        return rows;
    }
}
