package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Impediment;
import org.demarche.model.Influence;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Level;
import org.demarche.model.Plan;
import org.demarche.model.Position;
import org.demarche.model.Risk;
import org.demarche.model.Stakeholder;
import org.demarche.model.Stance;
import org.demarche.storage.Samples;
import org.demarche.ui.actors.ActorsController;
import org.demarche.ui.consequences.ConsequencesController;
import org.demarche.ui.control.ChoiceField;
import org.demarche.ui.control.MarkButton;
import org.demarche.ui.control.map.ChangeMap;
import org.demarche.ui.control.map.MapPlace;
import org.demarche.ui.control.map.Side;
import org.demarche.ui.events.EventsController;
import org.demarche.ui.header.HeaderController;
import org.demarche.ui.impediments.ImpedimentsController;
import org.demarche.ui.strategy.StrategyController;
import org.junit.jupiter.api.Test;

/// What a person does on the screens B and D to G and with the header: with mouse, keys and fields.
class SectionFlowsTest {
    private static final Plan SAMPLE = Samples.kazakhstan();

    private static <T extends Item> List<String> titles(ScreenDesk desk, ItemList<T> list) {
        return list.in().apply(desk.plan()).stream().map(Item::title).toList();
    }

    /// Adds with Ins, names, deletes with Del, and takes everything back.
    private static <T extends Item> void addNameDeleteUndo(ScreenDesk desk, String table, ItemList<T> list, String word) {
        List<String> before = titles(desk, list);
        desk.focus(table);
        Fx.press(KeyCode.INSERT);
        desk.typeTitle("Something new");
        assertTrue(titles(desk, list).contains("Something new"));
        assertEquals("rename the " + word, desk.undoLabel());
        Fx.press(KeyCode.DELETE);
        assertEquals(before, titles(desk, list));
        assertEquals("delete the " + word, desk.undoLabel());
        for (int step = 0; step < 3; step++) desk.undo();
        assertEquals(SAMPLE, desk.plan());
    }

    @Test
    void stakeholdersAreAddedNamedAndDeleted() {
        ScreenDesk.with(SAMPLE, ActorsController::new, desk -> addNameDeleteUndo(desk, "Stakeholders", ItemList.STAKEHOLDERS, "stakeholder"));
    }

    @Test
    void impedimentsAreAddedNamedAndDeleted() {
        ScreenDesk.with(SAMPLE, ImpedimentsController::new, desk -> addNameDeleteUndo(desk, "Impediments", ItemList.IMPEDIMENTS, "impediment"));
    }

    @Test
    void eventsLeversAndCommitmentsAreAddedNamedAndDeleted() {
        ScreenDesk.with(SAMPLE, EventsController::new, desk -> {
            addNameDeleteUndo(desk, "Events", ItemList.EVENTS, "event");
            addNameDeleteUndo(desk, "Levers", ItemList.LEVERS, "lever");
            addNameDeleteUndo(desk, "Commitments", ItemList.COMMITMENTS, "commitment");
        });
    }

    @Test
    void consequencesAssumptionsAndQuestionsAreAddedNamedAndDeleted() {
        ScreenDesk.with(SAMPLE, ConsequencesController::new, desk -> {
            addNameDeleteUndo(desk, "Success", ItemList.CONSEQUENCES, "consequence");
            addNameDeleteUndo(desk, "Failure", ItemList.CONSEQUENCES, "consequence");
            addNameDeleteUndo(desk, "Assumptions", ItemList.ASSUMPTIONS, "assumption");
            addNameDeleteUndo(desk, "Feedback", ItemList.FEEDBACK, "question");
        });
    }

    @Test
    void anEmptyListOffersItsFirstItem() {
        ScreenDesk.with(SAMPLE, ConsequencesController::new, desk -> {
            press(desk, "New decision");
            desk.typeTitle("Keep the package");
            assertEquals(List.of("Keep the package"), titles(desk, ItemList.DECISIONS));
        });
    }

    @Test
    void datesAreAddedNamedAndDeletedAndTheElectionStays() {
        ScreenDesk.with(SAMPLE, StrategyController::new, desk -> {
            addNameDeleteUndo(desk, "Dates that things hang on", ItemList.ANCHORS, "date");
            desk.select("Dates that things hang on", "election");
            Fx.press(KeyCode.DELETE);
            assertEquals(SAMPLE, desk.plan());
            assertEquals(List.of("That can't be deleted: the plan needs it."), desk.told);
        });
    }

