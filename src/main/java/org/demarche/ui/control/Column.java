package org.demarche.ui.control;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// A column of an [ItemTable].
///
/// @param width in pixels; the least where it grows
/// @param grows whether it takes what width is left
/// @param right whether it stands at the right, as amounts do
/// @param text what is copied of an item
/// @param cells makes what shows one item after another
public record Column<T>(String title, double width, boolean grows, boolean right, Function<T, String> text, Supplier<Cell<T>> cells) {
    private static final Set<String> ITALIC = Set.of(Words.NOT_KNOWN, "not set", "unscheduled", "not assessed", "not rated");

    /// What shows items in one column: its node stays, and shows one item after another.
    public interface Cell<T> {
        Node node();

        void show(T item);
    }

    /// A column of words; "not known", "not set" and "unscheduled" stand in italics.
    public static <T> Column<T> text(String title, double width, Function<T, String> text, String... styles) {
        return new Column<>(title, width, false, false, text, () -> new TextCell<>(text, styles));
    }

    /// A column whose look is made anew for each item: chips, rings, bars.
    ///
    /// @param text what is copied of an item
    public static <T> Column<T> node(String title, double width, Function<T, String> text, Function<T, Node> node) {
        return new Column<>(title, width, false, false, text, () -> new NodeCell<>(node));
    }

    public Column<T> growing() {
        return new Column<>(title, width, true, right, text, cells);
    }

    /// At the right, as amounts stand.
    public Column<T> atRight() {
        return new Column<>(title, width, grows, true, text, () -> {
            Cell<T> cell = cells.get();
            if (cell.node() instanceof StackPane pane) pane.setAlignment(Pos.CENTER_RIGHT);
            return cell;
        });
    }

    private static final class TextCell<T> implements Cell<T> {
        private final Label label = new Label();
        private final Function<T, String> text;

        TextCell(Function<T, String> text, String... styles) {
            this.text = text;
            label.getStyleClass().addAll(styles);
        }

        @Override
        public Node node() {
            return label;
        }

        @Override
        public void show(T item) {
            String words = text.apply(item);
            label.setText(words);
            label.getStyleClass().remove("not-known");
            if (ITALIC.contains(words)) label.getStyleClass().add("not-known");
        }
    }

    private static final class NodeCell<T> implements Cell<T> {
        private final StackPane pane = new StackPane();
        private final Function<T, Node> node;

        NodeCell(Function<T, Node> node) {
            this.node = node;
            pane.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        public Node node() {
            return pane;
        }

        @Override
        public void show(T item) {
            pane.getChildren().setAll(node.apply(item));
        }
    }
}
