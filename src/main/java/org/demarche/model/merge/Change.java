package org.demarche.model.merge;

import java.util.List;
import java.util.stream.Collectors;

/// One thing that is other in a plan than it was.
///
/// @param section the heading of the screen that shows it: "C Needs"
/// @param item "Need 2.2 Media training"
/// @param where in the item: "cost "Course": amount"; empty: the item itself
/// @param words what became of it: "USD 250,000 → USD 180,000", "added", "removed"
public record Change(String section, String item, String where, String words) {
    private static final int FEW = 2;
    private static final int SHORT = 120;

    /// One or two changes in words; more, or longer ones, counted.
    public static String inShort(List<Change> changes) {
        String words = changes.stream().limit(FEW).map(Change::sentence).collect(Collectors.joining("; "));
        if (changes.size() <= FEW && words.length() <= SHORT) return words.isEmpty() ? "no change" : words;
        return changes.size() == 1 ? "1 change" : changes.size() + " changes";
    }

    /// "Need 2.2 Media training: cost "Course": amount USD 250,000 → USD 180,000"
    public String sentence() {
        return item + (where.isEmpty() ? " " : ": ") + inside();
    }

    /// The same where the item is told already: "cost "Course": amount USD 250,000 → USD 180,000".
    public String inside() {
        return where.isEmpty() ? words : where + " " + words;
    }
}
