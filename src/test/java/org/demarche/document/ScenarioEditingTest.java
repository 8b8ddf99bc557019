package org.demarche.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.ScenarioBuilder;
import org.demarche.model.scenario.Edits;
import org.demarche.model.synthetic.SyntheticPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioEditingTest {
    private static final LocalDate LATER = Plans.ELECTION_DAY.plusDays(14);
    private final Plan plan = withScenario(Plans.small());
    private final PlanDocument document = opened(plan);

    private static Plan withScenario(Plan plan) {
        return plan.withScenarios(List.of(ScenarioBuilder.builder().id("late").title("A late election").build()));
    }

    private static PlanDocument opened(Plan plan) {
        return PlanDocument.opened(plan, () -> LocalDate.of(2005, 10, 3));
    }

    @Test
    void showingAScenarioIsNoStepAndDoesNotModifyThePlan() {
        document.show("late");
        assertEquals("A late election", document.scenario().title());
        assertNull(document.undoLabel());
        assertFalse(document.isModified());
    }

    @Test
    void aDateMovedInAScenarioLeavesThePlanAlone() {
        document.show("late");
        document.apply("move the election", shown -> shown.withElectionOn(LATER));
        assertEquals(LATER, document.assessment().schedule().hinge());
        assertTrue(document.isModified());
        document.show(null);
        assertEquals(Plans.ELECTION_DAY, document.assessment().schedule().hinge());
        document.show("late");
        assertEquals(LATER, document.assessment().schedule().hinge());
        document.undo();
        assertEquals(Plans.ELECTION_DAY, document.assessment().schedule().hinge());
        assertSame(plan, document.base());
        assertFalse(document.isModified());
    }

    @Test
    void aPreviewInAScenarioComesAndGoes() {
        document.show("late");
        document.preview(shown -> shown.withElectionOn(LATER));
        assertEquals(LATER, document.assessment().schedule().hinge());
        document.cancelPreview();
        assertEquals(Plans.ELECTION_DAY, document.assessment().schedule().hinge());
        assertSame(plan, document.base());
    }

    @Test
    void aScenarioTakenBackByUndoShowsThePlan() {
        PlanDocument fresh = opened(Plans.small());
        fresh.apply("add a scenario", ScenarioEditingTest::withScenario);
        fresh.show("late");
        fresh.apply("move the election", shown -> shown.withElectionOn(LATER));
        fresh.undo();
        fresh.undo();
        assertNull(fresh.scenario());
        assertEquals(Plans.ELECTION_DAY, fresh.assessment().schedule().hinge());
        fresh.redo();
        fresh.redo();
        assertEquals(LATER, fresh.assessment().schedule().hinge());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverIsEditedInWhicheverScenarioUndoGoesAllTheWayBack(long seed) {
        Random random = new Random(seed);
        PlanDocument edited = opened(withScenario(SyntheticPlan.of(40, seed)));
        List<Plan> history = new ArrayList<>(List.of(edited.base()));
        for (int i = 0; i < 60; i++) {
            if (random.nextInt(5) == 0) edited.show(random.nextBoolean() ? "late" : null);
            Plan shown = edited.plan();
            Plan wanted = Edits.random(shown, random);
            edited.apply("edit", any -> wanted);
            assertEquals(wanted.withScenarios(List.of()), edited.plan().withScenarios(List.of()), "seed " + seed + ", edit " + i);
            if (edited.base() != history.getLast()) history.add(edited.base());
        }
        for (Plan past : history.reversed()) {
            assertSame(past, edited.base(), "seed " + seed);
            edited.undo();
        }
        assertFalse(edited.isModified(), "seed " + seed);
    }
}
