package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.Lists;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.demarche.ui.Workbench;

/// The records of a list inside another record: a line each, which opens to its fields.
final class RecordList<T, U> extends VBox {
    private final Workbench bench;
    private final Edits<T> edits;
    private final String word;
    private final Function<T, List<U>> get;
    private final BiFunction<T, List<U>, T> with;
    private final Digest<U> digest;
    private final Consumer<Form<U>> fields;
    private final List<One> shown = new ArrayList<>();
    private final Set<Integer> open = new HashSet<>();
    private final VBox rows = new VBox(2);
    private final Button add;
    private final int most;
    private List<U> values = List.of();

    /// One record on screen.
    private final class One extends VBox {
        private final int at;
        private final Button head = Buttons.icon("fth-chevron-right", "Open", this::toggle, "tight");
        private final Label title = new Label();
        private final Label figure = Headings.label("", "figure-in-row");
        private final VBox below = new VBox(2);
        private final Form<U> form;

        One(int at) {
            this.at = at;
            form = Form.inside(bench, edits.at(at, get, with), fields);
            form.getStyleClass().add("form-nested");
            title.setMaxWidth(Double.MAX_VALUE);
            title.setWrapText(true);
            title.setMinHeight(USE_PREF_SIZE);
            title.setOnMouseClicked(click -> toggle());
            title.getStyleClass().add("row-link");
            figure.setMinWidth(USE_PREF_SIZE);
            below.getStyleClass().add("record-below");
            HBox.setHgrow(title, Priority.ALWAYS);
            HBox line = new HBox(2, head, title, figure);
            line.getStyleClass().add("record-row");
            StackPane row = new StackPane(line, tools());
            row.getStyleClass().add("entry-row");
            getChildren().add(row);
        }

        private Node tools() {
            HBox tools = new HBox();
            if (most > 1)
                tools.getChildren().addAll(
                        Buttons.icon("fth-arrow-up", "Move up", () -> move(-1), "tight"), Buttons.icon("fth-arrow-down", "Move down", () -> move(1), "tight"));
            tools.getChildren().add(Buttons.icon("fth-x", "Delete the " + word, this::delete, "tight"));
            tools.getStyleClass().addAll("row-tools", "record-tools");
            tools.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
            StackPane.setAlignment(tools, Pos.CENTER_RIGHT);
            return tools;
        }

        void show(Assessment assessment, U value) {
            title.setText(digest.title().apply(assessment, value));
            figure.setText(digest.figure().apply(assessment, value));
            figure.getStyleClass().remove("not-known");
            if (figure.getText().equals(Words.NOT_KNOWN)) figure.getStyleClass().add("not-known");
            below.getChildren().setAll(digest.below().apply(assessment, value));
            boolean opened = open.contains(at);
            head.setGraphic(Icons.of(opened ? "fth-chevron-down" : "fth-chevron-right", "icon-small"));
            head.setAccessibleText((opened ? "Close " : "Open ") + title.getText());
            place(form, opened, 1);
            place(below, !below.getChildren().isEmpty(), getChildren().size());
            if (opened) form.show(assessment, value);
        }

        private void place(Node node, boolean wanted, int index) {
            if (!wanted) getChildren().remove(node);
            else if (!getChildren().contains(node)) getChildren().add(index, node);
        }

        private void toggle() {
            if (!open.remove(at)) open.add(at);
            RecordList.this.show(bench.assessment(), values);
        }

        private void move(int by) {
            int to = Math.clamp((long) at + by, 0, values.size() - 1);
            boolean here = open.remove(at);
            boolean there = open.remove(to);
            if (here) open.add(to);
            if (there) open.add(at);
            change("move the " + word, list -> Lists.move(list, at, by));
        }

        private void delete() {
            Set<Integer> still = open.stream().filter(index -> index != at).map(index -> index > at ? index - 1 : index).collect(Collectors.toSet());
            open.clear();
            open.addAll(still);
            change("delete the " + word, list -> Lists.remove(list, at));
        }
    }

    /// @param most how many it takes
    RecordList(
            Workbench bench, Edits<T> edits, String word, Function<T, List<U>> get, BiFunction<T, List<U>, T> with, Function<Plan, U> blank,
            Digest<U> digest, int most, Consumer<Form<U>> fields) {
        this.bench = bench;
        this.edits = edits;
        this.word = word;
        this.get = get;
        this.with = with;
        this.digest = digest;
        this.fields = fields;
        this.most = most;
        setSpacing(2);
        add = Buttons.link("Add " + word, () -> {
            open.add(values.size());
            change("add a " + word, list -> Lists.add(list, blank.apply(bench.plan())));
        });
        getChildren().addAll(rows, add);
    }

    void show(Assessment assessment, List<U> values) {
        this.values = values;
        while (shown.size() > values.size()) {
            shown.removeLast();
            rows.getChildren().removeLast();
        }
        while (shown.size() < values.size()) {
            One one = new One(shown.size());
            shown.add(one);
            rows.getChildren().add(one);
        }
        add.setVisible(values.size() < most);
        add.setManaged(values.size() < most);
        for (int i = 0; i < values.size(); i++) shown.get(i).show(assessment, values.get(i));
    }

    /// Closes all: what is shown next belongs to another record.
    void forget() {
        open.clear();
        shown.forEach(one -> one.form.forget());
    }

    private void change(String label, Function<List<U>, List<U>> edit) {
        edits.make(label, null, record -> with.apply(record, edit.apply(get.apply(record))));
    }
}
