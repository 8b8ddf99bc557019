package org.demarche.model.merge;

/// One thing that is other in a plan than it was.
///
/// @param section the heading of the screen that shows it: "C Needs"
/// @param where "Need 2.2 Media training: cost "Course": amount"
/// @param words what became of it: "USD 250,000 → USD 180,000", "added", "removed"
public record Change(String section, String where, String words) {
    public String sentence() {
        return where + " " + words;
    }
}
