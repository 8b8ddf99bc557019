package org.demarche.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.Plan;
import org.demarche.model.merge.Change;
import org.demarche.model.merge.Differences;
import org.demarche.storage.PlanFile;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.Seal;
import org.demarche.storage.Snapshot;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// The earlier versions of a plan, the newest first, each with what the plan says otherwise by now. Reads and compares off the window's thread.
final class VersionsDialog extends Dialog<Versions.Answer> {
    private static final double LIST_WIDTH = 250;

    /// @param file what the plan's file is called
    /// @param now the plan as it is in the window
    /// @param seal what the plan is closed with; null: it is not protected
    record Question(String file, Plan now, List<Snapshot> versions, @Nullable Seal seal) {}

    private record Compared(PlanFile opened, List<Change> changes) {}

    private final Question question;
    private final Supplier<@Nullable File> place;
    private final ButtonType restore = new ButtonType("Go back to it", ButtonBar.ButtonData.OK_DONE);
    private final ButtonType copy = new ButtonType("Save a copy…", ButtonBar.ButtonData.LEFT);
    private final ListView<Snapshot> list = new ListView<>();
    private final StackPane body = new StackPane();
    /// What each version has changed in the one before, as far as that is told yet; on the window's thread.
    private final Map<Snapshot, String> changes = new HashMap<>();
    private volatile boolean isClosed;
    private @Nullable Snapshot shown;
    private @Nullable PlanFile opened;

    /// @param place asks where a copy is to be written; null: nowhere
    VersionsDialog(Question question, Supplier<@Nullable File> place) {
        this.question = question;
        this.place = place;
        setTitle("Demarche");
        setResizable(true);
        getDialogPane().getStyleClass().add("review-dialog");
        getDialogPane().getButtonTypes().setAll(restore, ButtonType.CANCEL, copy);
        getDialogPane().getButtonTypes().forEach(type -> asWideAsItsWords(button(type)));
        ((Button) button(ButtonType.CANCEL)).setText("Close");
        getDialogPane().setContent(content());
        may(false);
        button(copy).addEventFilter(ActionEvent.ACTION, this::onCopy);
        setResultConverter(button -> button == restore ? answer(null) : null);
        list.getSelectionModel().selectedItemProperty().addListener((selected, before, now) -> show(now));
        if (question.versions.isEmpty()) body.getChildren().setAll(nothing());
        else {
            list.getSelectionModel().select(0);
            Platform.runLater(list::requestFocus);
        }
        setOnHidden(hidden -> isClosed = true);
        Seal seal = question.seal;
        if (seal == null || !seal.isSlow()) Thread.ofVirtual().name("versions-changes").start(this::tellChanges);
    }

    /// The newest first; not where opening each takes a second.
    private void tellChanges() {
        Plan plan = null;
        for (int i = 0; i < question.versions.size() && !isClosed; i++) {
            Plan before = plan(question.versions.get(i));
            if (plan != null && before != null) tell(question.versions.get(i - 1), Change.inShort(Differences.between(before, plan)));
            plan = before;
        }
    }

    private void tell(Snapshot version, String words) {
        Platform.runLater(() -> {
            changes.put(version, words);
            list.refresh();
            // what grows pushes nothing out of sight
            if (list.getSelectionModel().getSelectedIndex() == 0) list.scrollTo(0);
        });
    }

    /// Null where it can't be opened.
    private @Nullable Plan plan(Snapshot version) {
        try {
            PlanFile file = version.open(question.seal == null ? null : question.seal.opener());
            Seal copied = file.seal();
            if (copied != null) copied.forget();
            return file.plan();
        } catch (PlanFileException unreadable) {
            return null;
        }
    }

