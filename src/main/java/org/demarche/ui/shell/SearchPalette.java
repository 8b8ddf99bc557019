package org.demarche.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.ui.Command;
import org.demarche.ui.control.Headings;
import org.jspecify.annotations.Nullable;

/// Ctrl+K: finds items by their titles, screens and commands by their names. Enter goes there, Esc closes.
final class SearchPalette extends StackPane {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 420;
    private static final double FROM_TOP = 72;
    private static final int MOST = 60;

    private final ShellView shell;
    private final List<Found> all;
    private final TextField words = new TextField();
    private final ListView<Found> list = new ListView<>();
    private final @Nullable Node focusBefore;

    private SearchPalette(ShellView shell, List<Found> all) {
        this.shell = shell;
        this.all = all;
        this.focusBefore = shell.getScene() == null ? null : shell.getScene().getFocusOwner();
        words.setPromptText("Find an item, a screen, a command");
        words.setAccessibleText("Search or command");
        words.getStyleClass().add("palette-words");
        words.textProperty().addListener(text -> fill());
        list.setCellFactory(view -> new FoundCell());
        list.setOnMouseClicked(click -> take());
        list.setFocusTraversable(false);
        list.getStyleClass().add("palette-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox card = new VBox(words, list);
        card.getStyleClass().addAll("floating", "palette");
        card.setMaxSize(WIDTH, HEIGHT);
        card.setTranslateY(FROM_TOP);
        card.setOnMouseClicked(Event::consume);
        setAlignment(Pos.TOP_CENTER);
        getStyleClass().add("palette-behind");
        getChildren().add(card);
        setOnMouseClicked(click -> close());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        fill();
    }

    /// Opens over the window, unless it is open.
    static void open(ShellView shell, OpenPlan plan, List<Command> commands) {
        if (shell.getChildren().stream().anyMatch(SearchPalette.class::isInstance)) return;
        SearchPalette palette = new SearchPalette(shell, Found.all(plan, commands));
        shell.getChildren().add(palette);
        Platform.runLater(palette.words::requestFocus);
    }

    private void fill() {
        List<String> wanted = List.of(words.getText().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        List<Found> found = new ArrayList<>();
        for (Found one : all) if (found.size() < MOST && one.matches(wanted)) found.add(one);
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
    }

    private void onKey(KeyEvent key) {
        int step = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            int at = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 4));
        } else if (key.getCode() == KeyCode.ENTER) take();
        else if (key.getCode() == KeyCode.ESCAPE) close();
        else return;
        key.consume();
    }

    private void take() {
        Found chosen = list.getSelectionModel().getSelectedItem();
        close();
        if (chosen != null) chosen.action().run();
    }

    private void close() {
        shell.getChildren().remove(this);
        if (focusBefore != null) focusBefore.requestFocus();
    }

    private static final class FoundCell extends ListCell<Found> {
        private final Label kind = Headings.label("", "muted", "small", "palette-kind");
        private final Label title = Headings.label("");
        private final Label where = Headings.label("", "muted", "small");
        private final HBox line;

        FoundCell() {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            line = new HBox(10, kind, title, space, where);
            line.setAlignment(Pos.CENTER_LEFT);
            where.setMinWidth(Region.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            setGraphic(found == null ? null : line);
            if (found == null) return;
            kind.setText(found.kind());
            title.setText(found.title());
            where.setText(found.where());
            setAccessibleText(found.kind() + ", " + found.title());
        }
    }
}
