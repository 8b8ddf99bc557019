package org.demarche.model.budget;

/// A fiscal year, quarter or month with the codes of the periods that it lies in.
///
/// @param end the day after its last
/// @param year the fiscal year
/// @param month of the fiscal year, from 0; of a fiscal year or quarter: its first
record Period(long start, long end, int year, int month) {
    /// The code of what has no date, in each dimension of time.
    static final int NO_DATE = Integer.MIN_VALUE;

    /// What it, or the longer period that it lies in, is numbered by, in order of time.
    int code(Dimension dimension) {
        return switch (dimension) {
            case FISCAL_YEAR -> year;
            case QUARTER -> 4 * year + month / 3;
            case MONTH -> 12 * year + month;
            default -> throw new IllegalArgumentException(dimension + " is no time");
        };
    }
}
