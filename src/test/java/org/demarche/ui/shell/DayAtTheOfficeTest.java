package org.demarche.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.model.Initiative;
import org.demarche.model.Plan;
import org.demarche.storage.PlanFile;
import org.demarche.storage.Samples;
import org.demarche.storage.UserFolders;
import org.demarche.ui.Fx;
import org.demarche.ui.ScreenName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// What a person does with mouse and keys from opening a plan to seeing its report, in one go.
class DayAtTheOfficeTest {
    private static final String NEED = "media-training";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Path file;
    private ShellController shell;
    private Stage stage;

    @BeforeEach
    void openAPlan() throws Exception {
        System.setProperty(UserFolders.NAMED, folder.resolve("preferences").toString());
        file = Files.writeString(folder.resolve("kazakhstan.plan.json"), Samples.text(Samples.KAZAKHSTAN));
        shell = Fx.get(ShellController::new);
        Fx.run(() -> {
            stage = new Stage();
            shell.start(stage);
            stage.setWidth(1440);
            stage.setHeight(900);
            shell.open(file);
        });
        robot.targetWindow(stage);
        Fx.await("the plan", () -> shell.open() != null);
    }

    @AfterEach
    void closeTheWindow() {
        Fx.run(stage::hide);
        System.clearProperty(UserFolders.NAMED);
    }

    @Test
    void openEditUndoMoveTheElectionSaveAndSeeTheReport() throws Exception {
        Plan opened = plan();
        List<String> before = Files.readAllLines(file);

        robot.clickOn("Needs");
        Fx.await("the need's row", () -> shown("Media training for print journalists"));
        robot.clickOn("Media training for print journalists");
        robot.type(KeyCode.F2);
        Fx.await("the title's field", () -> shell.view().getScene().getFocusOwner() instanceof TextInputControl);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Training for print").type(KeyCode.ENTER);
        Fx.await("the new title", () -> need().title().equals("Training for print"));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Fx.await("the old title", () -> shell.open().document.plan().equals(opened));
        assertFalse(Fx.get(() -> shell.open().document.isModified()));
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        Fx.await("the new title again", () -> need().title().equals("Training for print"));

        robot.clickOn(".election-chip");
        Fx.await("the field for election day", () -> focusedIn("Election day"));
        robot.push(KeyCode.CONTROL, KeyCode.A).write("2005-12-18").type(KeyCode.ENTER);
        Fx.await("the election on its new day", () -> LocalDate.of(2005, 12, 18).equals(shell.open().document.assessment().schedule().hinge()));
        assertEquals(LocalDate.of(2006, 1, 18), Fx.get(() -> shell.open().document.assessment().schedule().placement(NEED).firstDay()));
        assertTrue(Fx.get(() -> shell.open().document.isModified()));

        robot.push(KeyCode.CONTROL, KeyCode.S);
        Fx.await("the saved file", () -> !shell.open().document.isModified());
        assertEquals(plan(), PlanFile.open(file).plan());
        List<String> after = Files.readAllLines(file);
        assertEquals(before.size(), after.size());
        long changed = IntStream.range(0, before.size()).filter(line -> !before.get(line).equals(after.get(line))).count();
        assertEquals(2, changed, "one line for the title and one for election day");

        robot.clickOn("Report");
        Fx.await("the report's screen", () -> shell.open().screen == ScreenName.REPORT);
        Fx.await("the pages", () -> robot.lookup(node -> node instanceof Label label && label.getText().matches("1 of [0-9]+")).tryQuery().isPresent());
    }

    private boolean shown(String text) {
        return robot.lookup(text).tryQuery().isPresent();
    }

    private boolean focusedIn(String name) {
        return Window.getWindows().stream()
                .map(window -> window.getScene() == null ? null : window.getScene().getFocusOwner())
                .anyMatch(node -> node instanceof TextInputControl && said(node).contains(name));
    }

    private static String said(Node node) {
        return String.valueOf(node.getAccessibleText());
    }

    private Initiative need() {
        return shell.open().document.plan().initiatives().stream().filter(one -> one.id().equals(NEED)).findFirst().orElseThrow();
    }

    private Plan plan() {
        return Fx.get(() -> shell.open().document.plan());
    }
}
