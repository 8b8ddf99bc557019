package org.demarche.report.pdf;

import java.util.List;
import org.demarche.report.content.Column;

/// How wide each column of a table is set: what columns ask for, and the rest shared by those that take what is left.
///
/// The renderer counts a cell's width without its padding, so that padding is taken off here; the numbers are the style sheet's.
final class ColumnWidths {
    private static final double LEFT_PADDING = 2.47;
    private static final double CENTRE_PADDING = 1.41;
    private static final double RIGHT_PADDING = 2.82;
    private static final double AFTER_RIGHT = 3.53;
    private static final double NARROWEST = 30;

    private ColumnWidths() {}

    /// @param width of the table, in millimetres
    static double[] of(List<Column> columns, double width) {
        double[] widths = new double[columns.size()];
        double asked = 0;
        int open = 0;
        for (int i = 0; i < widths.length; i++) {
            asked += columns.get(i).width() == 0 ? 0 : columns.get(i).width() + padding(columns, i);
            if (columns.get(i).width() == 0) open++;
        }
        double rest = open == 0 ? 0 : Math.max(NARROWEST, (width - asked) / open);
        double shrink = Math.min(1, (width - open * rest) / Math.max(1, asked));
        for (int i = 0; i < widths.length; i++) {
            double outer = columns.get(i).width() == 0 ? rest : (columns.get(i).width() + padding(columns, i)) * shrink;
            widths[i] = Math.max(2, outer - padding(columns, i));
        }
        return widths;
    }

    private static double padding(List<Column> columns, int i) {
        double before = i > 0 && columns.get(i - 1).align() == Column.Align.RIGHT && columns.get(i).align() != Column.Align.RIGHT ? AFTER_RIGHT : 0;
        return switch (columns.get(i).align()) {
            case LEFT -> before + (i == columns.size() - 1 ? 0 : LEFT_PADDING);
            case CENTRE -> CENTRE_PADDING;
            case RIGHT -> RIGHT_PADDING;
        };
    }
}
