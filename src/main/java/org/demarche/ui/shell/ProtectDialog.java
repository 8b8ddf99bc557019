package org.demarche.ui.shell;

import java.util.List;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.storage.age.Passphrase;
import org.demarche.storage.age.Protection;
import org.demarche.storage.age.Recipients;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Icons;

/// Asks how to protect a plan: by a passphrase, or for the keys of those who may open it.
final class ProtectDialog extends Dialog<Protection> {
    private static final double WIDTH = 520;

    private final ButtonType protect;
    private final RadioButton byPassphrase = new RadioButton("With a passphrase");
    private final RadioButton byKeys = new RadioButton("For people's keys");
    private final SecretField passphrase = new SecretField("New passphrase");
    private final SecretField again = new SecretField("The same again");
    private final Label strength = ChangeRows.wrapped("", "muted");
    private final TextArea keys = new TextArea();
    private final Label said = ChangeRows.wrapped("", "danger-text");

    /// @param action what the button that does it says
    /// @param sentence what will be done
    ProtectDialog(String title, String sentence, String action) {
        protect = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
        setTitle("Demarche");
        getDialogPane().getStyleClass().add("protect-dialog");
        getDialogPane().getButtonTypes().setAll(protect, ButtonType.CANCEL);
        getDialogPane().setContent(content(title, sentence));
        connect();
        getDialogPane().lookupButton(protect).addEventFilter(ActionEvent.ACTION, click -> {
            click.consume();
            end();
        });
        setOnShown(shown -> Platform.runLater(passphrase::focus));
        setOnHidden(hidden -> {
            passphrase.clear();
            again.clear();
        });
    }

    private VBox content(String title, String sentence) {
        HBox head = new HBox(10, Icons.of("fth-lock"), Headings.label(title, "screen-title"));
        head.setAlignment(Pos.CENTER_LEFT);
        HBox ways = new HBox(20, byPassphrase, byKeys);
        VBox words = new VBox(8, row("Passphrase", passphrase), row("Again", again), strength, ChangeRows.wrapped("Nobody can recover a forgotten passphrase.", "medium"));
        keys.setPrefRowCount(4);
        keys.setMinHeight(Region.USE_PREF_SIZE);
        keys.setPromptText("age1…");
        keys.setAccessibleText("Public keys, one a line");
        VBox recipients = new VBox(8, ChangeRows.wrapped("Public keys, one a line. Give your own too: whose key is not here can't open the plan.", "muted"), keys,
                ChangeRows.wrapped("Nobody can replace a lost key.", "medium"));
        show(words, byPassphrase);
        show(recipients, byKeys);
        VBox content = new VBox(12, head, ChangeRows.wrapped(sentence, "muted"), ways, words, recipients, said);
        content.setPrefWidth(WIDTH);
        return content;
    }

    private static HBox row(String name, SecretField field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(Headings.label(name, "form-label"), field);
        row.getStyleClass().add("form-row");
        return row;
    }

    private static void show(Region part, RadioButton way) {
        part.visibleProperty().bind(way.selectedProperty());
        part.managedProperty().bind(way.selectedProperty());
    }

    private void connect() {
        ToggleGroup ways = new ToggleGroup();
        ways.getToggles().setAll(byPassphrase, byKeys);
        byPassphrase.setSelected(true);
        again.showWith(passphrase);
        passphrase.text().subscribe(typed -> {
            Strength found = Strength.of(typed);
            strength.setText(found == Strength.NOTHING ? "Several words are easier to remember than letters and signs." : found.words());
            fit();
        });
        ways.selectedToggleProperty().addListener((selected, before, now) -> {
            tell("");
            if (now == byKeys) keys.requestFocus();
            else passphrase.focus();
        });
        tell("");
    }

    private void end() {
        try {
            Protection chosen = byPassphrase.isSelected() ? passphrase() : recipients();
            setResult(chosen);
            close();
        } catch (IllegalArgumentException wrong) {
            String words = String.valueOf(wrong.getMessage());
            tell(Character.toUpperCase(words.charAt(0)) + words.substring(1));
        }
    }

    private Passphrase passphrase() {
        Passphrase first = passphrase.passphrase();
        Passphrase second = again.text().get().isEmpty() ? null : again.passphrase();
        boolean isSame = second != null && second.isSameAs(first);
        if (second != null) second.close();
        if (isSame) return first;
        first.close();
        again.focus();
        throw new IllegalArgumentException(second == null ? "type the passphrase twice." : "the two passphrases differ. Type them again.");
    }

    private Recipients recipients() {
        keys.requestFocus();
        return Recipients.of(List.of(keys.getText().strip().split("[\\s,]+")).stream().filter(key -> !key.isEmpty()).toList());
    }

    private void tell(String sentence) {
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
        said.setManaged(!sentence.isEmpty());
        fit();
    }

    private void fit() {
        UnlockDialog.fit(getDialogPane());
    }
}
