package org.demarche.ui.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
    private final Function<U, String> summary;
    private final Consumer<Form<U>> fields;
    private final List<One> shown = new ArrayList<>();
    private final Set<Integer> open = new HashSet<>();
    private final VBox rows = new VBox(2);

    /// One record on screen.
    private final class One extends VBox {
        private final int at;
        private final Button head = Buttons.icon("fth-chevron-right", "Open", this::toggle, "tight");
        private final Label title = new Label();
        private final Form<U> form;

        One(int at) {
            this.at = at;
            form = new Form<>(bench, edits.at(at, get, with), true);
            form.getStyleClass().add("form-nested");
            fields.accept(form);
            title.setMaxWidth(Double.MAX_VALUE);
            title.setOnMouseClicked(click -> toggle());
            title.getStyleClass().add("row-link");
            HBox.setHgrow(title, Priority.ALWAYS);
            HBox tools = new HBox(
                    Buttons.icon("fth-arrow-up", "Move up", () -> change("move the " + word, list -> Lists.move(list, at, -1)), "tight"),
                    Buttons.icon("fth-arrow-down", "Move down", () -> change("move the " + word, list -> Lists.move(list, at, 1)), "tight"),
                    Buttons.icon("fth-x", "Delete the " + word, () -> change("delete the " + word, list -> Lists.remove(list, at)), "tight"));
            tools.getStyleClass().add("row-tools");
            HBox row = new HBox(2, head, title, tools);
            row.getStyleClass().addAll("entry-row", "record-row");
            getChildren().add(row);
        }

        void show(Assessment assessment, U value) {
            title.setText(summary.apply(value));
            boolean opened = open.contains(at);
            head.setGraphic(Icons.of(opened ? "fth-chevron-down" : "fth-chevron-right", "icon-small"));
            if (opened && !getChildren().contains(form)) getChildren().add(form);
            if (!opened) getChildren().remove(form);
            if (opened) form.show(assessment, value);
        }

        private void toggle() {
            if (!open.remove(at)) open.add(at);
            showAgain();
        }
    }

    private List<U> values = List.of();

    RecordList(
            Workbench bench, Edits<T> edits, String word, Function<T, List<U>> get, BiFunction<T, List<U>, T> with, Function<Plan, U> blank,
            Function<U, String> summary, Consumer<Form<U>> fields) {
        this.bench = bench;
        this.edits = edits;
        this.word = word;
        this.get = get;
        this.with = with;
        this.summary = summary;
        this.fields = fields;
        setSpacing(2);
        Button add = Buttons.link("Add " + word, () -> {
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
        for (int i = 0; i < values.size(); i++) shown.get(i).show(assessment, values.get(i));
    }

    private void showAgain() {
        show(bench.assessment(), values);
    }

    private void change(String label, Function<List<U>, List<U>> edit) {
        edits.make(label, null, record -> with.apply(record, edit.apply(get.apply(record))));
    }
}
