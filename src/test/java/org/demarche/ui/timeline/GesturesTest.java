package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.timeline.LinkSketch;
import org.demarche.timeline.Part;
import org.demarche.timeline.Target;
import org.junit.jupiter.api.Test;

/// Several at once, dependencies, what is done, days to rest on.
class GesturesTest {
    /// Rows: events, stage one, first, second, third, stage two.
    private final Plan plan = Plans.with(
            Plans.initiative("first", "2005-10-10", "20d"), Plans.initiative("second", "first.end+1d", "10d"), Plans.initiative("third", "election-20d", "10d"));
    private final TimelineDesk desk = new TimelineDesk(plan);

    private Set<String> selected() {
        return desk.get(() -> Set.copyOf(desk.screen.selecting().keys()));
    }

    private double middleOf(String id, Part part, boolean isX) {
        return desk.get(() -> desk.chart().picture().zones().stream()
                .filter(zone -> zone.target().equals(new Target(id, part)))
                .map(zone -> isX ? zone.area().middleX() : zone.area().middleY())
                .findFirst()
                .orElseThrow());
    }

    // ---- selecting

    @Test
    void controlClickSelectsOneMoreAndOneLess() {
        desk.click(desk.x("2005-10-20"), desk.y(2));
        desk.holding(KeyCode.CONTROL).click(desk.x("2005-11-20"), desk.y(4));
        assertEquals(Set.of("first", "third"), selected());
        desk.click(desk.x("2005-10-20"), desk.y(2));
        assertEquals(Set.of("third"), selected());
        assertEquals("1 selected: third", desk.told.getLast());
    }

    @Test
    void shiftClickSelectsAllInBetween() {
        desk.click(desk.x("2005-10-20"), desk.y(2));
        desk.holding(KeyCode.SHIFT).click(desk.x("2005-11-20"), desk.y(4));
        assertEquals(Set.of("first", "second", "third"), selected());
        assertEquals("3 selected", desk.told.getLast());
    }

    @Test
    void shiftArrowsAndControlASelectAndEscapeSelectsNothing() {
        desk.run(() -> desk.screen.select("first"));
        desk.holding(KeyCode.SHIFT).key(KeyCode.DOWN);
        assertEquals(Set.of("first", "second"), selected());
        desk.holding(KeyCode.CONTROL).key(KeyCode.A);
        assertEquals(Set.of("first", "second", "third"), selected());
        desk.holding().key(KeyCode.ESCAPE);
        assertEquals(Set.of(), selected());
    }

    @Test
    void controlArrowsAndSpaceSelectWhatDoesNotLieTogether() {
        desk.run(() -> desk.screen.select("first"));
        desk.holding(KeyCode.CONTROL).key(KeyCode.DOWN);
        desk.key(KeyCode.DOWN);
        assertEquals(Set.of("first"), selected());
        desk.key(KeyCode.SPACE);
        assertEquals(Set.of("first", "third"), selected());
    }

    @Test
    void aRubberBandSelectsWhatItTouchesAndEscapeTakesItBack() {
        desk.holding(KeyCode.CONTROL).press(desk.x("2006-01-20"), desk.y(2) - 10);
        desk.drag(desk.x("2006-01-10"), desk.y(2));
        desk.drag(desk.x("2005-11-05"), desk.y(4));
        assertEquals(Set.of("second", "third"), selected());
        desk.holding().key(KeyCode.ESCAPE);
        assertEquals(Set.of(), selected());
        desk.release(desk.x("2005-11-05"), desk.y(4));
        assertEquals(Set.of(), selected());
    }

    // ---- moving several

    @Test
    void whatIsSelectedMovesTogetherAndNothingTwice() {
        desk.holding(KeyCode.CONTROL).key(KeyCode.A);
        desk.holding().dragDays(desk.x("2005-10-20"), desk.y(2), 5);
        assertEquals("2005-10-15 / 20d", desk.dates("first"));
        assertEquals("first.end+1d / 10d", desk.dates("second"));
        assertEquals("election-15d / 10d", desk.dates("third"));
        assertEquals("move 3 items", desk.document.undoLabel());
        desk.run(desk.document::undo);
        assertEquals(plan, desk.plan());
    }

    @Test
    void aClickOnOneOfSeveralSelectsItAlone() {
        desk.holding(KeyCode.CONTROL).key(KeyCode.A);
        desk.holding().click(desk.x("2005-10-20"), desk.y(2));
        assertEquals(Set.of("first"), selected());
    }

    // ---- what is done

    @Test
    void theGripBelowTheBarTellsWhatIsDone() {
        desk.click(desk.x("2005-10-20"), desk.y(2));
        double x = middleOf("first", Part.DONE, true);
        double y = middleOf("first", Part.DONE, false);
        desk.dragTo(x, y, x + 10 * TimelineDesk.PIXELS_A_DAY, y);
        assertEquals("50% done", desk.get(() -> desk.screen.dragging().sentence()));
        desk.release(x + 10 * TimelineDesk.PIXELS_A_DAY, y);
        assertEquals(50, desk.plan().initiatives().getFirst().percentDone());
        assertEquals("2005-10-10 / 20d", desk.dates("first"));
    }

