package org.demarche.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.program.Notices;
import org.demarche.program.Version;
import org.demarche.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/// Which program this is, and whose work is in it. Esc closes it.
final class AboutWindow {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 560;
    private static final double ICON = 48;

    private final Theme theme;
    private final Version version = Version.running();

    AboutWindow(Theme theme) {
        this.theme = theme;
    }

    /// @param owner the window it belongs to; null: none shows
    Stage show(@Nullable Window owner) {
        VBox all = new VBox(head(), sentence(), new Label("Libraries, fonts and their licences"), notices(), foot());
        all.getStyleClass().addAll("about", "surface");
        Stage stage = new Stage();
        stage.setTitle("About Demarche");
        if (owner != null) stage.initOwner(owner);
        stage.setScene(new Scene(all, WIDTH, HEIGHT));
        stage.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) stage.close();
        });
        theme.dress(stage.getScene());
        stage.show();
        return stage;
    }

    private HBox head() {
        Label name = new Label("Demarche " + version.program());
        name.getStyleClass().add("about-name");
        Label on = new Label((version.build().isEmpty() ? "" : "Build " + version.build() + " · ") + "Java " + version.java() + " · JavaFX " + version.javaFx());
        on.getStyleClass().add("about-quiet");
        VBox words = new VBox(2, name, on);
        Image image = WindowIcons.load().stream().filter(icon -> icon.getWidth() >= 2 * ICON).findFirst().orElse(null);
        ImageView icon = new ImageView(image);
        icon.setFitWidth(ICON);
        icon.setFitHeight(ICON);
        HBox head = new HBox(16, icon, words);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Label sentence() {
        Label sentence = new Label("A planner for strategies in two phases, before an election and after it. All files stay on this computer; the program never uses the network. MIT licence.");
        sentence.setWrapText(true);
        return sentence;
    }

    private static TextArea notices() {
        TextArea notices = new TextArea(Notices.text());
        notices.setEditable(false);
        notices.setWrapText(true);
        notices.setAccessibleText("Libraries, fonts and their licences");
        VBox.setVgrow(notices, Priority.ALWAYS);
        return notices;
    }

    private HBox foot() {
        Button copy = new Button("Copy the versions");
        copy.setOnAction(pressed -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(version.sentence());
            Clipboard.getSystemClipboard().setContent(content);
        });
        Button close = new Button("Close");
        close.getStyleClass().add("accent");
        close.setCancelButton(true);
        close.setDefaultButton(true);
        close.setOnAction(pressed -> close.getScene().getWindow().hide());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        return new HBox(8, copy, between, close);
    }
}
