package org.demarche.ui.shell;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.demarche.ui.theme.Theme;

/// Asks the user, in windows of their own.
final class Dialogs implements Asking {
    private final ShellController shell;
    private final Theme theme;

    Dialogs(ShellController shell, Theme theme) {
        this.shell = shell;
        this.theme = theme;
    }

    @Override
    public Answer save(String title) {
        return ask("Save the changes to \"" + title + "\"?", "What you changed is lost if you don't.", "Save", "Don't save");
    }

    @Override
    public Answer overwrite(String sentence) {
        return ask("The file has changed", sentence, "Overwrite it", "Save as…");
    }

    @Override
    public Answer recover(String title, String sentence) {
        return ask("\"" + title + "\" was not saved when Demarche ended", sentence, "Bring it back", "Delete it");
    }

    @Override
    public void tell(String title, String sentence) {
        show(new Alert(Alert.AlertType.NONE, sentence, ButtonType.OK), title);
    }

    private Answer ask(String title, String sentence, String yes, String no) {
        ButtonType first = new ButtonType(yes, ButtonBar.ButtonData.YES);
        ButtonType second = new ButtonType(no, ButtonBar.ButtonData.NO);
        ButtonType chosen = show(new Alert(Alert.AlertType.NONE, sentence, first, second, ButtonType.CANCEL), title);
        return chosen == first ? Answer.SAVE : chosen == second ? Answer.DISCARD : Answer.CANCEL;
    }

    private ButtonType show(Alert alert, String title) {
        alert.setTitle("Demarche");
        alert.setHeaderText(title);
        Window owner = shell.window();
        if (owner != null) alert.initOwner(owner);
        theme.dress(alert.getDialogPane().getScene());
        return alert.showAndWait().orElse(ButtonType.CANCEL);
    }
}
