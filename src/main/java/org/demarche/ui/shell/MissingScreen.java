package org.demarche.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.model.check.Assessment;
import org.demarche.ui.Screen;
import org.demarche.ui.ScreenName;
import org.demarche.ui.control.EmptyState;
import org.demarche.ui.control.Headings;

/// Stands where a screen is not built yet.
record MissingScreen(ScreenName name, VBox content) implements Screen {
    MissingScreen(ScreenName name) {
        this(name, new VBox());
        EmptyState empty = new EmptyState("This screen is not built yet", "Everything it would show is in the plan's file.");
        VBox.setVgrow(empty, Priority.ALWAYS);
        content.getChildren().setAll(Headings.screen(name.letter(), name.title(), new Label()), empty);
    }

    @Override
    public Node node() {
        return content;
    }

    @Override
    public void show(Assessment assessment) {}
}
