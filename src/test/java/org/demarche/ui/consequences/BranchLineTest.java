package org.demarche.ui.consequences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.Button;
import org.demarche.model.Outcome;
import org.demarche.model.Plans;
import org.demarche.model.Scenario;
import org.demarche.ui.Fx;
import org.demarche.ui.ScreenDesk;
import org.junit.jupiter.api.Test;

/// An outcome and the scenarios that play it through.
final class BranchLineTest {
    @Test
    void aScenarioIsMadeForEachOutcome() {
        ScreenDesk.with(Plans.small(), ConsequencesController::new, desk -> {
            for (int i = 0; i < 2; i++) {
                Fx.run(() -> desk.nodes().filter(node -> node instanceof Button button && "Make one".equals(button.getText())).map(Button.class::cast).findFirst().orElseThrow().fire());
                desk.settle();
            }
            assertEquals(List.of(Outcome.SUCCESS, Outcome.FAILURE), desk.plan().scenarios().stream().map(Scenario::branch).toList());
            desk.undo();
            desk.undo();
            assertEquals(Plans.small(), desk.plan());
        });
    }
}
