package org.demarche.model.budget;

/// A fiscal year, quarter or month with the keys of the periods that it lies in.
///
/// @param end the day after its last
/// @param quarter of a fiscal year: its first
/// @param month of a fiscal year or quarter: its first
record Period(long start, long end, Key year, Key quarter, Key month) {
    Key key(Dimension dimension) {
        return switch (dimension) {
            case FISCAL_YEAR -> year;
            case QUARTER -> quarter;
            case MONTH -> month;
            default -> throw new IllegalArgumentException(dimension + " is no time");
        };
    }
}
