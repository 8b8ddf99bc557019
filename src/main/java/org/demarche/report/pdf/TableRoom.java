package org.demarche.report.pdf;

import java.util.Arrays;
import java.util.List;
import org.demarche.report.content.Block;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;

/// What of a table that is parted over pages should stay together: a band and its few rows, a subtotal and the row above it, the last two rows and the notes.
final class TableRoom {
    /// The height of a row's line and of a note's, and what is between two, in millimetres.
    private static final double LINE = 4.1;
    private static final double NOTE_LINE = 3.6;
    private static final double BETWEEN = 2.3;
    /// Letters of a note's type on a millimetre.
    private static final double NOTE_LETTERS = 0.7;
    /// A title's line and a column head's, and what is above and below them, in millimetres.
    private static final double TITLE_LINE = 4.3;
    private static final double HEAD_LINE = 3.6;
    private static final double AROUND_HEAD = 9;
    /// Letters of a title's type on a millimetre.
    private static final double TITLE_LETTERS = 0.6;
    /// Rows that no head stands above without.
    private static final int FIRST_ROWS = 2;
    /// What of their reckoned height the last two rows take for sure. They ask for no more, so that they stay where they just fit.
    private static final double AT_LEAST = 0.85;
    /// No page has more.
    private static final double MOST = 110;
    /// A group of more rows is parted after its first.
    private static final int FEW = 5;

    private TableRoom() {}

    /// The room that a row asks for on its page, in millimetres; 0: only its own.
    static double of(Block.Table table, int place, double[] widths, double pageWidth) {
        double room = of(table, place, until(table.rows(), place), widths, pageWidth);
        boolean opensEnd = place == table.rows().size() - 2 && table.rows().get(place).role() == Row.Role.PLAIN;
        return opensEnd ? Math.max(room, AT_LEAST * of(table, place, table.rows().size(), widths, pageWidth)) : room;
    }

    /// The room that a table asks for where it opens, in millimetres: its title, its head and its first rows.
    static double opening(Block.Table table, double[] widths, double pageWidth) {
        int to = Math.max(until(table.rows(), 0), Math.min(FIRST_ROWS, table.rows().size()));
        return Math.min(head(table, widths) + of(table, 0, to, widths, pageWidth), MOST);
    }

    private static double head(Block.Table table, double[] widths) {
        double width = Arrays.stream(widths).sum();
        int title = 1 + (int) ((table.caption().title().length() + table.caption().aside().length()) / (width * TITLE_LETTERS));
        boolean hasGroups = table.columns().stream().anyMatch(column -> !column.group().isEmpty());
        int lines = hasGroups ? 2 : 1;
        for (int i = 0; i < widths.length; i++) lines = Math.max(lines, (hasGroups ? 2 : 1) + TableHeight.more(table.columns().get(i).head(), widths[i]));
        return AROUND_HEAD + TITLE_LINE * title + HEAD_LINE * lines;
    }

    private static double of(Block.Table table, int place, int to, double[] widths, double pageWidth) {
        boolean isLast = to == table.rows().size();
        boolean hasNotes = isLast && !table.notes().isEmpty();
        if (to == place + 1 && !hasNotes) return 0;
        double room = hasNotes ? notes(table.notes(), pageWidth) : 0;
        for (Row row : table.rows().subList(place, to)) room += BETWEEN + LINE * TableHeight.lines(List.of(row), widths);
        return Math.min(room, MOST);
    }

    /// The first row that need not stay with this one.
    private static int until(List<Row> rows, int place) {
        int next = place + 1;
        if (next == rows.size()) return next;
        if (rows.get(place).role() != Row.Role.BAND) return rows.get(next).role() == Row.Role.SUBTOTAL ? next + 1 : next;
        int end = next;
        while (end < rows.size() && rows.get(end).role() != Row.Role.BAND) end++;
        return end - next <= FEW ? end : next + 1;
    }

    private static double notes(List<Text> notes, double pageWidth) {
        double height = 0;
        for (Text note : notes) height += 1.5 + NOTE_LINE * (1 + (int) (note.plain().length() / (pageWidth * NOTE_LETTERS)));
        return height;
    }
}
