package org.demarche.timeline.paper;

/// The name of a sheet, as on a street map: the letter of its row, from the top, and the number of its column, from the left.
///
/// @param row from 0
/// @param column from 0
record SheetName(int row, int column) {
    private static final int LETTERS = 26;

    /// "A", …, "Z", "AA", "AB", …
    String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = row + 1; rest > 0; rest = (rest - 1) / LETTERS) letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        return letters.toString();
    }

    int number() {
        return column + 1;
    }

    /// "B3"
    @Override
    public String toString() {
        return letters() + number();
    }
}
