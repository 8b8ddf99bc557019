package org.demarche.ui.shell;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.age.Identities;
import org.demarche.storage.age.Opener;
import org.demarche.ui.control.Buttons;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Icons;

/// Asks for the passphrase or key of something closed until it opens. It tries off the window's thread, and stays where the answer is wrong.
final class UnlockDialog<V> extends Dialog<V> {
    private static final double WIDTH = 480;
    private static final int LONGEST = 64 * 1024;

    private final Unlocking<V> unlocking;
    private final ButtonType open = new ButtonType("Open", ButtonBar.ButtonData.OK_DONE);
    private final SecretField passphrase = new SecretField("Passphrase");
    private final TextField keyFile = new TextField();
    private final Label said = ChangeRows.wrapped("", "danger-text");
    private final HBox trying = new HBox(10);
    private boolean isOver;

    UnlockDialog(Unlocking<V> unlocking) {
        this.unlocking = unlocking;
        setTitle("Demarche");
        getDialogPane().getStyleClass().add("unlock-dialog");
        getDialogPane().getButtonTypes().setAll(open, ButtonType.CANCEL);
        getDialogPane().setContent(content());
        button().addEventFilter(ActionEvent.ACTION, click -> {
            click.consume();
            attempt();
        });
        setOnShown(shown -> Platform.runLater(this::focus));
        setOnHidden(hidden -> {
            isOver = true;
            passphrase.clear();
        });
        tell("");
    }

    private VBox content() {
        HBox title = new HBox(10, Icons.of("fth-lock"), ChangeRows.wrapped(unlocking.title(), "screen-title"));
        title.setAlignment(Pos.CENTER_LEFT);
        ProgressIndicator busy = new ProgressIndicator();
        busy.setPrefSize(18, 18);
        trying.getChildren().setAll(busy, Headings.label(unlocking.isForPassphrase() ? "Trying the passphrase. That takes some seconds." : "Trying the key.", "muted"));
        trying.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(12, title, ChangeRows.wrapped(unlocking.sentence(), "muted"), unlocking.isForPassphrase() ? passphrase : keyRow(), trying, said);
        content.setPrefWidth(WIDTH);
        return content;
    }

    private HBox keyRow() {
        keyFile.setPromptText("File with your secret key");
        keyFile.setAccessibleText("File with your secret key");
        HBox.setHgrow(keyFile, Priority.ALWAYS);
        return new HBox(8, keyFile, Buttons.plain("", "Choose…", this::choose));
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Your secret key");
        File chosen = chooser.showOpenDialog(getDialogPane().getScene().getWindow());
        if (chosen != null) keyFile.setText(chosen.toString());
    }

    private Node button() {
        return getDialogPane().lookupButton(open);
    }

    private void focus() {
        if (unlocking.isForPassphrase()) passphrase.focus();
        else keyFile.requestFocus();
    }

    private void attempt() {
        Opener opener;
        try {
            opener = unlocking.isForPassphrase() ? passphrase.passphrase() : key();
        } catch (IllegalArgumentException wrong) {
            refuse(sentence(String.valueOf(wrong.getMessage())));
            return;
        }
        setBusy(true);
        Thread.ofVirtual().name("unlock").start(() -> attempt(opener));
    }

    private void attempt(Opener opener) {
        try (opener) {
            V opened = unlocking.trying().with(opener);
            Platform.runLater(() -> end(opened));
        } catch (PlanFileException notOpened) {
            Platform.runLater(() -> refuse(String.valueOf(notOpened.getMessage())));
        }
    }

    private void end(V opened) {
        if (isOver) return;
        setResult(opened);
        close();
    }

    private void refuse(String sentence) {
        if (isOver) return;
        setBusy(false);
        tell(sentence);
        focus();
    }

    private void setBusy(boolean isBusy) {
        tell("");
        show(trying, isBusy);
        passphrase.setDisable(isBusy);
        keyFile.setDisable(isBusy);
        button().setDisable(isBusy);
        fit();
    }

    private void tell(String sentence) {
        said.setText(sentence);
        show(said, !sentence.isEmpty());
        if (sentence.isEmpty()) show(trying, false);
        fit();
    }

    private void fit() {
        fit(getDialogPane());
    }

    /// As large as what it says by now, where it shows.
    static void fit(DialogPane pane) {
        Window window = pane.getScene() == null ? null : pane.getScene().getWindow();
        if (window != null) window.sizeToScene();
    }

    private static void show(Region node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Identities key() {
        if (keyFile.getText().isBlank()) throw new IllegalArgumentException("no file is named. Choose the one with your secret key.");
        try (InputStream bytes = Files.newInputStream(Path.of(keyFile.getText().strip()))) {
            byte[] read = bytes.readNBytes(LONGEST + 1);
            if (read.length > LONGEST) throw new IllegalArgumentException("that file is too long for a key. Choose another.");
            return Identities.of(read);
        } catch (IOException | InvalidPathException unreadable) {
            throw new IllegalArgumentException("that file can't be read. Choose another, or check that you may read it.", unreadable);
        }
    }
}
