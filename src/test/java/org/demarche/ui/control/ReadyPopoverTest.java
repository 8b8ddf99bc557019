package org.demarche.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.demarche.model.Dates;
import org.demarche.model.Length;
import org.demarche.model.Plans;
import org.demarche.ui.Fx;
import org.demarche.ui.ScreenDesk;
import org.demarche.ui.needs.NeedsController;
import org.junit.jupiter.api.Test;

/// Planning backward from a day on which something must be ready.
final class ReadyPopoverTest {
    private static Stream<Node> below(Node node) {
        if (!(node instanceof Parent parent)) return Stream.of(node);
        return Stream.concat(Stream.of(node), List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(ReadyPopoverTest::below));
    }

    private static Stream<Node> all() {
        return List.copyOf(Window.getWindows()).stream().flatMap(window -> below(window.getScene().getRoot()));
    }

    private static void press(String words) {
        Fx.run(() -> all().filter(Button.class::isInstance).map(Button.class::cast).filter(button -> words.equals(button.getText())).findFirst().orElseThrow().fire());
    }

    @Test
    void aNeedIsPlannedBackwardFromTheElection() {
        ScreenDesk.with(Plans.small(), NeedsController::new, desk -> {
            desk.select("Needs", "journalists");
            press("Plan backward…");
            desk.settle();
            TextField length = (TextField) all().filter(node -> node instanceof TextField && "How long before".equals(node.getAccessibleText())).findFirst().orElseThrow();
            Fx.run(() -> {
                length.requestFocus();
                length.setText("10wd");
                Event.fireEvent(length, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            });
            desk.settle();
            String sentence = Fx.get(() -> all().filter(Label.class::isInstance).map(node -> ((Label) node).getText()).filter(text -> text.startsWith("It begins")).findFirst().orElseThrow());
            assertEquals("It begins Tue 22 Feb 2005 and is ready on Mon 21 Nov 2005, its last day.", sentence);
            press("Plan it backward");
            desk.settle();
            assertEquals(Dates.until(Plans.date("election-10wd"), Length.months(9)), desk.plan().initiatives().get(1).dates());
            desk.undo();
            assertEquals(Plans.small(), desk.plan());
        });
    }
}