    private VBox content() {
        Label title = Headings.label("Earlier versions of " + question.file, "screen-title");
        Label about = Headings.label("One is kept on this computer at each save; the older they are, the fewer stay. Going back is a step that undo takes back, and the file stays as it is until you save.", "muted");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        list.getItems().setAll(question.versions);
        list.setCellFactory(cells -> new Cell(changes));
        list.getStyleClass().add("version-list");
        list.setAccessibleText("Earlier versions, the newest first");
        list.setMinWidth(LIST_WIDTH);
        list.setMaxWidth(LIST_WIDTH);
        HBox both = question.versions.isEmpty() ? new HBox(body) : new HBox(24, list, body);
        HBox.setHgrow(body, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        body.setMinWidth(0);
        return new VBox(14, new VBox(2, title, about), both);
    }

    private static Label nothing() {
        Label words = Headings.label("No earlier version yet. One is kept at each save from now on.", "muted");
        words.setWrapText(true);
        return words;
    }

    private Node button(ButtonType type) {
        return getDialogPane().lookupButton(type);
    }

    private static void asWideAsItsWords(Node button) {
        ButtonBar.setButtonUniformSize(button, false);
        ((Button) button).setMinWidth(Region.USE_PREF_SIZE);
    }

    private void may(boolean may) {
        button(restore).setDisable(!may);
        button(copy).setDisable(!may);
    }

    private void show(@Nullable Snapshot version) {
        shown = version;
        opened = null;
        may(false);
        if (version == null) return;
        body.getChildren().setAll(new ProgressIndicator());
        compute(() -> {
            PlanFile file = version.open(question.seal == null ? null : question.seal.opener());
            return new Compared(file, Differences.between(file.plan(), question.now));
        }, compared -> {
            if (shown == version) show(version, compared);
        }, sentence -> {
            if (shown == version) body.getChildren().setAll(ChangeRows.wrapped(sentence, "muted"));
        });
    }

    /// @param failed told what is wrong, in a sentence
    private static <V> void compute(Callable<V> computing, Consumer<V> then, Consumer<String> failed) {
        Thread.ofVirtual().name("versions").start(() -> {
            try {
                V value = computing.call();
                Platform.runLater(() -> then.accept(value));
            } catch (PlanFileException unreadable) {
                Platform.runLater(() -> failed.accept(String.valueOf(unreadable.getMessage())));
            } catch (Exception fault) {
                Platform.runLater(() -> failed.accept("This version can't be shown, by a fault of the program. The others, and the plan, are as they were."));
                throw new IllegalStateException(fault);
            }
        });
    }

    private void show(Snapshot version, Compared compared) {
        opened = compared.opened;
        int count = compared.changes.size();
        if (count == 0) {
            body.getChildren().setAll(ChangeRows.wrapped("The plan says now what it said then.", "muted"));
            button(copy).setDisable(false);
            return;
        }
        body.getChildren().setAll(ChangeRows.column("What has changed since " + Versions.when(version.at()), new Label(Words.count(count, "change")), new Node[0], 2, ChangeRows.of(compared.changes)));
        may(true);
    }

    private Versions.@Nullable Answer answer(@Nullable Path to) {
        Snapshot version = shown;
        PlanFile file = opened;
        return version == null || file == null ? null : new Versions.Answer(version, file, to);
    }

    /// The dialog stays where no place is named.
    private void onCopy(ActionEvent click) {
        click.consume();
        File to = place.get();
        if (to == null) return;
        setResult(answer(to.toPath()));
        close();
    }

    /// "3 hours ago"
    static String ago(Instant at, Instant now) {
        Duration ago = Duration.between(at, now);
        if (ago.toMinutes() < 0) return "kept while the clock was ahead";
        if (ago.toMinutes() < 1) return "just now";
        if (ago.toHours() < 1) return Words.count(ago.toMinutes(), "minute") + " ago";
        if (ago.toDays() < 1) return Words.count(ago.toHours(), "hour") + " ago";
        if (ago.toDays() < 60) return Words.count(ago.toDays(), "day") + " ago";
        return Words.count(ago.toDays() / 30, "month") + " ago";
    }

    private static final class Cell extends ListCell<Snapshot> {
        private final Map<Snapshot, String> changes;
        private final Label when = Headings.label("", "medium");
        private final Label ago = Headings.label("", "muted");
        private final Label words = Headings.label("", "muted");
        private final VBox all = new VBox(when, ago, words);

        private Cell(Map<Snapshot, String> changes) {
            this.changes = changes;
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            words.managedProperty().bind(words.textProperty().isNotEmpty());
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Snapshot version, boolean empty) {
            super.updateItem(version, empty);
            if (empty || version == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            when.setText(Versions.when(version.at()));
            ago.setText(ago(version.at(), Instant.now()) + " · " + Words.count(Math.max(1, Math.round(version.bytes() / 1024.0)), "KB").replace("KBs", "KB"));
            words.setText(changes.getOrDefault(version, ""));
            setGraphic(all);
            setAccessibleText(Stream.of(when, ago, words).map(Label::getText).filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")));
        }
    }
}
