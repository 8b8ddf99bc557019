package org.demarche.model.feedback;

/// What one row of a returned sheet would do.
///
/// @param kind what becomes of it
/// @param words the whole of it, for people: "2.2 Media training: accepted."
public record Effect(Reply reply, Kind kind, String words) {
    public enum Kind {
        /// Recorded; the item stays as it is.
        ACCEPTED,
        /// The item's paragraphs are replaced by what the reader wrote.
        NEW_TEXT,
        /// Recorded as a wish that the office has still to decide.
        CHANGE_WANTED,
        /// Recorded; the item stays as it is.
        REJECTED,
        /// Stands in the plan already.
        KNOWN,
        /// Can't be understood; nothing is done.
        REFUSED;

        /// Whether the plan becomes another by it.
        public boolean isChange() {
            return this != KNOWN && this != REFUSED;
        }
    }
}
