package org.demarche.model.budget;

import org.demarche.model.schedule.DateRange;
import org.jspecify.annotations.Nullable;

/// One value of a dimension, such as a fiscal year or a source.
///
/// @param id stable within its dimension: an item's id, several joined by `+`, `2006`, `2006-Q2`, or one of the constants below
/// @param label what a person calls it: "FY 2006", "Objectives 4 and 5"
/// @param order where it stands among the dimension's keys: the plan's order, and what is missing last
/// @param days the days of a period; null: it is none
public record Key(Dimension dimension, String id, String label, long order, @Nullable DateRange days) {
    /// The status and the source of what no funding covers.
    public static final String GAP = "gap";
    /// The status and the source of what a funding of unknown amount may cover, or not.
    public static final String COVERAGE_NOT_KNOWN = "coverage-not-known";
    /// The period of what has no date.
    public static final String NO_DATE = "no-date";
    /// The area, objective or source where none is named.
    public static final String NONE = "none";

    static Key of(Dimension dimension, String id, String label, long order) {
        return new Key(dimension, id, label, order, null);
    }

    /// Told by its id alone, because totals ask for it often.
    @Override
    public int hashCode() {
        return id.hashCode() * 31 + dimension.ordinal();
    }

    @Override
    public String toString() {
        return label;
    }
}
