package org.demarche.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDocumentTest {
    private static final LocalDate TODAY = LocalDate.of(2005, 10, 3);
    private final Plan plan = Plan.empty().withElectionOn(LocalDate.of(2005, 12, 4));
    private final PlanDocument document = PlanDocument.opened(plan, () -> TODAY);

    @Test
    void anEditIsOneNamedStepThatCanBeTakenBackAndMadeAgain() {
        document.apply("rename the plan", titled("New"));
        assertEquals("rename the plan", document.undoLabel());
        Plan renamed = document.plan();
        document.undo();
        assertSame(plan, document.plan());
        assertEquals("rename the plan", document.redoLabel());
        document.redo();
        assertSame(renamed, document.plan());
    }

    @Test
    void openingCannotBeUndone() {
        assertNull(document.undoLabel());
        document.undo();
        assertSame(plan, document.plan());
    }

    @Test
    void anEditThatThrowsLeavesPlanAndHistoryAsTheyWere() {
        document.apply("rename the plan", titled("New"));
        document.undo();
        assertThrows(IllegalArgumentException.class, () -> document.apply("break", one -> {
            throw new IllegalArgumentException("no");
        }));
        assertSame(plan, document.plan());
        assertNull(document.undoLabel());
        assertEquals("rename the plan", document.redoLabel());
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        document.apply("rename the plan", titled(""));
        assertNull(document.undoLabel());
        assertFalse(document.isModified());
    }

    @Test
    void aBurstIsOneStepUntilItEnds() {
        document.apply("type", "title", titled("N"));
        document.apply("type", "title", titled("Ne"));
        document.apply("type", "title", titled("New"));
        document.endBurst();
        document.apply("type", "title", titled("Newer"));
        document.undo();
        assertEquals("New", document.plan().header().title());
        document.undo();
        assertSame(plan, document.plan());
    }

    @Test
    void anotherFieldBeginsAnotherBurst() {
        document.apply("type", "title", titled("N"));
        document.apply("type", "office", one -> one.withHeader(one.header().withOffice("O")));
        document.undo();
        assertEquals("N", document.plan().header().title());
    }

    @Test
    void modifiedIsToldByThePlanAndNotCounted() {
        document.apply("rename the plan", titled("New"));
        assertTrue(document.isModified());
        document.markSaved(document.plan());
        assertFalse(document.isModified());
        document.undo();
        assertTrue(document.isModified());
        document.redo();
        assertFalse(document.isModified());
        document.apply("rename the plan", titled("Newer"));
        document.apply("rename the plan", titled("New"));
        assertFalse(document.isModified());
    }

    @Test
    void whatWasTypedWhileSavingStaysUnsaved() {
        document.apply("rename the plan", titled("New"));
        Plan saving = document.plan();
        document.apply("rename the plan", titled("Newer"));
        document.markSaved(saving);
        assertTrue(document.isModified());
    }

    @Test
    void anUnsavedPlanIsModifiedFromTheBeginning() {
        assertTrue(PlanDocument.unsaved(Assessment.of(plan, TODAY), () -> TODAY).isModified());
    }

    @Test
    void anEditAssessedElsewhereIsOneStepAndNotAssessedAgain() {
        Assessment moved = Assessment.of(plan.withElectionOn(LocalDate.of(2005, 12, 18)), TODAY);
        document.preview(plan, moved);
        assertSame(moved, document.assessment());
        assertSame(plan, document.plan());
        document.apply("move the election", null, plan, moved);
        assertSame(moved, document.assessment());
        assertSame(moved.plan(), document.plan());
        document.undo();
        assertSame(plan, document.plan());
        assertNull(document.undoLabel());
    }

    @Test
    void whatWasAssessedForAnOlderPlanIsNeitherShownNorDone() {
        Assessment moved = Assessment.of(plan.withElectionOn(LocalDate.of(2005, 12, 18)), TODAY);
        document.apply("rename the plan", titled("New"));
        document.preview(plan, moved);
        assertFalse(document.isPreviewing());
        assertThrows(IllegalStateException.class, () -> document.apply("move the election", null, plan, moved));
        assertThrows(IllegalStateException.class, () -> document.cancelPreview(moved));
        assertEquals("New", document.plan().header().title());
    }

    @Test
    void anAssessedEditThatChangesNothingEndsThePreviewAndIsNoStep() {
        Assessment before = document.assessment();
        document.preview(plan, Assessment.of(plan.withElectionOn(LocalDate.of(2005, 12, 18)), TODAY));
        document.apply("move the election", null, plan, before);
        assertFalse(document.isPreviewing());
        assertNull(document.undoLabel());
        assertEquals(LocalDate.of(2005, 12, 4), document.assessment().schedule().hinge());
    }

    @Test
    void aPreviewIsShownAndLeavesNoTrace() {
        document.preview(one -> one.withElectionOn(LocalDate.of(2005, 12, 18)));
        assertEquals(LocalDate.of(2005, 12, 18), document.assessment().schedule().hinge());
        assertSame(plan, document.plan());
        document.cancelPreview();
        assertEquals(LocalDate.of(2005, 12, 4), document.assessment().schedule().hinge());
        assertNull(document.undoLabel());
        assertFalse(document.isModified());
    }

    @Test
    void listenersSeeOneAgeOfEverything() {
        List<Assessment> heard = new ArrayList<>();
        Runnable stop = document.listen(heard::add);
        document.apply("move the election", one -> one.withElectionOn(LocalDate.of(2005, 12, 18)));
        assertSame(document.plan(), heard.getFirst().plan());
        assertEquals(LocalDate.of(2005, 12, 18), heard.getFirst().schedule().hinge());
        stop.run();
        document.undo();
        assertEquals(1, heard.size());
    }

    @Test
    void aListenerMayNotEdit() {
        document.listen(assessment -> document.apply("loop", titled("X")));
        assertThrows(IllegalStateException.class, () -> document.apply("rename the plan", titled("New")));
    }

    @Test
    void undoTellsWhereTheEditWasMade() {
        document.tellPlaceBy(() -> new Place("needs", "media-training"));
        document.apply("rename", titled("New"));
        document.tellPlaceBy(() -> new Place("budget", null));
        assertEquals(new Place("needs", "media-training"), document.undo());
    }

    @Test
    void atMostTwoHundredStepsAreKept() {
        for (int i = 0; i < 250; i++) document.apply("rename", titled("T" + i));
        int steps = 0;
        while (document.undoLabel() != null) {
            document.undo();
            steps++;
        }
        assertEquals(200, steps);
        assertEquals("T49", document.plan().header().title());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void anyWayThroughUndoAndRedoShowsThePlansThatWereThere(long seed) {
        Random random = new Random(seed);
        List<Plan> history = new ArrayList<>(List.of(plan));
        int at = 0;
        Plan saved = plan;
        for (int i = 0; i < 400; i++) {
            switch (random.nextInt(5)) {
                case 0 -> {
                    document.undo();
                    at = Math.max(Math.max(0, history.size() - 1 - 200), at - 1);
                }
                case 1 -> {
                    document.redo();
                    at = Math.min(history.size() - 1, at + 1);
                }
                case 2 -> {
                    document.markSaved(document.plan());
                    saved = document.plan();
                }
                default -> {
                    document.apply("edit " + i, titled("T" + i));
                    history.subList(at + 1, history.size()).clear();
                    history.add(document.plan());
                    at++;
                }
            }
            assertSame(history.get(at), document.plan(), "seed " + seed + ", step " + i);
            assertEquals(!saved.equals(history.get(at)), document.isModified(), "seed " + seed + ", step " + i);
            assertSame(document.plan(), document.assessment().plan(), "seed " + seed + ", step " + i);
        }
    }

    private static UnaryOperator<Plan> titled(String title) {
        return plan -> plan.withHeader(plan.header().withTitle(title));
    }

    @Test
    void aPlanPutInItsPlaceIsOneStepAndOnlyForThePlanItWasMadeOf() {
        Plan merged = titled("Merged").apply(plan);
        document.replace("merge", plan, Assessment.of(merged, TODAY));
        assertSame(merged, document.base());
        assertEquals("merge", document.undoLabel());
        assertThrows(IllegalStateException.class, () -> document.replace("merge", plan, Assessment.of(plan, TODAY)));
        document.undo();
        assertSame(plan, document.base());
        assertNull(document.undoLabel());
    }
}
