package org.demarche.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.report.content.Block;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;

/// Tables in plain text: in columns where they fit the page, else a row after the other, each cell with its column's head.
final class TextTable {
    private static final int GAP = 2;
    /// A row of more lines is easier to read cell by cell.
    private static final int TALLEST = 7;
    /// "2.1", "c", or nothing.
    private static final Pattern NUMBER = Pattern.compile("[0-9.]*[a-z]{0,2}");

    private final Page page;

    TextTable(Page page) {
        this.page = page;
    }

    void write(Block.Table table) {
        int[] widths = TextColumns.widths(table, Page.WIDTH, GAP);
        if (widths.length > 0 && tallest(table, widths) <= TALLEST) columns(table, widths);
        else records(table);
    }

    private static int tallest(Block.Table table, int[] widths) {
        int tallest = 0;
        for (Row row : table.rows()) if (row.role() != Row.Role.BAND) tallest = Math.max(tallest, height(cells(row, widths)));
        return tallest;
    }

    private static int height(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    private static List<List<String>> cells(Row row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            List<String> lines = new ArrayList<>();
            for (String line : Plain.lines(row.cells().get(i))) lines.addAll(Width.wrap(line, Math.max(1, widths[i])));
            cells.add(lines);
        }
        return cells;
    }

    private void columns(Block.Table table, int[] widths) {
        groups(table.columns(), widths);
        List<List<String>> heads = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) heads.add(Width.wrap(Plain.of(table.columns().get(i).head()), Math.max(1, widths[i])));
        int height = height(heads);
        // heads stand on the rule below them
        for (List<String> head : heads) while (head.size() < height) head.addFirst("");
        lines(heads, table.columns(), widths);
        rule(widths);
        boolean isAiry = tallest(table, widths) > 1;
        boolean isFirst = true;
        for (Row row : table.rows()) {
            if (!isFirst && (isAiry || row.role() == Row.Role.BAND)) page.blank();
            isFirst = false;
            switch (row.role()) {
                case BAND -> Plain.lines(row.cells().getFirst()).forEach(page::wrapped);
                case SUBTOTAL -> {
                    rule(widths);
                    lines(cells(row, widths), table.columns(), widths);
                }
                case PLAIN -> lines(cells(row, widths), table.columns(), widths);
            }
        }
    }

    private void groups(List<Column> columns, int[] widths) {
        StringBuilder line = new StringBuilder();
        int start = 0;
        String last = "";
        for (int i = 0; i < widths.length; i++) {
            String group = Plain.of(columns.get(i).group());
            if (!group.equals(last) && !group.isEmpty()) line.append(" ".repeat(start - Width.of(line.toString()))).append(group);
            last = group;
            if (widths[i] > 0) start += widths[i] + GAP;
        }
        if (!line.isEmpty()) page.line(line.toString());
    }

    private void rule(int[] widths) {
        StringBuilder rule = new StringBuilder();
        for (int width : widths) if (width > 0) rule.append(rule.isEmpty() ? "" : " ".repeat(GAP)).append("-".repeat(width));
        page.line(rule.toString());
    }

    private void lines(List<List<String>> cells, List<Column> columns, int[] widths) {
        for (int line = 0; line < height(cells); line++) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] == 0) continue;
                if (!out.isEmpty()) out.append(" ".repeat(GAP));
                String words = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                int left = widths[i] - Width.of(words);
                int before = switch (columns.get(i).align()) {
                    case LEFT -> 0;
                    case CENTRE -> left / 2;
                    case RIGHT -> left;
                };
                out.append(" ".repeat(before)).append(words).append(" ".repeat(left - before));
            }
            page.line(out.toString());
        }
    }

    private void records(Block.Table table) {
        titles(table.columns());
        for (Row row : table.rows()) {
            page.blank();
            if (row.role() == Row.Role.BAND) Plain.lines(row.cells().getFirst()).forEach(words -> page.underlined(words, '.'));
            else record(row, table.columns());
        }
    }

    /// What the first cells are, which stand without their heads.
    private void titles(List<Column> columns) {
        String first = Plain.of(columns.getFirst().head());
        boolean isNumber = columns.size() > 1 && NUMBER.matcher(first).matches();
        String words = isNumber ? first + " " + Plain.of(columns.get(1).head()) : first;
        page.wrapped(words.isBlank() ? "" : words.strip() + ":");
    }

    private void record(Row row, List<Column> columns) {
        List<List<String>> cells = row.cells().stream().map(Plain::lines).toList();
        String title = String.join("; ", cells.getFirst());
        int from = 1;
        if (NUMBER.matcher(title).matches() && columns.size() > 1 && columns.get(1).align() == Column.Align.LEFT) {
            title = (title.isEmpty() ? "" : title + "  ") + String.join("; ", cells.get(1));
            from = 2;
        }
        page.wrapped(title);
        for (int i = from; i < columns.size(); i++) field(columns.get(i), cells.get(i));
    }

    private void field(Column column, List<String> lines) {
        if (lines.isEmpty()) return;
        String group = Plain.of(column.group());
        String head = Plain.of(column.head());
        String label = group.isEmpty() || head.isEmpty() ? group + head : group + ", " + head;
        page.wrapped("   ", (label.isEmpty() ? "" : label + ": ") + String.join("; ", lines), 5);
    }
}
