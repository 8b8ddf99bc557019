package org.demarche.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.demarche.ui.control.Headings;

/// As much of Markdown as the guide uses: headings, paragraphs, lists, tables, bold, code.
final class Markdown {
    private static final Pattern PART = Pattern.compile("\\*\\*(.+?)\\*\\*|`(.+?)`|([^*`]+|[*`])");

    private Markdown() {}

    static List<Node> nodes(String text) {
        List<Node> nodes = new ArrayList<>();
        for (String block : text.strip().split("\n\\s*\n")) nodes.addAll(block(block));
        return nodes;
    }

    private static List<Node> block(String block) {
        if (block.startsWith("#")) return List.of(heading(block));
        if (block.startsWith("|")) return List.of(table(block.split("\n")));
        if (block.startsWith("- ")) return items(block);
        return List.of(flow(oneLine(block), "guide-text"));
    }

    private static Node heading(String block) {
        int level = block.indexOf(' ');
        return Headings.label(block.substring(level + 1).strip(), level == 1 ? "screen-title" : "section-title", "guide-heading");
    }

    private static List<Node> items(String block) {
        List<Node> items = new ArrayList<>();
        for (String item : block.substring(2).split("\n- ")) {
            TextFlow words = flow(oneLine(item), "guide-item");
            HBox.setHgrow(words, Priority.ALWAYS);
            items.add(new HBox(8, Headings.label("•", "muted"), words));
        }
        return items;
    }

    private static Node table(String[] lines) {
        GridPane table = new GridPane(20, 6);
        table.getStyleClass().add("guide-table");
        int row = 0;
        for (String line : lines) {
            if (line.matches("[|\\s:-]+")) continue;
            String[] cells = line.substring(1).split("\\|");
            for (int i = 0; i < cells.length; i++) table.add(flow(cells[i].strip(), row == 0 ? "guide-table-head" : "guide-item"), i, row);
            row++;
        }
        return table;
    }

    private static String oneLine(String block) {
        return block.replaceAll("\\s*\n\\s*", " ");
    }

    private static TextFlow flow(String text, String style) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(style);
        Matcher parts = PART.matcher(text);
        while (parts.find()) flow.getChildren().add(part(parts));
        return flow;
    }

    private static Text part(Matcher found) {
        if (found.group(1) != null) return text(found.group(1), "guide-strong");
        return found.group(2) != null ? text(found.group(2), "guide-code") : text(found.group(3), "guide-plain");
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
