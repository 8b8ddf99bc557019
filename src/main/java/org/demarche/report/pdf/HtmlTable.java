package org.demarche.report.pdf;

import java.util.List;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.demarche.report.markup.HtmlText;
import org.demarche.report.markup.Markup;
import org.demarche.timeline.Decimal;

/// Tables in HTML. The head comes again on each page; a short table stays on one.
final class HtmlTable {
    /// As many lines stay together on a page.
    private static final int SHORT = 18;
    /// The same on landscape pages, which hold fewer.
    private static final int SHORT_WIDE = 10;
    private static final double TEXT_WIDTH = 136;
    private static final double TEXT_AND_MARGIN = 170;

    /// Letters of a column's head. A longer one may not come again on each page: it could leave none for what stands below.
    private static final int LONGEST_HEAD = 250;
    /// Rows of more lines may be parted: they could be higher than a page.
    private static final int MOST_LINES = 36;

    private final Markup out;
    private final Figures figures;
    private final ReadingOrder order;

    HtmlTable(Markup out, Figures figures, ReadingOrder order) {
        this.out = out;
        this.figures = figures;
        this.order = order;
    }

    /// @param pageWidth of the text on this kind of page, in millimetres
    void write(Block.Table table, double pageWidth) {
        double[] widths = widths(table, pageWidth);
        boolean isLong = isLong(table, pageWidth);
        String room = isLong ? room(TableRoom.opening(table, widths, pageWidth)) : "";
        out.open("div", "class", "tbl" + (table.isFull() ? "" : " in") + (isLong ? " long" : " keep"), "style", room);
        String place = order.place();
        HtmlBlocks.caption(table.caption(), order.first(), out);
        out.open("table", "class", "set", "title", place);
        columns(widths);
        head(table.columns(), widths);
        out.open("tbody");
        boolean hasNotes = isLong && !table.notes().isEmpty();
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            String style = !isLong ? "" : TableHeight.lines(List.of(row), widths) > MOST_LINES ? "page-break-inside:auto" : room(TableRoom.of(table, i, widths, pageWidth));
            row(row, table.columns(), i == table.rows().size() - 1, style);
        }
        if (hasNotes) notesInTable(table);
        out.close("tbody").close("table");
        if (!isLong) notes(table.notes());
        out.close("div");
    }

    /// The style of what stands above a table that may be parted, and must not stand alone.
    ///
    /// @param height of what stands above, in millimetres
    static String roomBelow(double height, Block.Table table, double pageWidth) {
        return room(height + TableRoom.opening(table, widths(table, pageWidth), pageWidth));
    }

    private static String room(double millimetres) {
        return millimetres == 0 ? "" : "-fs-page-break-min-height:" + Decimal.of(millimetres) + "mm";
    }

    /// Where a table is parted over pages, its notes are a row of it.
    private void notesInTable(Block.Table table) {
        out.open("tr", "class", "notes").open("td", "colspan", Integer.toString(table.columns().size()));
        notes(table.notes());
        out.close("td").close("tr");
    }

    private void notes(List<Text> notes) {
        for (Text note : notes) HtmlText.write(note, out.open("p", "class", "note")).close("p");
    }

    /// Whether it may be parted over pages.
    static boolean isLong(Block.Table table, double pageWidth) {
        return TableHeight.lines(table.rows(), widths(table, pageWidth)) > (pageWidth > TEXT_AND_MARGIN ? SHORT_WIDE : SHORT);
    }

    private static double[] widths(Block.Table table, double pageWidth) {
        return ColumnWidths.of(table.columns(), table.isFull() ? pageWidth : TEXT_WIDTH);
    }

    /// Before the head, whose first row may span several of them.
    private void columns(double[] widths) {
        for (double width : widths) out.empty("col", "style", width(width));
    }

    private static String width(double millimetres) {
        return "width:" + Decimal.of(millimetres) + "mm";
    }

    private void head(List<Column> columns, double[] widths) {
        boolean isRepeated = columns.stream().allMatch(column -> Math.max(column.head().length(), column.group().length()) <= LONGEST_HEAD);
        out.open("thead", "class", isRepeated ? "" : "once");
        if (columns.stream().anyMatch(column -> !column.group().isEmpty())) groups(columns);
        out.open("tr");
        for (int i = 0; i < columns.size(); i++)
            out.leaf("th", columns.get(i).head(), "class", HtmlText.align(columns.get(i)), "style", width(widths[i]));
        out.close("tr").close("thead");
    }

    /// Columns that share a group have it above them, once.
    private void groups(List<Column> columns) {
        out.open("tr", "class", "groups");
        for (Column.Group group : Column.groups(columns)) {
            out.open("th", "colspan", Integer.toString(group.to() - group.from()), "class", group.name().isEmpty() ? "" : "c g").text(group.name()).close("th");
        }
        out.close("tr");
    }

    private void row(Row row, List<Column> columns, boolean isLast, String style) {
        out.open("tr", "class", kind(row) + (isLast ? " last" : ""), "style", style);
        if (row.role() == Row.Role.BAND) {
            out.open("th", "colspan", Integer.toString(columns.size()));
            HtmlText.lines(row.cells().getFirst().lines(), out);
            out.close("th");
        } else for (int i = 0; i < columns.size(); i++) cell(row.cells().get(i), columns.get(i));
        out.close("tr");
    }

    private static String kind(Row row) {
        return switch (row.role()) {
            case PLAIN -> "row";
            case SUBTOTAL -> "sub";
            case BAND -> HtmlText.band(row);
        };
    }

    private void cell(Cell cell, Column column) {
        String element = cell.isHead() ? "th" : "td";
        out.open(element, "class", HtmlText.align(column), "title", cell.picture() == null ? "" : order.place());
        if (cell.picture() != null) {
            figures.put(cell.picture(), out.open("div", "title", order.first()));
            out.close("div");
        }
        HtmlText.lines(cell.lines(), out);
        out.close(element);
    }
}
