package org.demarche.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.demarche.document.PlanDocument;
import org.demarche.storage.Samples;
import org.demarche.ui.Fx;
import org.demarche.ui.ScreenName;
import org.demarche.ui.start.NewPlanDialog;
import org.demarche.ui.theme.Tone;

/// Writes pictures of what pops up over the window: folder, LIGHT or DARK.
final class Popups {
    private static Path folder = Path.of(".");

    private Popups() {}

    public static void main(String[] arguments) throws Exception {
        folder = Files.createDirectories(Path.of(arguments[0]));
        ShellController shell = Fx.get(ShellController::new);
        Stage stage = Fx.get(Stage::new);
        Fx.run(() -> {
            shell.dressForPicture(Tone.valueOf(arguments[1]));
            shell.start(stage);
            shell.show(PlanDocument.opened(Samples.kazakhstan(), LocalDate::now), null);
        });
        rest();
        Fx.run(shell::search);
        take("search", stage.getScene());
        Fx.press(KeyCode.ESCAPE);
        Fx.run(() -> ((MenuButton) shell.view().lookup(".top-bar > .menu-button")).show());
        takePopup("menu", stage);
        Fx.run(() -> ((MenuButton) shell.view().lookup(".top-bar > .menu-button")).hide());
        Fx.run(() -> ((Button) shell.view().lookup(".election-chip")).fire());
        takePopup("election", stage);
        Fx.run(() -> Window.getWindows().stream().filter(window -> window != stage).toList().forEach(Window::hide));
        Fx.run(() -> shell.goTo(ScreenName.DEFICITS, "better-elections"));
        Fx.run(() -> {
            TextArea area = (TextArea) shell.view().lookup(".details-title-entry .text-area");
            area.requestFocus();
            TextField by = (TextField) shell.view().lookup(".details-pane .custom-text-field");
            by.requestFocus();
            by.setText("election-30 days");
            area.requestFocus();
        });
        take("error", stage.getScene());
        Fx.run(() -> shell.notify("Copied 3 rows"));
        take("toast", stage.getScene());
        Fx.run(() -> {
            NewPlanDialog dialog = NewPlanDialog.standard(plan -> {});
            dialog.initOwner(stage);
            dialog.getDialogPane().getScene().getStylesheets().setAll(stage.getScene().getStylesheets());
            dialog.show();
        });
        takePopup("new", stage);
        Fx.run(() -> Window.getWindows().stream().filter(window -> window != stage).toList().forEach(Window::hide));
        Fx.run(shell::showGuide);
        takePopup("guide", stage);
        System.exit(0);
    }

    private static void rest() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(500);
    }

    private static void takePopup(String name, Stage stage) throws Exception {
        rest();
        Window popup = Fx.get(() -> Window.getWindows().stream().filter(window -> window != stage && window.isShowing()).reduce((one, other) -> other).orElseThrow());
        take(name, popup.getScene());
    }

    private static void take(String name, Scene scene) throws Exception {
        rest();
        Fx.get(() -> {
            try {
                return ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", folder.resolve(name + ".png").toFile());
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }
}
