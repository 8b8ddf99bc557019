package org.demarche.ui.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Variation;
import org.demarche.storage.Samples;
import org.demarche.ui.Fx;
import org.demarche.ui.ScreenDesk;
import org.demarche.ui.control.ItemTable;
import org.demarche.ui.control.Row;
import org.junit.jupiter.api.Test;

/// What a person does with scenarios and baselines.
final class ScenariosScreenTest {
    private static void withSample(Consumer<ScreenDesk> flow) {
        ScreenDesk.with(Samples.kazakhstan(), ScenariosController::new, flow);
    }

    private static void press(ScreenDesk desk, String name) {
        Fx.run(() -> desk.nodes()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> name.equals(button.getAccessibleText()) || name.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + name))
                .fire());
        desk.settle();
    }

    private static List<String> titles(ScreenDesk desk, String table) {
        return Fx.get(() -> desk.nodes()
                .filter(ItemTable.class::isInstance)
                .map(node -> (ItemTable<?>) node)
                .filter(one -> table.equals(one.list().getAccessibleText()))
                .flatMap(one -> one.list().getItems().stream())
                .map(row -> ((Row.Line<?>) row).item().title())
                .toList());
    }

    @Test
    void aSelectedScenarioStandsBesideThePlan() {
        withSample(desk -> {
            desk.select("Scenarios", "two-weeks-later");
            assertEquals("Presidential election", titles(desk, "Dates that differ").getFirst());
            assertEquals(21, titles(desk, "Dates that differ").size());
            assertEquals(List.of("FY 2006", "FY 2007", "No date", "All years", "Gap"), titles(desk, "Totals by fiscal year"));
        });
    }

    @Test
    void allScreensShowAScenarioAndLeaveItAgain() {
        withSample(desk -> {
            press(desk, "Show the plan in the scenario Election two weeks later");
            assertEquals("two-weeks-later", Fx.get(() -> desk.document.scenario().id()));
            assertTrue(desk.told.getLast().startsWith("All screens show the scenario \"Election two weeks later\"."), desk.told.toString());
            press(desk, "Leave the scenario Election two weeks later");
            assertNull(Fx.get(desk.document::scenario));
            assertNull(desk.undoLabel());
        });
    }

    @Test
    void aDifferenceIsTakenOutAndUndone() {
        withSample(desk -> {
            Plan before = desk.plan();
            desk.select("Scenarios", "two-weeks-later");
            press(desk, "As in the plan again: Presidential election");
            assertEquals(List.of(), desk.plan().scenarios().getFirst().variations());
            assertEquals("take a difference out of the scenario", desk.undoLabel());
            assertEquals(List.of(), titles(desk, "Dates that differ"));
            desk.undo();
            assertEquals(before, desk.plan());
        });
    }

    @Test
    void moneyIsCutByAShareOfASource() {
        withSample(desk -> {
            desk.select("Scenarios", "two-weeks-later");
            TextField percent = (TextField) desk.nodes().filter(node -> node instanceof TextField && "By how much less".equals(node.getAccessibleText())).findFirst().orElseThrow();
            Fx.run(() -> {
                percent.requestFocus();
                percent.setText("15%");
            });
            Fx.press(KeyCode.ENTER);
            desk.settle();
            String source = desk.plan().fundingSources().getFirst().id();
            assertEquals(new Variation.Cut(source, Percent.of("15"), Map.of()), desk.plan().scenarios().getFirst().variations().getLast());
        });
    }

    @Test
    void aBaselineKeepsWhatStandsNow() {
        withSample(desk -> {
            press(desk, "Keep a baseline");
            desk.typeTitle("Before the review");
            assertEquals("Before the review", desk.plan().baselines().getLast().title());
            assertEquals(desk.plan().baselines().getFirst().dates(), desk.plan().baselines().getLast().dates());
            desk.undo();
            desk.undo();
            assertEquals(Samples.kazakhstan(), desk.plan());
        });
    }

    @Test
    void aBaselineIsComparedWithThePlanAsItStands() {
        withSample(desk -> {
            Fx.run(() -> desk.document.apply("move the election", plan -> plan.withElectionOn(java.time.LocalDate.of(2005, 12, 11))));
            desk.select("Baselines", "as-sent");
            assertEquals(21, titles(desk, "Dates that differ").size());
        });
    }

    @Test
    void aNewScenarioIsNamedAndDeleted() {
        withSample(desk -> {
            press(desk, "New scenario");
            desk.typeTitle("Nothing goes well");
            assertEquals("Nothing goes well", desk.plan().scenarios().getLast().title());
            desk.focus("Scenarios");
            Fx.press(KeyCode.DELETE);
            desk.settle();
            assertEquals(3, desk.plan().scenarios().size());
            assertEquals("delete the scenario", desk.undoLabel());
        });
    }

    @Test
    void aPlanWithoutScenariosSaysWhatToDo() {
        ScreenDesk.with(Plan.empty(), ScenariosController::new, desk -> {
            assertEquals(List.of(), titles(desk, "Scenarios"));
            press(desk, "New scenario");
            assertEquals(1, desk.plan().scenarios().size());
        });
    }
}
