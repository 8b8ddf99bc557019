package org.demarche.report.html;

import java.util.List;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.markup.HtmlText;
import org.demarche.report.markup.Markup;
import org.demarche.timeline.Decimal;

/// Tables on a web page. Where the screen is narrower than a table, the table is moved under it.
final class WebTable {
    /// Of a column that takes what is left, in millimetres, at least.
    private static final double REST = 34;
    private static final double PADDING = 3;
    /// How much larger type is here than on paper.
    private static final double TYPE = 1.25;

    private final Markup out;
    private final WebFigures figures;

    WebTable(Markup out, WebFigures figures) {
        this.out = out;
        this.figures = figures;
    }

    void write(Block.Table table) {
        double width = 0;
        for (Column column : table.columns()) width += (column.width() == 0 ? REST : column.width()) + PADDING;
        out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", table.caption().id());
        out.open("table", "aria-labelledby", table.caption().id(), "style", "min-width:" + Decimal.of(Math.min(width, 170) * 0.9) + "mm");
        head(table.columns());
        out.open("tbody");
        for (Row row : table.rows()) row(row, table.columns());
        out.close("tbody").close("table").close("div");
    }

    private void head(List<Column> columns) {
        out.open("thead");
        if (columns.stream().anyMatch(column -> !column.group().isEmpty())) groups(columns);
        out.open("tr");
        for (Column column : columns) {
            if (column.head().isEmpty()) out.open("td", "style", width(column)).close("td");
            else out.leaf("th", column.head(), "scope", "col", "class", HtmlText.align(column), "style", width(column));
        }
        out.close("tr").close("thead");
    }

    private static String width(Column column) {
        return column.width() == 0 ? "" : "width:" + Decimal.of(column.width() * TYPE) + "mm";
    }

    private void groups(List<Column> columns) {
        out.open("tr", "class", "groups");
        for (Column.Group group : Column.groups(columns)) {
            String span = Integer.toString(group.to() - group.from());
            if (group.name().isEmpty()) out.open("td", "colspan", span).close("td");
            else out.leaf("th", group.name(), "colspan", span, "scope", "colgroup", "class", "c");
        }
        out.close("tr");
    }

    private void row(Row row, List<Column> columns) {
        out.open("tr", "class", kind(row));
        if (row.role() == Row.Role.BAND) {
            out.open("th", "colspan", Integer.toString(columns.size()), "scope", "rowgroup");
            HtmlText.lines(row.cells().getFirst().lines(), out);
            out.close("th");
        } else for (int i = 0; i < columns.size(); i++) cell(row.cells().get(i), columns.get(i));
        out.close("tr");
    }

    private static String kind(Row row) {
        return switch (row.role()) {
            case PLAIN -> "";
            case SUBTOTAL -> "sum";
            case BAND -> HtmlText.band(row);
        };
    }

    private void cell(Cell cell, Column column) {
        String element = cell.isHead() ? "th" : "td";
        out.open(element, "scope", cell.isHead() ? "row" : "", "class", HtmlText.align(column));
        if (cell.picture() != null) out.raw(figures.svg(cell.picture()));
        HtmlText.lines(cell.lines(), out);
        out.close(element);
    }
}
