package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Total;

/// A table of words, for the clipboard and for files.
record TableText(List<String> head, List<List<String>> rows) {
    /// The table as it shows: whole units, and beside them what is not known.
    static TableText shown(BudgetTable table) {
        List<String> head = new ArrayList<>(List.of(table.layout().rowWords()));
        for (int i = 0; i < table.columns().size(); i++) head.add(table.columnTitle(i));
        List<List<String>> rows = new ArrayList<>();
        for (BudgetRow row : table.allRows()) {
            List<String> cells = new ArrayList<>(List.of((row.number() + " " + row.title()).strip()));
            for (int i = 0; i < table.columns().size(); i++) cells.add(cell(table, row, i));
            rows.add(cells);
        }
        return new TableText(head, rows);
    }

    private static String cell(BudgetTable table, BudgetRow row, int column) {
        String counted = table.counted(row, column);
        if (table.at(row, column).isNothing() && !counted.isEmpty()) return counted;
        String money = CellText.of(table.at(row, column)).oneLine();
        return counted.isEmpty() ? money : money + "; " + counted;
    }

    /// Every innermost row with its keys, exact amounts without grouping, and how many are not known in a column beside each; the total
    /// and what is outside it last.
    static TableText exact(BudgetTable unfolded) {
        List<Dimension> dimensions = unfolded.layout().rows();
        List<String> head = new ArrayList<>();
        for (Dimension dimension : dimensions) head.add(Layout.word(dimension));
        for (int i = 0; i < unfolded.columns().size(); i++) head.addAll(List.of(unfolded.columnTitle(i), unfolded.columnTitle(i) + ", amounts not known"));
        List<List<String>> rows = new ArrayList<>();
        for (BudgetRow row : unfolded.allRows()) if (!row.group() && row.kind() != BudgetRow.Kind.COUNTED) rows.add(exact(unfolded, row, dimensions.size()));
        return new TableText(head, rows);
    }

    private static List<String> exact(BudgetTable table, BudgetRow row, int depth) {
        List<String> cells = new ArrayList<>();
        if (row.kind() == BudgetRow.Kind.LINE) for (Key key : row.heading().path()) cells.add(key.label());
        else cells.add(row.title());
        while (cells.size() < depth) cells.add("");
        List<Heading> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            Total total = table.at(row, i);
            boolean onlyUnknown = total.minorUnits() == 0 && total.unknown() > 0;
            cells.add(onlyUnknown ? "" : total.known().amount().toPlainString());
            cells.add(Integer.toString(total.unknown()));
        }
        return cells;
    }

    void toClipboard() {
        ClipboardContent content = new ClipboardContent();
        content.putString(tsv());
        content.putHtml(html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// One row a line, parted by tabs.
    String tsv() {
        return lines("\t", cell -> cell.replaceAll("[\\t\\r\\n]+", " "));
    }

    /// As RFC 4180 has it, with a byte order mark, so that spreadsheets read every alphabet.
    String csv() {
        return "\uFEFF" + lines(",", TableText::quoted).replace("\n", "\r\n");
    }

    private String lines(String between, UnaryOperator<String> cell) {
        List<List<String>> all = new ArrayList<>(rows);
        all.addFirst(head);
        return all.stream().map(row -> row.stream().map(cell).collect(Collectors.joining(between))).collect(Collectors.joining("\n", "", "\n"));
    }

    /// What begins like a formula is kept from being one.
    private static String quoted(String cell) {
        String text = cell.replaceAll("[\\r\\n]+", " ");
        if (text.matches("[=+@\\t].*|-(?![0-9.]+$).*")) text = "'" + text;
        return text.matches("(?s).*[\",].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    String html() {
        return rows.stream().map(row -> htmlRow("td", row)).collect(Collectors.joining("", "<table>" + htmlRow("th", head), "</table>"));
    }

    private static String htmlRow(String tag, List<String> cells) {
        return cells.stream().map(cell -> "<" + tag + ">" + escaped(cell) + "</" + tag + ">").collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
