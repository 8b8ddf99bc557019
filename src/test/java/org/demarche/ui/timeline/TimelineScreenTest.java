package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.demarche.document.PlanDocument;
import org.demarche.model.DateExpression;
import org.demarche.model.DeadlineKind;
import org.demarche.model.EventKind;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a person does on the timeline, with pointer and keys.
class TimelineScreenTest {
    private static final LocalDate TODAY = LocalDate.of(2005, 10, 3);
    private static final double HINGE_HANDLE = 53;

    private static final class Desk implements Workbench.Frame {
        final PlanDocument document;
        final TimelineController screen;
        final Node chart;
        final List<String> told = new ArrayList<>();
        final List<String> visited = new ArrayList<>();

        Desk(Plan plan) {
            document = PlanDocument.opened(plan, () -> TODAY);
            screen = new TimelineController(new Workbench(document, this));
            document.listen(screen::show);
            Scene scene = new Scene((javafx.scene.Parent) screen.node(), 1200, 700);
            screen.show(document.assessment());
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            chart = scene.getRoot().lookup(".timeline-chart");
        }

        /// Where the middle of a day lies in the chart as it was first shown.
        double x(String day) {
            LocalDate first = LocalDate.of(2005, 9, 1);
            return (LocalDate.parse(day).toEpochDay() - first.toEpochDay() + 0.5) * 1.85;
        }

        double y(int row) {
            return 56 + row * 30 + 15;
        }

        void press(double x, double y) {
            fire(MouseEvent.MOUSE_PRESSED, x, y);
        }

        void drag(double x, double y) {
            fire(MouseEvent.MOUSE_DRAGGED, x, y);
        }

        void release(double x, double y) {
            fire(MouseEvent.MOUSE_RELEASED, x, y);
        }

        private void fire(EventType<MouseEvent> type, double x, double y) {
            Point2D at = chart.localToScene(x, y);
            Event.fireEvent(chart, new MouseEvent(
                    type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                    false, false, false, false, type != MouseEvent.MOUSE_RELEASED, false, false, false, false, false, null));
            screen.node().getScene().getRoot().layout();
        }

        void key(KeyCode code, boolean shift, boolean alt) {
            Event.fireEvent(chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, alt, false));
            screen.node().getScene().getRoot().layout();
        }

        @Nullable LocalDate hinge() {
            return document.plan().hinge().date() instanceof DateExpression.Fixed fixed ? fixed.first() : null;
        }

        @Override
        public void goTo(ScreenName screen, @Nullable String itemId) {
            visited.add(screen + " " + itemId);
        }

        @Override
        public void tellSelection(String sentence) {
            told.add(sentence);
        }

        @Override
        public void notify(String sentence) {}

        @Override
        public void run(String what, Runnable work, Runnable then) {
            work.run();
            then.run();
        }