    // ---- dependencies

    @Test
    void aDependencyIsDrawnFromAnEndToAnotherBar() {
        desk.click(desk.x("2005-10-20"), desk.y(2));
        double x = middleOf("first", Part.LINK_END, true);
        double y = middleOf("first", Part.LINK_END, false);
        desk.dragTo(x, y, desk.x("2005-11-20"), desk.y(4));
        LinkSketch sketch = desk.get(() -> desk.screen.linking().sketch());
        assertTrue(sketch != null && sketch.allowed());
        assertEquals("third waits for first, on the same days", desk.get(() -> desk.screen.linking().sentence()));
        desk.release(desk.x("2005-11-20"), desk.y(4));
        assertEquals("latest(election-20d, first.end+1d) / 10d", desk.dates("third"));
        assertEquals("let third wait for first", desk.document.undoLabel());
        desk.run(desk.document::undo);
        assertEquals(plan, desk.plan());
    }

    @Test
    void aCircleIsRefusedWithItsPathAndChangesNothing() {
        desk.run(() -> desk.screen.select("second"));
        double x = middleOf("second", Part.LINK_END, true);
        double y = middleOf("second", Part.LINK_END, false);
        desk.dragTo(x, y, desk.x("2005-10-20"), desk.y(2));
        LinkSketch sketch = desk.get(() -> desk.screen.linking().sketch());
        assertFalse(sketch == null || sketch.allowed());
        assertTrue(desk.get(() -> desk.screen.linking().sentence()).contains("that would close a circle"));
        desk.release(desk.x("2005-10-20"), desk.y(2));
        assertEquals(plan, desk.plan());
        assertTrue(desk.notices.getLast().contains("that would close a circle"));
    }

    @Test
    void escapeEndsADependencyBeingDrawn() {
        desk.click(desk.x("2005-10-20"), desk.y(2));
        double x = middleOf("first", Part.LINK_END, true);
        double y = middleOf("first", Part.LINK_END, false);
        desk.dragTo(x, y, desk.x("2005-11-20"), desk.y(4));
        desk.key(KeyCode.ESCAPE);
        assertNull(desk.get(() -> desk.screen.linking().sketch()));
        desk.release(desk.x("2005-11-20"), desk.y(4));
        assertEquals(plan, desk.plan());
    }

    @Test
    void controlLLinksAndWithShiftUnlinks() {
        desk.run(() -> desk.screen.select("first"));
        desk.holding(KeyCode.CONTROL).click(desk.x("2005-11-20"), desk.y(4));
        desk.key(KeyCode.L);
        assertEquals("latest(election-20d, first.end+1d) / 10d", desk.dates("third"));
        desk.holding(KeyCode.CONTROL, KeyCode.SHIFT).key(KeyCode.L);
        assertEquals(plan, desk.plan());
    }

    // ---- days to rest on

    @Test
    void aDragRestsOnMondaysAndWithAltOnAnyDay() {
        desk.run(() -> desk.screen.snap(Snap.WEEK));
        desk.dragDays(desk.x("2005-10-20"), desk.y(2), 5);
        assertEquals("2005-10-17 / 20d", desk.dates("first"));
        desk.holding(KeyCode.ALT).dragDays(desk.x("2005-10-28"), desk.y(2), 5);
        assertEquals("2005-10-22 / 20d", desk.dates("first"));
    }

    // ---- looking

    @Test
    void zoomKeepsTheDateUnderThePointerToThePixel() {
        for (double x : new double[] {400, 611, 987}) {
            double day = desk.get(() -> desk.screen.looking().day(x - desk.chart().left()));
            for (int turn : new int[] {40, 40, 40, -40, -40, 40, 40, 40, 40}) {
                desk.holding(KeyCode.CONTROL).wheel(x, turn);
                assertEquals(x - desk.chart().left(), desk.get(() -> desk.screen.looking().x(day)), 0.01);
            }
        }
    }

    @Test
    void theSelectionFitsIntoTheWindow() {
        desk.run(() -> desk.screen.select("first"));
        desk.holding(KeyCode.SHIFT).key(KeyCode.HOME);
        double first = desk.get(() -> desk.screen.looking().x(LocalDate.of(2005, 10, 10).toEpochDay()));
        double end = desk.get(() -> desk.screen.looking().x(LocalDate.of(2005, 10, 30).toEpochDay()));
        double width = desk.get(() -> desk.chart().getWidth() - desk.chart().left());
        assertEquals(24, first, 0.01);
        assertEquals(width - 24, end, 0.01);
    }
}
