package org.demarche.ui.events;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.demarche.model.CommitmentStatus;
import org.demarche.model.Label;
import org.demarche.ui.control.Headings;
import org.jspecify.annotations.Nullable;

/// How far a commitment is met, on four levels: four strokes, and the words.
final class MetPips extends HBox {
    static final String NOT_ASSESSED = "not assessed";

    MetPips(@Nullable CommitmentStatus status) {
        super(3);
        setAlignment(Pos.CENTER_LEFT);
        for (CommitmentStatus level : CommitmentStatus.values()) getChildren().add(pip(status, level));
        javafx.scene.control.Label words = Headings.label(words(status), status == null ? "not-known" : "second");
        words.setTranslateX(6);
        words.setMinWidth(USE_PREF_SIZE);
        getChildren().add(words);
    }

    static String words(@Nullable CommitmentStatus status) {
        return status == null ? NOT_ASSESSED : Label.of(status);
    }

    private static Region pip(@Nullable CommitmentStatus status, CommitmentStatus level) {
        Region pip = new Region();
        String look = status == null ? "pip-unknown" : level.compareTo(status) > 0 ? "pip-open" : style(status);
        pip.getStyleClass().addAll("pip", look);
        return pip;
    }

    private static String style(CommitmentStatus status) {
        return switch (status) {
            case NOT_MET -> "pip-not";
            case PARTLY_MET -> "pip-partly";
            case MOSTLY_MET, FULLY_MET -> "pip-met";
        };
    }
}
