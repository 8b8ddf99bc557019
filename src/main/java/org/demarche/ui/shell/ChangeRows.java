package org.demarche.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.merge.Change;
import org.demarche.ui.control.Headings;

/// How two plans differ, to be read from top to bottom under the headings of the screens.
final class ChangeRows {
    private static final int MOST_TOLD = 300;

    private ChangeRows() {}

    static List<Node> of(List<Change> changes) {
        List<Node> rows = new ArrayList<>();
        String section = "";
        String item = "";
        for (Change change : changes.subList(0, Math.min(MOST_TOLD, changes.size()))) {
            if (!change.section().equals(section)) rows.add(Headings.label(change.section(), "review-section"));
            section = change.section();
            if (!change.item().equals(item)) rows.add(wrapped(change.item(), "review-item"));
            item = change.item();
            rows.add(wrapped(change.inside(), "review-words"));
        }
        if (changes.size() > MOST_TOLD) rows.add(Headings.label("and %,d more".formatted(changes.size() - MOST_TOLD), "muted"));
        return rows;
    }

    static Label wrapped(String words, String style) {
        Label label = Headings.label(words, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A heading with rows below it that scroll.
    static VBox column(String title, Label aside, Node[] actions, double gap, List<Node> rows) {
        VBox list = new VBox(gap, rows.toArray(Node[]::new));
        list.getStyleClass().add("review-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox column = new VBox(8, Headings.section(title, aside, actions), scroll);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMinWidth(0);
        column.setPrefWidth(1);
        return column;
    }
}
