package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.demarche.model.DateExpression;
import org.demarche.model.DeadlineKind;
import org.demarche.model.EventKind;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.junit.jupiter.api.Test;

/// What a person does on the timeline, with pointer and keys.
class TimelineScreenTest {
    /// Rows: events, stage one, hung, fixed, stage two.
    private final Plan plan = Plans.with(Plans.initiative("hung", "election-30d", "20d"), Plans.initiative("fixed", "2005-10-10", "20d"));
    private final TimelineDesk desk = new TimelineDesk(plan);

    // ---- one thing is dragged

    @Test
    void draggingTheHingePreviewsAndLettingGoIsOneStep() {
        double x = desk.x("2005-12-04");
        desk.dragTo(x, TimelineDesk.HINGE_HANDLE, x + 14 * TimelineDesk.PIXELS_A_DAY, TimelineDesk.HINGE_HANDLE);
        assertTrue(desk.get(desk.document::isPreviewing));
        assertEquals(LocalDate.of(2005, 12, 18), desk.get(() -> desk.document.assessment().schedule().hinge()));
        assertEquals(Plans.ELECTION_DAY, desk.hinge());
        assertTrue(desk.told.contains("Moving the election, +14 days"));
        desk.release(x + 14 * TimelineDesk.PIXELS_A_DAY, TimelineDesk.HINGE_HANDLE);
        assertEquals(LocalDate.of(2005, 12, 18), desk.hinge());
        assertEquals("move the election", desk.document.undoLabel());
        desk.run(desk.document::undo);
        assertEquals(plan, desk.plan());
        assertNull(desk.document.undoLabel());
    }

    @Test
    void lettingGoBeforeItIsWorkedOutDoesAllTheSame() {
        double x = desk.x("2005-12-04");
        desk.press(x, TimelineDesk.HINGE_HANDLE);
        desk.run(() -> {
            desk.screen.dragging().begin(new Grip.Election());
            desk.screen.dragging().to(5);
            desk.screen.dragging().to(14);
            desk.screen.dragging().drop();
        });
        assertEquals(LocalDate.of(2005, 12, 18), desk.hinge());
        desk.settle();
        assertFalse(desk.get(desk.document::isPreviewing));
        assertEquals(LocalDate.of(2005, 12, 18), desk.get(() -> desk.document.assessment().schedule().hinge()));
    }

    @Test
    void escapeCancelsADragAndNothingComesAfterIt() {
        double x = desk.x("2005-12-04");
        desk.press(x, TimelineDesk.HINGE_HANDLE);
        desk.drag(x + 40, TimelineDesk.HINGE_HANDLE);
        desk.run(() -> {
            desk.screen.dragging().to(30);
            assertTrue(desk.screen.escape());
        });
        desk.settle();
        desk.release(x + 40, TimelineDesk.HINGE_HANDLE);
        assertFalse(desk.get(desk.document::isPreviewing));
        assertEquals(plan, desk.plan());
        assertEquals(Plans.ELECTION_DAY, desk.get(() -> desk.document.assessment().schedule().hinge()));
        assertNull(desk.document.undoLabel());
        assertNull(desk.screen.drag());
    }

    @Test
    void aPlanChangedFromElsewhereEndsADrag() {
        double x = desk.x("2005-12-04");
        desk.dragTo(x, TimelineDesk.HINGE_HANDLE, x + 40, TimelineDesk.HINGE_HANDLE);
        desk.run(() -> desk.document.apply("rename", one -> one.withHeader(one.header().withTitle("New"))));
        assertNull(desk.screen.drag());
        desk.settle();
        desk.release(x + 40, TimelineDesk.HINGE_HANDLE);
        assertEquals(plan.withHeader(plan.header().withTitle("New")), desk.plan());
        assertFalse(desk.get(desk.document::isPreviewing));
    }

    @Test
    void draggingABarKeepsItHungOnTheElection() {
        desk.dragDays(desk.x("2005-11-14"), desk.y(2), 10);
        assertEquals("election-20d / 20d", desk.dates("hung"));
        assertEquals("move hung", desk.document.undoLabel());
        assertEquals("hung", desk.screen.selected());
    }

    @Test
    void draggingAnEndChangesHowLongItTakes() {
        desk.dragDays(desk.x("2005-10-29") - 0.5, desk.y(3), 5);
        assertEquals("2005-10-10 / 25d", desk.dates("fixed"));
    }

    @Test
    void draggingEmptySpacePansAndEditsNothing() {
        desk.dragTo(900, desk.y(2), 800, desk.y(2));
        desk.release(800, desk.y(2));
        assertFalse(desk.get(desk.document::isModified));
        desk.press(desk.x("2005-11-14") - 100, desk.y(2));
        assertEquals("hung", desk.screen.selected());
    }

    @Test
    void aDragThatComesBackToWhereItBeganIsNoStep() {
        double x = desk.x("2005-11-14");
        desk.dragTo(x, desk.y(2), x + 20, desk.y(2));
        desk.drag(x, desk.y(2));
        desk.settle();
        assertFalse(desk.get(desk.document::isPreviewing));
        desk.release(x, desk.y(2));
        assertNull(desk.document.undoLabel());
    }

