package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.ui.Fx;
import org.demarche.ui.ScreenDesk;
import org.junit.jupiter.api.Test;

/// The timeline in a window, with a real pointer and keys.
class TimelineWindowTest {
    private final Plan plan = Plans.with(Plans.initiative("train", "2005-10-10", "20d"), Plans.initiative("someday", null, "9m"));

    private static Node lookup(ScreenDesk desk, String style) {
        return Objects.requireNonNull(Fx.get(() -> desk.screen.node().lookup(style)), style);
    }

    private static Point2D on(ScreenDesk desk, Node seenFrom, ChartPane chart, String day) {
        TimelineController screen = (TimelineController) desk.screen;
        return Fx.get(() -> {
            double x = chart.left() + screen.looking().x(java.time.LocalDate.parse(day).toEpochDay() + 0.5);
            return seenFrom.sceneToLocal(chart.localToScene(x, 200));
        });
    }

    @Test
    void aCardFromTheTrayIsDroppedOntoADay() {
        ScreenDesk.with(plan, TimelineController::new, desk -> {
            ChartPane chart = (ChartPane) lookup(desk, ".timeline-chart");
            Node card = lookup(desk, ".tray-card");
            desk.drag(card, new Point2D(40, 20), on(desk, card, chart, "2005-11-14"), true);
            assertEquals("2005-11-14", desk.plan().initiatives().get(1).dates().start().text());
            assertEquals("give someday a date", desk.undoLabel());
            desk.undo();
            assertEquals(plan, desk.plan());
        });
    }

    @Test
    void aCardDroppedOverNoDayStaysInTheTray() {
        ScreenDesk.with(plan, TimelineController::new, desk -> {
            Node card = lookup(desk, ".tray-card");
            desk.drag(card, new Point2D(40, 20), new Point2D(60, -100), true);
            assertEquals(plan, desk.plan());
        });
    }

    @Test
    void rowsAndAPictureAreCopied() {
        ScreenDesk.with(plan, TimelineController::new, desk -> {
            Fx.run(() -> {
                desk.screen.select("train");
                lookupNow(desk).requestFocus();
            });
            Fx.press(KeyCode.CONTROL, KeyCode.C);
            assertEquals("No.\tTitle\tStarts\n1.1\ttrain\t10 Oct 2005\n", Fx.get(() -> Clipboard.getSystemClipboard().getString()));
            assertTrue(Fx.get(() -> Clipboard.getSystemClipboard().getHtml()).contains("<td>train</td>"));
            Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            Image picture = Fx.get(() -> Clipboard.getSystemClipboard().getImage());
            assertNotNull(picture);
            assertEquals(Fx.get(() -> Math.round(lookupNow(desk).getLayoutBounds().getWidth())), Math.round(picture.getWidth()));
        });
    }

    private static Node lookupNow(ScreenDesk desk) {
        return Objects.requireNonNull(desk.screen.node().lookup(".timeline-chart"));
    }

    @Test
    void theBarAcrossReachesOverThePlanAndGrowsWhenThePlanIsLeft() {
        ScreenDesk.with(plan, TimelineController::new, desk -> {
            TimelineController screen = (TimelineController) desk.screen;
            ScrollBar across = Fx.get(() -> desk.nodes().filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast)
                    .filter(bar -> "Scroll in time".equals(bar.getAccessibleText())).findFirst().orElseThrow());
            double least = Fx.get(across::getMin);
            Fx.run(() -> screen.looking().pan(-4000, 0));
            desk.settle();
            assertTrue(Fx.get(across::getMin) < least);
            assertEquals(Fx.get(across::getMin), Fx.get(across::getValue), 0.001);
            Fx.run(() -> across.setValue(across.getMax()));
            desk.settle();
            assertEquals(Fx.get(across::getMax), Fx.get(() -> screen.looking().day(0)), 0.001);
        });
    }
}
