package org.demarche.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/// Rows of named values, printed as a table, as JSON or as CSV.
///
/// In JSON a value that is not known is `null` and an amount an exact decimal text; in CSV what is not known is empty; in a table it
/// reads "not known".
final class Answer {
    /// How a column is set in a table.
    enum Align {
        LEFT,
        RIGHT
    }

    /// @param key its name in JSON and CSV
    /// @param head its head in a table; empty: the table leaves it out
    record Column(String key, String head, Align align) {}

    private final List<Column> columns;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    Answer(List<Column> columns) {
        this.columns = columns;
    }

    static Column left(String key, String head) {
        return new Column(key, head, Align.LEFT);
    }

    static Column right(String key, String head) {
        return new Column(key, head, Align.RIGHT);
    }

    void add(List<@Nullable Object> values) {
        if (values.size() != columns.size()) throw new IllegalArgumentException(values + " for " + columns.size() + " columns");
        rows.add(values);
    }

    void print(Format format, PrintWriter out) {
        out.print(
                switch (format) {
                    case TABLE -> table();
                    case JSON -> json(objects());
                    case CSV -> csv();
                });
        out.flush();
    }

    List<Map<String, @Nullable Object>> objects() {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) object.put(columns.get(i).key(), row.get(i));
            objects.add(object);
        }
        return objects;
    }

    static String json(Object value) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return JsonMapper.builder()
                        .defaultPrettyPrinter(new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter))
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(value)
                + "\n";
    }

    private String table() {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) if (!columns.get(i).head().isEmpty()) shown.add(i);
        List<List<String>> lines = new ArrayList<>();
        lines.add(shown.stream().map(i -> columns.get(i).head()).toList());
        for (List<@Nullable Object> row : rows) lines.add(shown.stream().map(i -> cell(row.get(i))).toList());
        int[] widths = new int[shown.size()];
        for (List<String> line : lines) for (int i = 0; i < widths.length; i++) widths[i] = Math.max(widths[i], length(line.get(i)));
        StringWriter table = new StringWriter();
        for (List<String> line : lines) table.append(line(line, widths, shown)).append('\n');
        return table.toString();
    }

    private String line(List<String> cells, int[] widths, List<Integer> shown) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - length(cells.get(i)));
            boolean right = columns.get(shown.get(i)).align() == Align.RIGHT;
            line.append(right ? space + cells.get(i) : cells.get(i) + space).append("  ");
        }
        return line.toString().stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "not known" : value.toString();
    }

    private String csv() {
        StringBuilder csv = new StringBuilder();
        csv.append(columns.stream().map(Column::key).collect(Collectors.joining(","))).append("\r\n");
        for (List<@Nullable Object> row : rows) csv.append(row.stream().map(Answer::quoted).collect(Collectors.joining(","))).append("\r\n");
        return csv.toString();
    }

    /// By RFC 4180. A text that a spreadsheet would take for a formula is kept from being one.
    private static String quoted(@Nullable Object value) {
        if (value == null) return "";
        String text = value.toString();
        if (value instanceof String && text.matches("(?s)[=+@\\t\\r].*|-(?![0-9.]+$).*")) text = "'" + text;
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
