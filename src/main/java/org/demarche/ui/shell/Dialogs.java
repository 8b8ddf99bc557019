package org.demarche.ui.shell;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.demarche.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/// Questions that need an answer before work can go on.
final class Dialogs {
    /// What to do with unsaved work.
    enum Answer {
        SAVE,
        DISCARD,
        CANCEL
    }

    private Dialogs() {}

    static Answer askToSave(@Nullable Window owner, Theme theme, String title) {
        ButtonType save = new ButtonType("Save", ButtonBar.ButtonData.YES);
        ButtonType discard = new ButtonType("Don't save", ButtonBar.ButtonData.NO);
        Alert alert = new Alert(Alert.AlertType.NONE, "What you changed since then is lost if you don't.", save, discard, ButtonType.CANCEL);
        alert.setHeaderText("Save the changes to \"" + title + "\"?");
        dress(alert, owner, theme);
        ButtonType chosen = alert.showAndWait().orElse(ButtonType.CANCEL);
        return chosen == save ? Answer.SAVE : chosen == discard ? Answer.DISCARD : Answer.CANCEL;
    }

    static void tell(@Nullable Window owner, Theme theme, String title, String sentence) {
        Alert alert = new Alert(Alert.AlertType.NONE, sentence, ButtonType.OK);
        alert.setHeaderText(title);
        dress(alert, owner, theme);
        alert.showAndWait();
    }

    private static void dress(Alert alert, @Nullable Window owner, Theme theme) {
        alert.setTitle("Demarche");
        if (owner != null) alert.initOwner(owner);
        theme.dress(alert.getDialogPane().getScene());
    }
}
