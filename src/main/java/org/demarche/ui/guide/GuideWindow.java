package org.demarche.ui.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/// Shows the guide beside the plan. Esc closes it.
public final class GuideWindow {
    private static final String GUIDE = "/org/demarche/guide/guide.md";
    private static final double WIDTH = 720;
    private static final double HEIGHT = 760;

    private GuideWindow() {}

    /// @param owner the window it belongs to; null: none shows
    public static Stage open(@Nullable Window owner, Theme theme) {
        VBox pages = new VBox();
        pages.getChildren().setAll(Markdown.nodes(text()));
        pages.getStyleClass().add("guide");
        ScrollPane scroll = new ScrollPane(pages);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("plain-scroll", "surface");
        Stage stage = new Stage();
        stage.setTitle("Demarche: guide");
        if (owner != null) stage.initOwner(owner);
        stage.setScene(new Scene(scroll, WIDTH, HEIGHT));
        stage.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) stage.close();
        });
        theme.dress(stage.getScene());
        stage.show();
        return stage;
    }

    private static String text() {
        try (InputStream guide = GuideWindow.class.getResourceAsStream(GUIDE)) {
            if (guide == null) throw new IllegalStateException("The guide %s is missing".formatted(GUIDE));
            return new String(guide.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
