package org.demarche.report.pdf;

import java.util.List;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;

/// How tall a table will be, roughly: enough to say whether it should stay on one page.
final class TableHeight {
    /// Letters of the tables' type on a millimetre, on average.
    private static final double LETTERS = 0.66;

    private TableHeight() {}

    /// In lines of text.
    static int lines(List<Row> rows, double[] widths) {
        int lines = 0;
        for (Row row : rows) {
            int most = 1;
            if (row.role() != Row.Role.BAND) for (int i = 0; i < widths.length; i++) most = Math.max(most, lines(row.cells().get(i), widths[i]));
            lines += most;
        }
        return lines;
    }

    private static int lines(Cell cell, double width) {
        int lines = cell.picture() == null ? 0 : 1;
        for (Text line : cell.lines()) lines += 1 + more(line.plain(), width);
        return lines;
    }

    /// The lines that words take besides their first.
    static int more(String words, double width) {
        return (int) (words.length() / (width * LETTERS + 1));
    }
}
