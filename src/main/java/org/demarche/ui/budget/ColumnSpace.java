package org.demarche.ui.budget;

/// How wide the columns are, and how many show at once: titles left, the total right, and what fits between them.
///
/// @param title width of the first column
/// @param amount width of each column that shows
/// @param total width of the last one
/// @param shown how many columns fit between
record ColumnSpace(double title, double amount, double total, int shown) {
    private static final double LEAST_TITLE = 250;
    private static final double GOOD_TITLE = 340;
    private static final double MOST_AMOUNT = 160;

    /// @param width all there is
    /// @param count how many columns there are, without the total
    /// @param least how wide a column must be for its longest amount
    static ColumnSpace of(double width, int count, double least) {
        int fit = (int) Math.max(1, Math.floor((width - LEAST_TITLE - least) / least));
        int shown = Math.min(count, fit);
        double wished = (width - GOOD_TITLE) / (shown + 1);
        double amount = Math.floor(Math.clamp(wished, least, Math.max(least, MOST_AMOUNT)));
        return new ColumnSpace(Math.max(LEAST_TITLE / 2, width - amount * (shown + 1)), amount, amount, shown);
    }

    double x(int slot) {
        return title + slot * amount;
    }
}
