package org.demarche.model.merge;

/// One thing that is other in a plan than it was.
///
/// @param section the heading of the screen that shows it: "C Needs"
/// @param item "Need 2.2 Media training"
/// @param where in the item: "cost "Course": amount"; empty: the item itself
/// @param words what became of it: "USD 250,000 → USD 180,000", "added", "removed"
public record Change(String section, String item, String where, String words) {
    /// "Need 2.2 Media training: cost "Course": amount USD 250,000 → USD 180,000"
    public String sentence() {
        return item + (where.isEmpty() ? " " : ": ") + inside();
    }

    /// The same where the item is told already: "cost "Course": amount USD 250,000 → USD 180,000".
    public String inside() {
        return where.isEmpty() ? words : where + " " + words;
    }
}
