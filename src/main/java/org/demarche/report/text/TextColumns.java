package org.demarche.report.text;

import java.util.List;
import org.demarche.report.content.Block;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;

/// How wide each column of a table is in plain text.
final class TextColumns {
    private static final int[] NONE = {};
    /// Longer words are parted.
    private static final int LONGEST_WORD = 16;
    private static final int NARROWEST_TEXT = 10;

    private TextColumns() {}

    /// The columns' widths, 0 for one in which nothing stands; empty: they don't fit.
    static int[] widths(Block.Table table, int page, int gap) {
        int count = table.columns().size();
        int[] wanted = new int[count];
        int[] least = new int[count];
        for (int i = 0; i < count; i++) measure(table, i, wanted, least);
        int room = page;
        int gaps = -gap;
        for (int width : wanted) gaps += width > 0 ? gap : 0;
        room -= Math.max(0, gaps);
        if (sum(least) > room) return NONE;
        int[] widths = sum(wanted) <= room ? wanted : shared(wanted, least, room);
        return groupsFit(table.columns(), widths, gap) ? widths : NONE;
    }

    private static void measure(Block.Table table, int column, int[] wanted, int[] least) {
        String head = Plain.of(table.columns().get(column).head());
        boolean isText = table.columns().get(column).align() == Column.Align.LEFT;
        int wide = 0;
        int word = Width.longestWord(head, Page.WIDTH);
        for (Row row : table.rows()) {
            if (row.role() == Row.Role.BAND) continue;
            for (String line : Plain.lines(row.cells().get(column))) {
                wide = Math.max(wide, Width.of(line));
                word = Math.max(word, isText ? Width.longestWord(line, LONGEST_WORD) : Width.longestWord(line, Page.WIDTH));
            }
        }
        wanted[column] = Math.max(Math.max(wide, word), Math.min(Width.of(head), 12));
        least[column] = Math.min(wanted[column], isText ? Math.max(word, NARROWEST_TEXT) : word);
    }

    /// What is left goes to the columns that lack most.
    private static int[] shared(int[] wanted, int[] least, int room) {
        int[] widths = least.clone();
        for (int left = room - sum(least); left > 0; left--) {
            int most = 0;
            for (int i = 1; i < widths.length; i++) if (wanted[i] - widths[i] * 2 > wanted[most] - widths[most] * 2 && widths[i] < wanted[i] || widths[most] >= wanted[most]) most = i;
            if (widths[most] >= wanted[most]) break;
            widths[most]++;
        }
        return widths;
    }

    /// Whether a group's name is no wider than its columns.
    private static boolean groupsFit(List<Column> columns, int[] widths, int gap) {
        for (Column.Group group : Column.groups(columns)) {
            int width = -gap;
            for (int i = group.from(); i < group.to(); i++) width += widths[i] == 0 ? 0 : widths[i] + gap;
            if (!group.name().isEmpty() && Width.of(Plain.of(group.name())) > width) return false;
        }
        return true;
    }

    private static int sum(int[] widths) {
        int sum = 0;
        for (int width : widths) sum += width;
        return sum;
    }
}
