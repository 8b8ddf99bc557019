package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.List;

/// Rows as a spreadsheet puts them on the clipboard: cells parted by tabs; a cell with tabs or line ends in it stands in quotes.
final class PastedTable {
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    private PastedTable() {}

    /// The cells without blanks around them; rows that hold nothing are left out.
    static List<List<String>> read(String text) {
        PastedTable table = new PastedTable();
        for (int i = 0; i < text.length(); i++) i = table.take(text, i);
        table.endRow();
        return table.rows;
    }

    /// Takes the character at a place, or two where they are one sign. Says where the last one stands.
    private int take(String text, int at) {
        char sign = text.charAt(at);
        boolean twice = at + 1 < text.length() && text.charAt(at + 1) == sign;
        if (quoted) {
            if (sign != '"') cell.append(sign);
            else if (twice) cell.append(text.charAt(at + 1));
            else quoted = false;
            return sign == '"' && twice ? at + 1 : at;
        }
        switch (sign) {
            case '\t' -> endCell();
            case '\n' -> endRow();
            case '\r' -> {}
            case '"' -> {
                quoted = cell.isEmpty();
                if (!quoted) cell.append(sign);
            }
            default -> cell.append(sign);
        }
        return at;
    }

    private void endCell() {
        row.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (row.stream().anyMatch(words -> !words.isEmpty())) rows.add(List.copyOf(row));
        row = new ArrayList<>();
    }
}
