package org.demarche.report.word;

import java.util.List;
import org.demarche.model.PhaseName;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Run;
import org.demarche.report.content.Text;
import org.demarche.report.content.Tone;
import org.demarche.report.markup.Markup;

/// Tables: the head comes again on each page, and no row is parted.
final class WordTable {
    /// A table of no more rows and letters stays on one page.
    private static final int FEW_ROWS = 8;
    private static final int FEW_LETTERS = 700;

    private final Markup out;
    private final Words words;
    private final Pictures pictures;

    WordTable(Markup out, Words words, Pictures pictures) {
        this.out = out;
        this.words = words;
        this.pictures = pictures;
    }

    /// @param pageWidth of the text on this kind of page
    void write(Block.Table table, int pageWidth) {
        int indent = table.isFull() ? 0 : Measure.INDENT;
        int[] widths = WordColumns.of(table.columns(), pageWidth - indent);
        open("PaperTable", indent, widths, true);
        if (table.columns().stream().anyMatch(column -> !column.group().isEmpty())) groups(table.columns(), widths);
        head(table.columns(), widths);
        boolean isShort = isShort(table.rows());
        for (int i = 0; i < table.rows().size(); i++) row(table.rows().get(i), table.columns(), widths, i + 1 < table.rows().size() && (isShort || holds(table.rows(), i)));
        out.close("w:tbl");
    }

    private static boolean isShort(List<Row> rows) {
        int letters = 0;
        for (Row row : rows) for (Cell cell : row.cells()) for (Text line : cell.lines()) letters += line.plain().length();
        return rows.size() <= FEW_ROWS && letters <= FEW_LETTERS;
    }

    /// Whether the next row is read with this one.
    private static boolean holds(List<Row> rows, int place) {
        return rows.get(place).role() == Row.Role.BAND || rows.get(place + 1).role() == Row.Role.SUBTOTAL;
    }

    /// Opens a table whose columns are as wide as they are told, whatever stands in them.
    void open(String style, int indent, int[] widths, boolean hasHead) {
        int sum = 0;
        for (int width : widths) sum += width;
        out.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", style).empty("w:tblW", "w:w", Integer.toString(sum), "w:type", "dxa");
        if (indent > 0) out.empty("w:tblInd", "w:w", Integer.toString(indent), "w:type", "dxa");
        out.empty("w:tblLayout", "w:type", "fixed");
        out.empty("w:tblLook", "w:val", hasHead ? "0020" : "0000", "w:firstRow", hasHead ? "1" : "0", "w:lastRow", "0", "w:firstColumn", "0", "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1");
        out.close("w:tblPr").open("w:tblGrid");
        for (int width : widths) out.empty("w:gridCol", "w:w", Integer.toString(width));
        out.close("w:tblGrid");
    }

    void openRow(boolean isHead) {
        out.open("w:tr").raw(isHead ? "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "<w:trPr><w:cantSplit/></w:trPr>");
    }

    /// @param span how many columns it takes
    /// @param own properties, as markup in the schema's order
    void openCell(int width, int span, String own) {
        out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (span > 1) out.empty("w:gridSpan", "w:val", Integer.toString(span));
        out.raw(own).close("w:tcPr");
    }

    private void groups(List<Column> columns, int[] widths) {
        openRow(true);
        for (Column.Group group : Column.groups(columns)) {
            int width = 0;
            for (int i = group.from(); i < group.to(); i++) width += widths[i];
            openCell(width, group.to() - group.from(), border("bottom", group.name().isEmpty() ? "nil" : "single", 4, "B6BFC7"));
            words.open("TableHead", "<w:jc w:val=\"center\"/>").plain(group.name()).close();
            out.close("w:tc");
        }
        out.close("w:tr");
    }

    private void head(List<Column> columns, int[] widths) {
        openRow(true);
        for (int i = 0; i < widths.length; i++) {
            openCell(widths[i], 1, border("bottom", "single", 6, "161B26") + "<w:vAlign w:val=\"bottom\"/>");
            words.open("TableHead", align(columns.get(i))).plain(columns.get(i).head()).close();
            out.close("w:tc");
        }
        out.close("w:tr");
    }

    private void row(Row row, List<Column> columns, int[] widths, boolean stays) {
        openRow(false);
        if (row.role() == Row.Role.BAND) band(row, widths);
        else for (int i = 0; i < widths.length; i++) {
            openCell(widths[i], 1, row.role() == Row.Role.SUBTOTAL ? border("bottom", "single", 6, "161B26") : "");
            cell(row.cells().get(i), columns.get(i), row.role() == Row.Role.SUBTOTAL, stays, widths[i]);
            out.close("w:tc");
        }
        out.close("w:tr");
    }

    private void band(Row row, int[] widths) {
        int width = 0;
        for (int one : widths) width += one;
        String edge = row.phase() == null
                ? border("bottom", "single", 6, "161B26")
                : row.phase() == PhaseName.PRE_ELECTION ? border("bottom", "single", 12, "6B3C7B") : border("bottom", "double", 6, "157468");
        openCell(width, widths.length, edge);
        List<Text> lines = row.cells().getFirst().lines();
        if (lines.isEmpty()) words.paragraph("TableBand", Text.EMPTY);
        for (Text line : lines) words.paragraph("TableBand", line);
        out.close("w:tc");
    }

    private void cell(Cell cell, Column column, boolean isHeavy, boolean stays, int width) {
        String own = (stays ? "<w:keepNext/>" : "") + align(column);
        if (cell.picture() != null) {
            words.open("TableText", own);
            pictures.put(cell.picture(), "Drawing", Measure.millimetres(width - 120), 40, out);
            words.close();
        }
        if (cell.lines().isEmpty() && cell.picture() == null) words.open("TableText", own).close();
        for (Text line : cell.lines()) words.open("TableText", own).text(isHeavy || cell.isHead() ? heavy(line) : line).close();
    }

    private static Text heavy(Text line) {
        return new Text(line.runs().stream().map(run -> run.tone() == Tone.PLAIN ? new Run(run.words(), Tone.STRONG) : run).toList());
    }

    static String border(String side, String look, int eighths, String colour) {
        return "<w:tcBorders><w:%s w:val=\"%s\" w:sz=\"%d\" w:space=\"0\" w:color=\"%s\"/></w:tcBorders>".formatted(side, look, eighths, colour);
    }

    private static String align(Column column) {
        return switch (column.align()) {
            case LEFT -> "";
            case CENTRE -> "<w:jc w:val=\"center\"/>";
            case RIGHT -> "<w:jc w:val=\"right\"/>";
        };
    }
}
