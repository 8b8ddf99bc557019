package org.demarche.model.schedule;

/// A date that cannot be made sense of.
///
/// @param itemId the item it belongs to
/// @param sentence what is wrong and what to do, for the user
public record ScheduleProblem(Kind kind, String itemId, String sentence) {
    /// What can be wrong with a date.
    public enum Kind {
        /// Dates that hang on each other in a ring.
        CIRCLE,
        /// A date hangs on an id that the plan does not have.
        REFERS_TO_NOTHING,
        /// A date hangs on an item and does not say whether on its start or its end.
        NO_EDGE,
        END_BEFORE_START,
        /// A date lies outside the years 1000 to 9999.
        OUT_OF_RANGE
    }
}
