package org.demarche.model.merge;

/// A place that both sides have changed since the plan they come from, each in its own way.
///
/// @param key names the place, for choosing a side
/// @param where "Need 2.2 Media training: cost "Course": amount"
/// @param base what stood there, in words
/// @param ours what stands there now in the one plan
/// @param theirs and in the other
public record Conflict(String key, String where, String base, String ours, String theirs) {
    /// "Need 2.2 Media training: lead: was "Embassy"; ours "USAID", theirs "OSCE"."
    public String sentence() {
        return "%s: was %s; ours %s, theirs %s.".formatted(where, base, ours, theirs);
    }
}