        @Override
        public @Nullable Window window() {
            return null;
        }
    }

    private interface Flow {
        void on(Desk desk);
    }

    @BeforeAll
    static void start() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException alreadyStarted) {
            Platform.setImplicitExit(false);
        }
    }

    private static void with(Plan plan, Flow flow) throws InterruptedException, ExecutionException {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                flow.on(new Desk(plan));
                done.complete(true);
            } catch (Throwable failure) {
                done.completeExceptionally(failure);
            }
        });
        done.get();
    }

    /// Rows: events, stage one, hung, fixed, stage two.
    private static Plan plan() {
        return Plans.with(Plans.initiative("hung", "election-30d", "20d"), Plans.initiative("fixed", "2005-10-10", "20d"));
    }

    @Test
    void draggingTheHingePreviewsAndLettingGoIsOneStep() throws Exception {
        with(plan(), desk -> {
            double x = desk.x("2005-12-04");
            desk.press(x, HINGE_HANDLE);
            desk.drag(x + 5, HINGE_HANDLE);
            desk.drag(x + 14 * 1.85, HINGE_HANDLE);
            assertTrue(desk.document.isPreviewing());
            assertEquals(LocalDate.of(2005, 12, 18), desk.document.assessment().schedule().hinge());
            assertEquals(Plans.ELECTION_DAY, desk.hinge());
            assertTrue(desk.told.contains("Moving the election, +14 days"));
            desk.release(x + 14 * 1.85, HINGE_HANDLE);
            assertEquals(LocalDate.of(2005, 12, 18), desk.hinge());
            assertEquals("move the election", desk.document.undoLabel());
            desk.document.undo();
            assertEquals(plan(), desk.document.plan());
            assertNull(desk.document.undoLabel());
        });
    }

    @Test
    void escapeCancelsADragAndLeavesNothingBehind() throws Exception {
        with(plan(), desk -> {
            double x = desk.x("2005-12-04");
            desk.press(x, HINGE_HANDLE);
            desk.drag(x + 40, HINGE_HANDLE);
            desk.key(KeyCode.ESCAPE, false, false);
            desk.release(x + 40, HINGE_HANDLE);
            assertFalse(desk.document.isPreviewing());
            assertEquals(plan(), desk.document.plan());
            assertNull(desk.document.undoLabel());
            assertNull(desk.screen.drag());
        });
    }

    @Test
    void draggingABarKeepsItHungOnTheElection() throws Exception {
        with(plan(), desk -> {
            double x = desk.x("2005-11-14");
            desk.press(x, desk.y(2));
            desk.drag(x + 4, desk.y(2));
            desk.drag(x + 10 * 1.85, desk.y(2));
            desk.release(x + 10 * 1.85, desk.y(2));
            assertEquals("election-20d", desk.document.plan().initiatives().getFirst().dates().start().text());
            assertEquals("move hung", desk.document.undoLabel());
            assertEquals("hung", desk.screen.selected());
        });
    }

    @Test
    void draggingAnEndChangesHowLongItTakes() throws Exception {
        with(plan(), desk -> {
            double x = desk.x("2005-10-29") - 0.5;
            desk.press(x, desk.y(3));
            desk.drag(x + 4, desk.y(3));
            desk.drag(x + 5 * 1.85, desk.y(3));
            desk.release(x + 5 * 1.85, desk.y(3));
            assertEquals("25d", desk.document.plan().initiatives().get(1).dates().duration().text());
            assertEquals("2005-10-10", desk.document.plan().initiatives().get(1).dates().start().text());
        });
    }

    @Test
    void draggingEmptySpacePansAndEditsNothing() throws Exception {
        with(plan(), desk -> {
            desk.press(600, desk.y(2));
            desk.drag(610, desk.y(2));
            desk.drag(500, desk.y(2));
            desk.release(500, desk.y(2));
            assertFalse(desk.document.isModified());
            desk.press(desk.x("2005-11-14") - 100, desk.y(2));
            assertEquals("hung", desk.screen.selected());
        });
    }

    @Test
    void aLegalDateAsksBeforeItMoves() throws Exception {
        Plan plan = Plans.bare().withEvents(List.of(Plans.event("filing", EventKind.DEADLINE, "2005-11-10").withDeadline(DeadlineKind.LEGAL)));
        with(plan, desk -> {
            double x = desk.x("2005-11-10");
            desk.press(x, desk.y(0));
            desk.drag(x + 4, desk.y(0));
            desk.drag(x + 5 * 1.85, desk.y(0));
            desk.release(x + 5 * 1.85, desk.y(0));
            assertEquals(plan, desk.document.plan());
            assertTrue(desk.document.isPreviewing());
            desk.screen.applyDrag();
            assertEquals("2005-11-15", desk.document.plan().events().getFirst().dates().start().text());
        });
    }

    @Test
    void altArrowsMoveByADayAndAWeekAsOneStep() throws Exception {
        with(plan(), desk -> {
            desk.screen.select("fixed");
            desk.key(KeyCode.RIGHT, false, true);
            desk.key(KeyCode.RIGHT, false, true);
            desk.key(KeyCode.RIGHT, true, true);
            assertEquals("2005-10-19", desk.document.plan().initiatives().get(1).dates().start().text());
            desk.document.undo();
            assertEquals(plan(), desk.document.plan());
        });
    }

    @Test
    void arrowsChooseRowsAndEnterGoesToTheItem() throws Exception {
        with(plan(), desk -> {
            for (int i = 0; i < 3; i++) desk.key(KeyCode.DOWN, false, false);
            assertEquals("hung", desk.screen.selected());
            desk.key(KeyCode.ENTER, false, false);
            assertEquals(List.of("NEEDS hung"), desk.visited);
        });
    }

    @Test
    void anUnscheduledItemGetsTheDateThatIsTyped() throws Exception {
        with(Plans.with(Plans.initiative("someday", null, "9m")), desk -> {
            desk.screen.giveDate(desk.document.plan().initiatives().getFirst(), DateExpression.parse("election+1m"));
            assertEquals(LocalDate.of(2006, 1, 4), desk.document.assessment().schedule().placement("someday").firstDay());
            assertEquals("someday", desk.screen.selected());
        });
    }

    @Test
    void theElectionCanBeMovedByTypingADayAndThenAsks() throws Exception {
        with(plan(), desk -> {
            desk.screen.dragging().tryElectionOn(DateExpression.parse("18 Dec 2005"));
            assertNotNull(desk.screen.drag());
            assertEquals(Plans.ELECTION_DAY, desk.hinge());
            desk.screen.applyDrag();
            assertEquals(LocalDate.of(2005, 12, 18), desk.hinge());
        });
    }
}
