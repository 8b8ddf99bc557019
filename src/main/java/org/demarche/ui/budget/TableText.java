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

    /// Every innermost row with its keys, exact amounts without grouping, and in columns beside each how many are not known, and what is counted there
    /// that is not money, where anything is; the total and what is outside it last.
    static TableText exact(BudgetTable unfolded) {
        List<Dimension> dimensions = unfolded.layout().rows();
        List<BudgetRow> innermost = unfolded.allRows().stream().filter(row -> !row.group()).toList();
        List<Boolean> counts = new ArrayList<>();
        List<String> head = new ArrayList<>();
        for (Dimension dimension : dimensions) head.add(Layout.word(dimension));
        for (int i = 0; i < unfolded.columns().size(); i++) {
            int column = i;
            counts.add(innermost.stream().anyMatch(row -> !unfolded.counted(row, column).isEmpty()));
            head.addAll(List.of(unfolded.columnTitle(i), unfolded.columnTitle(i) + ", amounts not known"));
            if (counts.get(i)) head.add(unfolded.columnTitle(i) + ", not in money");
        }
        return new TableText(head, innermost.stream().map(row -> exact(unfolded, row, dimensions, counts)).toList());
    }

    private static List<String> exact(BudgetTable table, BudgetRow row, List<Dimension> dimensions, List<Boolean> counts) {
        List<String> cells = new ArrayList<>(labels(table, row, dimensions));
        while (cells.size() < dimensions.size()) cells.add("");
        List<Heading> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            Total total = table.at(row, i);
            boolean onlyUnknown = total.minorUnits() == 0 && total.unknown() > 0;
            cells.add(onlyUnknown ? "" : total.known().amount().toPlainString());
            cells.add(Integer.toString(total.unknown()));
            if (counts.get(i)) cells.add(table.counted(row, i));
        }
        return cells;
    }

    private static List<String> labels(BudgetTable table, BudgetRow row, List<Dimension> dimensions) {
        return switch (row.kind()) {
            case LINE -> row.heading().path().stream().map(Key::label).toList();
            case COUNTED -> {
                String name = (row.number() + " " + row.title()).strip();
                yield dimensions.size() == 1 ? List.of(name) : List.of(table.phaseOf(row), name);
            }
            case TOTAL, OUTSIDE -> List.of(row.title());
        };
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
