package org.demarche;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.demarche.ui.shell.ShellController;

/// Starts the window, with the plan file named first, or the sample.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /// The window as JavaFX starts it.
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            ShellController shell = new ShellController();
            shell.start(stage);
            List<String> files = getParameters().getUnnamed();
            if (files.isEmpty()) shell.openSample();
            else shell.open(Path.of(files.getFirst()));
        }
    }
}
