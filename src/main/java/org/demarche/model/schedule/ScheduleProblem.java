package org.demarche.model.schedule;

/// A date that cannot be made sense of.
///
/// @param itemId the item it belongs to
/// @param sentence what is wrong and what to do, for the user
public record ScheduleProblem(Kind kind, String itemId, String sentence) {
    /// What can be wrong with a date.
    public enum Kind {
        CIRCLE,
        REFERS_TO_NOTHING,
        NO_EDGE,
        END_BEFORE_START
    }
}
