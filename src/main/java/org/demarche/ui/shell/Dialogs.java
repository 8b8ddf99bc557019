package org.demarche.ui.shell;

import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.demarche.storage.age.Protection;
import org.demarche.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/// Asks the user, in windows of their own.
final class Dialogs implements Asking {
    private static final double WIDTH = 440;

    private final ShellController shell;
    private final Theme theme;

    Dialogs(ShellController shell, Theme theme) {
        this.shell = shell;
        this.theme = theme;
    }

    @Override
    public Answer save(String title) {
        return ask("Save the changes to \"" + title + "\"?", "What you changed is lost if you don't.", "Save", "Don't save", "Cancel");
    }

    @Override
    public Answer overwrite(String sentence) {
        return ask("Overwrite the file?", sentence, "Overwrite it", "Save as…", "Cancel");
    }

    @Override
    public Answer recover(String title, String sentence) {
        return ask("\"" + title + "\" was not saved when Demarche ended", sentence, "Bring it back", "Delete it", "Later");
    }

    @Override
    public Review.Answer review(Review review) {
        Review.Answer answer = answer(new ReviewDialog(review));
        return answer == null ? Review.Answer.CANCEL : answer;
    }

    private <V> @Nullable V answer(Dialog<V> dialog) {
        Window owner = shell.window();
        if (owner != null) dialog.initOwner(owner);
        theme.dress(dialog.getDialogPane().getScene());
        return dialog.showAndWait().orElse(null);
    }

    @Override
    public <V> @Nullable V unlock(Unlocking<V> unlocking) {
        return answer(new UnlockDialog<>(unlocking));
    }

    @Override
    public @Nullable Protection protect(String title, String sentence, String action) {
        return answer(new ProtectDialog(title, sentence, action));
    }

    @Override
    public boolean agree(String title, String sentence, String yes, String no) {
        ButtonType agreed = new ButtonType(yes, ButtonBar.ButtonData.YES);
        return show(new Alert(Alert.AlertType.NONE, sentence, agreed, new ButtonType(no, ButtonBar.ButtonData.CANCEL_CLOSE)), title) == agreed;
    }

    @Override
    public Versions.@Nullable Answer version(VersionsDialog.Question question) {
        return answer(new VersionsDialog(question, shell.filing()::placeForCopy));
    }

    @Override
    public void fault(String sentence, String details) {
        ButtonType copy = new ButtonType("Copy details", ButtonBar.ButtonData.OTHER);
        ButtonType on = new ButtonType("Go on", ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, sentence, copy, on);
        if (alert.getDialogPane().lookupButton(on) instanceof Button button) button.setDefaultButton(true);
        if (show(alert, "Something went wrong in Demarche") != copy) return;
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void tell(String title, String sentence) {
        show(new Alert(Alert.AlertType.NONE, sentence, ButtonType.OK), title);
    }

    private Answer ask(String title, String sentence, String yes, String no, String later) {
        ButtonType first = new ButtonType(yes, ButtonBar.ButtonData.YES);
        ButtonType second = new ButtonType(no, ButtonBar.ButtonData.NO);
        ButtonType third = new ButtonType(later, ButtonBar.ButtonData.CANCEL_CLOSE);
        ButtonType chosen = show(new Alert(Alert.AlertType.NONE, sentence, first, second, third), title);
        return chosen == first ? Answer.SAVE : chosen == second ? Answer.DISCARD : Answer.CANCEL;
    }

    private ButtonType show(Alert alert, String title) {
        alert.setTitle("Demarche");
        alert.setHeaderText(title);
        alert.getDialogPane().setPrefWidth(WIDTH);
        Window owner = shell.window();
        if (owner != null) alert.initOwner(owner);
        theme.dress(alert.getDialogPane().getScene());
        return alert.showAndWait().orElse(ButtonType.CANCEL);
    }
}