    // ---- legal dates ask

    @Test
    void aLegalDateAsksBeforeItMoves() {
        Plan legal = Plans.bare().withEvents(List.of(Plans.event("filing", EventKind.DEADLINE, "2005-11-10").withDeadline(DeadlineKind.LEGAL)));
        TimelineDesk there = new TimelineDesk(legal);
        there.dragDays(there.x("2005-11-10"), there.y(0), 5);
        assertEquals(legal, there.plan());
        assertTrue(there.get(there.document::isPreviewing));
        there.run(() -> there.screen.dragging().apply());
        assertEquals("2005-11-15", there.dates("filing"));
    }

    @Test
    void whatMovesALegalDateWithItAsksToo() {
        Plan legal = plan.withEvents(List.of(Plans.event("filing", EventKind.DEADLINE, "fixed.end+1d").withDeadline(DeadlineKind.LEGAL)));
        TimelineDesk there = new TimelineDesk(legal);
        there.dragDays(there.x("2005-10-20"), there.y(3), 5);
        assertEquals(legal, there.plan());
        there.key(KeyCode.ENTER);
        assertEquals("2005-10-15 / 20d", there.dates("fixed"));
        there.run(() -> there.screen.select("fixed"));
        there.holding(KeyCode.ALT).key(KeyCode.RIGHT);
        assertEquals("2005-10-15 / 20d", there.dates("fixed"));
        there.holding().key(KeyCode.ESCAPE);
        assertFalse(there.get(there.document::isPreviewing));
        assertEquals("2005-10-15 / 20d", there.dates("fixed"));
    }

    // ---- keys

    @Test
    void altArrowsMoveByADayAndAWeekAsOneStep() {
        desk.run(() -> desk.screen.select("fixed"));
        desk.holding(KeyCode.ALT).key(KeyCode.RIGHT);
        desk.key(KeyCode.RIGHT);
        desk.holding(KeyCode.ALT, KeyCode.SHIFT).key(KeyCode.RIGHT);
        assertEquals("2005-10-19 / 20d", desk.dates("fixed"));
        desk.run(desk.document::undo);
        assertEquals(plan, desk.plan());
    }

    @Test
    void controlArrowsMoveTheEndAndWithShiftTheStart() {
        desk.run(() -> desk.screen.select("fixed"));
        desk.holding(KeyCode.CONTROL).key(KeyCode.RIGHT);
        assertEquals("2005-10-10 / 21d", desk.dates("fixed"));
        desk.holding(KeyCode.CONTROL, KeyCode.SHIFT).key(KeyCode.LEFT);
        assertEquals("2005-10-09 / 22d", desk.dates("fixed"));
    }

    @Test
    void altPageUpTellsMoreOfItDone() {
        desk.run(() -> desk.screen.select("fixed"));
        desk.holding(KeyCode.ALT).key(KeyCode.PAGE_UP);
        desk.key(KeyCode.PAGE_UP);
        assertEquals(20, desk.plan().initiatives().get(1).percentDone());
        for (int i = 0; i < 3; i++) desk.key(KeyCode.PAGE_DOWN);
        assertEquals(0, desk.plan().initiatives().get(1).percentDone());
        desk.run(desk.document::undo);
        assertEquals(plan, desk.plan());
    }

    @Test
    void arrowsChooseRowsAndEnterGoesToTheItem() {
        for (int i = 0; i < 3; i++) desk.key(KeyCode.DOWN);
        assertEquals("hung", desk.screen.selected());
        desk.key(KeyCode.ENTER);
        assertEquals(List.of("NEEDS hung"), desk.visited);
    }

    @Test
    void deleteTakesTheDateAway() {
        desk.run(() -> desk.screen.select("fixed"));
        desk.key(KeyCode.DELETE);
        assertEquals(" / 20d", desk.dates("fixed"));
        assertEquals("take the date of fixed away", desk.document.undoLabel());
    }

    // ---- dates typed

    @Test
    void anUnscheduledItemGetsTheDateThatIsTyped() {
        TimelineDesk there = new TimelineDesk(Plans.with(Plans.initiative("someday", null, "9m")));
        there.run(() -> there.screen.giveDate("someday", "someday", DateExpression.parse("election+1m")));
        assertEquals(LocalDate.of(2006, 1, 4), there.get(() -> there.document.assessment().schedule().placement("someday").firstDay()));
        assertEquals("someday", there.screen.selected());
    }

    @Test
    void theElectionCanBeMovedByTypingADayAndThenAsks() {
        desk.run(() -> desk.screen.dragging().tryElectionOn(DateExpression.parse("18 Dec 2005")));
        assertNotNull(desk.screen.drag());
        assertEquals(Plans.ELECTION_DAY, desk.hinge());
        desk.run(() -> desk.screen.dragging().apply());
        assertEquals(LocalDate.of(2005, 12, 18), desk.hinge());
    }
}
