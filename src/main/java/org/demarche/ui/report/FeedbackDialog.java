package org.demarche.ui.report;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.demarche.model.feedback.Effect;
import org.demarche.model.feedback.Returned;
import org.demarche.ui.control.Headings;
import org.jspecify.annotations.Nullable;

/// Tells what a returned feedback sheet would change, and asks whether to apply it.
final class FeedbackDialog extends Dialog<ButtonType> {
    private static final ButtonType APPLY = new ButtonType("Apply", ButtonBar.ButtonData.OK_DONE);
    private static final double WIDTH = 620;
    private static final double HEIGHT = 360;

    FeedbackDialog(Returned returned, String file, @Nullable Window owner) {
        setTitle("Feedback");
        if (owner != null) {
            initOwner(owner);
            getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        }
        VBox rows = new VBox(8);
        for (Effect effect : returned.effects()) rows.getChildren().add(wrapped(effect));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDTH, HEIGHT);
        String said = returned.isChange() ? "What it would change: " : "Nothing to change: ";
        getDialogPane().setContent(new VBox(8, Headings.label(file, "screen-title"), Headings.label(said + returned.summary() + ".", "muted"), scroll));
        if (returned.isChange()) getDialogPane().getButtonTypes().setAll(APPLY, ButtonType.CANCEL);
        else getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
    }

    private static Label wrapped(Effect effect) {
        Label label = Headings.label(effect.words(), effect.kind().isChange() ? "body" : "muted");
        label.setWrapText(true);
        return label;
    }

    boolean isApplied() {
        return showAndWait().filter(APPLY::equals).isPresent();
    }
}