    private static Stakeholder stakeholder(ScreenDesk desk, String id) {
        Stakeholder found = ItemList.STAKEHOLDERS.find(desk.plan(), id);
        assertNotNull(found);
        return found;
    }

    private static Point2D mark(ChangeMap map, String id, Side side) {
        Point2D found = Fx.get(() -> map.middleOf(id, side));
        assertNotNull(found);
        return found;
    }

    private static Position at(Stance stance, Influence influence) {
        return new Position(stance, influence, Map.of());
    }

    @Test
    void draggingAMarkThatDoesNotChangeMovesBothItsPlacesInOneStep() {
        ScreenDesk.with(SAMPLE, ActorsController::new, desk -> {
            ChangeMap map = desk.node(ChangeMap.class);
            MapPlace to = MapPlace.of(Stance.OPPONENT, Influence.SOME);
            desk.drag(map, mark(map, "russia", Side.BEFORE), Fx.get(() -> map.middleOf(to)), true);
            Stakeholder russia = stakeholder(desk, "russia");
            assertEquals(List.of(at(Stance.OPPONENT, Influence.SOME), at(Stance.OPPONENT, Influence.SOME)), List.of(russia.before(), russia.after()));
            assertEquals("move Russia, also through CIS and SCO on the map", desk.undoLabel());
            desk.undo();
            assertEquals(SAMPLE, desk.plan());
            assertNull(desk.undoLabel());
        });
    }

    @Test
    void draggingOneOfTwoMarksMovesOnlyThatPlace() {
        ScreenDesk.with(SAMPLE, ActorsController::new, desk -> {
            ChangeMap map = desk.node(ChangeMap.class);
            desk.drag(map, mark(map, "president", Side.AFTER), Fx.get(() -> map.middleOf(MapPlace.of(Stance.ALLY, Influence.HIGH))), true);
            Stakeholder president = stakeholder(desk, "president");
            assertEquals(List.of(at(Stance.NEUTRAL, Influence.DECISIVE), at(Stance.ALLY, Influence.HIGH)), List.of(president.before(), president.after()));
        });
    }

    @Test
    void aDragShowsWhatItWouldDoAndEscGivesItUp() {
        ScreenDesk.with(SAMPLE, ActorsController::new, desk -> {
            ChangeMap map = desk.node(ChangeMap.class);
            desk.drag(map, mark(map, "china", Side.BEFORE), Fx.get(() -> map.middleOf(MapPlace.of(Stance.ALLY, Influence.LOW))), false);
            assertTrue(Fx.get(desk.document::isPreviewing));
            Fx.press(KeyCode.ESCAPE);
            assertFalse(Fx.get(desk.document::isPreviewing));
            desk.release();
            assertEquals(SAMPLE, desk.plan());
            assertNull(desk.undoLabel());
        });
    }

    @Test
    void arrowKeysInARowAreOneStepAndShiftMovesThePlaceBeforeTheElection() {
        ScreenDesk.with(SAMPLE, ActorsController::new, desk -> {
            desk.select("Stakeholders", "odihr");
            ChangeMap map = desk.node(ChangeMap.class);
            Fx.run(map::requestFocus);
            Fx.press(KeyCode.UP);
            Fx.press(KeyCode.UP);
            assertEquals(at(Stance.STRONG_ALLY, Influence.DECISIVE), stakeholder(desk, "odihr").after());
            Fx.press(KeyCode.SHIFT, KeyCode.LEFT);
            assertEquals(at(Stance.LEANING_ALLY, Influence.SOME), stakeholder(desk, "odihr").before());
            desk.undo();
            desk.undo();
            assertEquals(SAMPLE, desk.plan());
        });
    }

    @Test
    void inTheViewAfterTheElectionOnlyThatPlaceMoves() {
        ScreenDesk.with(SAMPLE, ActorsController::new, desk -> {
            desk.choose("After");
            ChangeMap map = desk.node(ChangeMap.class);
            desk.drag(map, mark(map, "russia", Side.AFTER), Fx.get(() -> map.middleOf(MapPlace.of(Stance.NEUTRAL, Influence.HIGH))), true);
            Stakeholder russia = stakeholder(desk, "russia");
            assertEquals(List.of(at(Stance.STRONG_OPPONENT, Influence.HIGH), at(Stance.NEUTRAL, Influence.HIGH)), List.of(russia.before(), russia.after()));
        });
    }

