package org.demarche.ui.deficits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.demarche.document.PlanDocument;
import org.demarche.model.Objective;
import org.demarche.model.ObjectiveBuilder;
import org.demarche.model.Plan;
import org.demarche.ui.Fx;
import org.demarche.ui.QuietFrame;
import org.demarche.ui.Workbench;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeficitsTest {
    private static final Plan PLAN = Plan.empty().withObjectives(List.of(objective("one"), objective("two"), objective("three")));

    private final PlanDocument document = PlanDocument.opened(PLAN, () -> LocalDate.of(2005, 10, 3));
    private DeficitsController screen;
    private Stage stage;

    private static Objective objective(String id) {
        return ObjectiveBuilder.builder().id(id).title("Objective " + id).build();
    }

    private static final class NoFrame extends QuietFrame {
        @Override
        public void run(String what, Runnable work, Runnable then) {}
    }

    @BeforeEach
    void showTheScreen() {
        screen = Fx.get(() -> new DeficitsController(new Workbench(document, new NoFrame())));
        stage = Fx.show(Fx.get(() -> new StackPane(screen.node())));
        Fx.run(() -> {
            document.listen(screen::show);
            screen.show(document.assessment());
            screen.select("two");
            objectives().requestFocus();
        });
    }

    @AfterEach
    void closeTheWindow() {
        Fx.run(stage::close);
    }

    private ListView<?> objectives() {
        return screen.node().lookupAll(".list-view").stream()
                .map(ListView.class::cast)
                .filter(list -> "Objectives".equals(list.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable TextField renameField() {
        return (TextField) objectives().lookup(".text-field");
    }

    private void awaitRenaming() {
        Fx.await("the title is edited in place", () -> renameField() != null && renameField().isFocused() && renameField().getSkin() != null);
    }

    private List<String> ids() {
        return document.plan().objectives().stream().map(Objective::id).toList();
    }

    @Test
    void deleteTakesTheSelectedObjectiveOutAndUndoBringsItBack() {
        Fx.press(KeyCode.DELETE);
        assertEquals(List.of("one", "three"), ids());
        Fx.run(document::undo);
        assertEquals(PLAN, document.plan());
    }

    @Test
    void altAndAnArrowMoveTheObjectiveAndItStaysSelected() {
        Fx.press(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("two", "one", "three"), ids());
        assertEquals("two", Fx.get(screen::selected));
        Fx.press(KeyCode.ALT, KeyCode.DOWN);
        Fx.press(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(List.of("one", "three", "two"), ids());
    }

    @Test
    void f2RenamesInPlaceAndEscapeLeavesTheTitle() {
        Fx.press(KeyCode.F2);
        awaitRenaming();
        Fx.run(() -> renameField().setText("Another title"));
        Fx.press(KeyCode.ESCAPE);
        assertEquals(PLAN, document.plan());
        assertNull(Fx.get(this::renameField));
        Fx.press(KeyCode.F2);
        awaitRenaming();
        Fx.run(() -> renameField().setText("Another title"));
        Fx.press(KeyCode.ENTER);
        Fx.await("the objective is renamed", () -> document.plan().objectives().get(1).title().equals("Another title"));
        assertEquals("rename the objective", document.undoLabel());
    }

    @Test
    void insertAddsAnObjectiveAndAsksForItsTitle() {
        Fx.press(KeyCode.INSERT);
        assertEquals(4, ids().size());
        awaitRenaming();
        Fx.run(() -> renameField().setText("A fourth"));
        Fx.press(KeyCode.ENTER);
        assertEquals("A fourth", document.plan().objectives().getLast().title());
    }

    @Test
    void theSelectionSurvivesAnEditElsewhere() {
        Fx.run(() -> document.apply("add one before it", plan -> plan.withObjectives(List.of(objective("zero"), objective("two")))));
        assertEquals("two", Fx.get(screen::selected));
        Fx.run(() -> document.apply("take it away", plan -> plan.withObjectives(List.of(objective("zero")))));
        assertFalse(Fx.get(() -> objectives().getSelectionModel().getSelectedItems().stream().anyMatch(row -> row.toString().contains("two"))));
        assertTrue(Fx.get(() -> screen.selected() == null));
    }
}
