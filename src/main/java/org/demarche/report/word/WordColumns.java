package org.demarche.report.word;

import java.util.List;
import org.demarche.report.content.Column;

/// How wide each column of a table is set: what columns ask for, and the rest shared by those that take what is left.
final class WordColumns {
    private static final int PADDING = Measure.of(3);
    private static final int NARROWEST = Measure.of(30);

    private WordColumns() {}

    /// They add up to `width` and no more.
    static int[] of(List<Column> columns, int width) {
        int[] widths = new int[columns.size()];
        int asked = 0;
        int open = 0;
        for (Column column : columns) {
            if (column.width() == 0) open++;
            else asked += Measure.of(column.width()) + PADDING;
        }
        int rest = open == 0 ? 0 : Math.max(NARROWEST, (width - asked) / open);
        double shrink = asked == 0 ? 1 : (width - open * rest) / (double) asked;
        if (open > 0) shrink = Math.min(1, shrink);
        for (int i = 0; i < widths.length; i++) {
            double column = columns.get(i).width();
            widths[i] = column == 0 ? rest : (int) ((Measure.of(column) + PADDING) * shrink);
        }
        return widths;
    }
}