    @Test
    void anImpedimentIsDraggedToWhereItsImpactIsNotKnownAndBack() {
        ScreenDesk.with(SAMPLE, ImpedimentsController::new, desk -> {
            ChangeMap matrix = desk.node(ChangeMap.class);
            desk.drag(matrix, mark(matrix, "distrust", Side.BEFORE), Fx.get(() -> matrix.middleOf(MapPlace.of(Level.MEDIUM, null))), true);
            Impediment distrust = ItemList.IMPEDIMENTS.find(desk.plan(), "distrust");
            assertNotNull(distrust);
            assertEquals(List.of(new Risk(Level.MEDIUM, null, Map.of()), Risk.UNKNOWN), List.of(distrust.before(), distrust.after()));
            desk.drag(matrix, mark(matrix, "distrust", Side.AFTER), Fx.get(() -> matrix.middleOf(MapPlace.of(Level.LOW, Level.LOW))), true);
            Impediment calmer = ItemList.IMPEDIMENTS.find(desk.plan(), "distrust");
            assertNotNull(calmer);
            assertEquals(new Risk(Level.LOW, Level.LOW, Map.of()), calmer.after());
            desk.undo();
            desk.undo();
            assertEquals(SAMPLE, desk.plan());
        });
    }

    private static void press(ScreenDesk desk, String words) {
        Fx.run(() -> desk.nodes().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> words.equals(button.getText()) && button.getParent().isVisible()).findFirst().orElseThrow().fire());
        desk.settle();
    }

    @SuppressWarnings("unchecked")
    private static void chooseScheme(ScreenDesk desk, HandlingScheme scheme) {
        Fx.run(() -> {
            ChoiceField<HandlingScheme> field = (ChoiceField<HandlingScheme>) desk.nodes()
                    .filter(node -> node instanceof ChoiceField<?> choice && "Scheme".equals(choice.box().getAccessibleText())).findFirst().orElseThrow();
            field.box().setValue(field.box().getItems().stream().filter(choice -> scheme.equals(choice.value())).findFirst().orElseThrow());
        });
        desk.settle();
    }

    @Test
    void aParagraphShowsItsSourceAndTakesAnother() {
        ScreenDesk.with(SAMPLE, EventsController::new, desk -> {
            desk.select("Levers", "osce-chair");
            Fx.run(() -> {
                MarkButton mark = desk.nodes().filter(MarkButton.class::isInstance).map(MarkButton.class::cast).toList().getLast();
                mark.getOnShowing().handle(null);
                assertEquals("Source: paper, heading F", mark.getItems().getLast().getText());
                mark.getItems().getLast().fire();
            });
            Fx.run(() -> {
                Window popup = Window.getWindows().stream().filter(PopupWindow.class::isInstance).findFirst().orElseThrow();
                TextArea source = (TextArea) popup.getScene().getRoot().lookup(".text-area");
                source.setText("planner");
                popup.hide();
            });
            assertEquals("planner", desk.plan().levers().getFirst().text().getLast().sourceNote());
            desk.undo();
            assertEquals(SAMPLE, desk.plan());
        });
    }

    @Test
    void anotherSchemeIsTakenOnlyWhenItIsSaidWhatBecomesOfTheMarks() {
        ScreenDesk.with(SAMPLE, HeaderController::new, desk -> {
            desk.choose("Handling");
            chooseScheme(desk, HandlingScheme.TLP);
            assertEquals(SAMPLE, desk.plan());
            press(desk, "Cancel");
            assertEquals(SAMPLE, desk.plan());
            chooseScheme(desk, HandlingScheme.TLP);
            press(desk, "Change the marks");
            assertEquals(HandlingScheme.TLP, desk.plan().handlingScheme());
            assertEquals("amber", desk.plan().header().handling().mark());
            assertEquals("change the handling scheme", desk.undoLabel());
            desk.undo();
            assertEquals(SAMPLE, desk.plan());
        });
    }

    @Test
    void anUnusedLevelGoesAtOnceAndAUsedOneAsks() {
        ScreenDesk.with(SAMPLE, HeaderController::new, desk -> {
            desk.choose("Handling");
            List<Button> deletes = Fx.get(() -> desk.nodes().filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(button -> "Delete the level".equals(button.getAccessibleText())).toList());
            Fx.run(deletes.get(2)::fire);
            assertEquals(SAMPLE, desk.plan());
            press(desk, "Cancel");
            Fx.run(deletes.getLast()::fire);
            assertEquals(List.of("u", "sbu", "c", "s"), desk.plan().handlingScheme().levels().stream().map(level -> level.key()).toList());
        });
    }
}
