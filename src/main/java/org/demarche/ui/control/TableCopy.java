package org.demarche.ui.control;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/// Items as a table for the clipboard: text for Excel, HTML for Word.
public final class TableCopy {
    private static final int MOST_PASTED = 10_000;

    private TableCopy() {}

    /// Columns without a title are for the eye only and stay out.
    public static <T> void toClipboard(List<Column<T>> all, List<T> items) {
        List<Column<T>> columns = all.stream().filter(column -> !column.title().isEmpty()).toList();
        ClipboardContent content = new ClipboardContent();
        content.putString(text(columns, items));
        content.putHtml(html(columns, items));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// What was copied in a spreadsheet: rows of cells; empty where there is no text.
    public static List<List<String>> fromClipboard() {
        String text = Clipboard.getSystemClipboard().getString();
        return text == null ? List.of() : PastedTable.read(text);
    }

    /// Why so many rows are not pasted at once; null: they are few enough.
    public static @Nullable String refusal(List<List<String>> rows) {
        return rows.size() <= MOST_PASTED ? null : "There are %,d rows on the clipboard, and at most %,d are pasted at once. Copy fewer of them.".formatted(rows.size(), MOST_PASTED);
    }

    /// One item a line, the columns parted by tabs, the titles first.
    static <T> String text(List<Column<T>> columns, List<T> items) {
        String head = columns.stream().map(Column::title).collect(Collectors.joining("\t"));
        return items.stream()
                .map(item -> columns.stream().map(column -> oneLine(column.text().apply(item))).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    static <T> String html(List<Column<T>> columns, List<T> items) {
        String head = row("th", columns, Column::title);
        return items.stream()
                .map(item -> row("td", columns, column -> column.text().apply(item)))
                .collect(Collectors.joining("", "<table>" + head, "</table>"));
    }

    private static <T> String row(String tag, List<Column<T>> columns, Function<Column<T>, String> words) {
        return columns.stream()
                .map(column -> "<" + tag + ">" + escaped(words.apply(column)) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
