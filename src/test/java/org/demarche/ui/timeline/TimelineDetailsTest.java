package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.demarche.model.Edge;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Step;
import org.demarche.model.schedule.Linking;
import org.demarche.ui.FieldChanges;
import org.demarche.ui.Fx;
import org.demarche.ui.ScreenDesk;
import org.junit.jupiter.api.Test;

/// What stands beside the chart of the selected item.
final class TimelineDetailsTest {
    private static void select(ScreenDesk desk, String id) {
        Fx.run(() -> desk.screen.select(id));
        Fx.await("the details of " + id, () -> labels(desk).anyMatch(label -> label.getText().endsWith(id) && label.getStyleClass().contains("details-title")));
        desk.settle();
    }

    private static void await(ScreenDesk desk, String words) {
        Fx.await(words, () -> labels(desk).anyMatch(label -> words.equals(label.getText())));
    }

    /// On the window's thread.
    private static Stream<Label> labels(ScreenDesk desk) {
        return desk.nodes().filter(Label.class::isInstance).map(Label.class::cast).filter(label -> label.getText() != null);
    }

    @Test
    void theDatesOfAStepAreChangedThere() {
        ScreenDesk.with(Plans.small(), TimelineController::new, desk -> {
            FieldChanges changes = new FieldChanges();
            select(desk, "ballots");
            changes.tryAll(desk);
            Set<String> missing = changes.missing(Step.class);
            assertTrue(Set.of("Step.dates", "Step.percentDone", "Step.owner", "Step.deadline").stream().noneMatch(missing::contains), missing.toString());
        });
    }

    @Test
    void whatWaitsForWhatIsToldAndParted() {
        Plan plan = Plans.small();
        Plan linked = Linking.link(plan, "observers", Edge.END, "journalists");
        ScreenDesk.with(linked, TimelineController::new, desk -> {
            select(desk, "journalists");
            await(desk, "Waits for");
            select(desk, "observers");
            await(desk, "Is waited for by");
            Fx.run(() -> desk.nodes().filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(button -> "No longer wait: journalists".equals(button.getAccessibleText())).findFirst().orElseThrow().fire());
            desk.settle();
            assertEquals(plan, desk.plan());
            assertEquals("unlink journalists", desk.undoLabel());
        });
    }

    @Test
    void theFloatIsToldWithWhatLimitsIt() {
        Plan plan = Plans.with(Plans.initiative("first", "election-60d", "20d"), Plans.initiative("second", "first.end+1d", "10d"));
        ScreenDesk.with(plan, TimelineController::new, desk -> {
            select(desk, "first");
            await(desk, "Float: may slip 31 days, because of second");
        });
    }
}
