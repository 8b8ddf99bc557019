package org.demarche.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.demarche.document.PlanDocument;
import org.demarche.model.Plan;
import org.demarche.model.SetAside;
import org.demarche.model.check.Finding;
import org.demarche.storage.Samples;
import org.demarche.ui.Fx;
import org.demarche.ui.QuietFrame;
import org.demarche.ui.ScreenName;
import org.demarche.ui.Workbench;
import org.demarche.ui.theme.Theme;
import org.demarche.ui.theme.Tone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a person does with findings.
final class FindingsScreenTest {
    private static final String NO_SOURCE = "cost-without-source:court-recording-training";

    private static final class Desk extends QuietFrame {
        final PlanDocument document;
        final FindingsController screen;
        final FindingsView view;
        final List<String> visited = new ArrayList<>();

        Desk(Plan plan) {
            document = PlanDocument.opened(plan, () -> LocalDate.of(2005, 10, 3));
            screen = new FindingsController(new Workbench(document, this));
            view = (FindingsView) screen.node();
            document.listen(screen::show);
            new Theme(Tone.LIGHT).dress(new Scene((Parent) screen.node(), 1080, 700));
            screen.show(document.assessment());
            settle();
        }

        void settle() {
            view.applyCss();
            view.layout();
        }

        void press(KeyCode code) {
            Event.fireEvent(view.list(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            settle();
        }

        List<String> heads() {
            List<String> heads = new ArrayList<>();
            for (FindingRow row : view.list().getItems()) if (row instanceof FindingRow.Head(Weight weight, int count)) heads.add(weight.title() + " " + count);
            return heads;
        }

        List<Finding> listed() {
            List<Finding> listed = new ArrayList<>();
            for (FindingRow row : view.list().getItems()) if (row instanceof FindingRow.Line(Finding finding, String _)) listed.add(finding);
            return listed;
        }

        @Override
        public void goTo(ScreenName name, @Nullable String itemId) {
            visited.add(name + " " + itemId);
        }
    }

    private static void withSample(Consumer<Desk> flow) {
        Fx.run(() -> flow.accept(new Desk(Samples.kazakhstan())));
    }

    @Test
    void aFindingIsSetAsideWithAReasonAndUndone() {
        withSample(desk -> {
            long open = desk.document.assessment().openFindings();
            desk.screen.select(NO_SOURCE);
            desk.press(KeyCode.DELETE);
            desk.view.reason().enter("  ");
            assertEquals("Say why it may stand, so that others need not ask again.", desk.view.reason().refusal());
            assertEquals(List.of(), desk.document.plan().setAside());
            desk.view.reason().enter("A donor is being asked");
            assertEquals(List.of(new SetAside(NO_SOURCE, "A donor is being asked", Map.of())), desk.document.plan().setAside());
            assertEquals(open - 1, desk.document.assessment().openFindings());
            assertEquals("Set aside 1", desk.heads().getLast());
            assertEquals("A donor is being asked", desk.listed().getLast().setAside());
            desk.document.undo();
            assertEquals(open, desk.document.assessment().openFindings());
            assertNull(desk.listed().getLast().setAside());
        });
    }

    @Test
    void whatIsSetAsideIsBroughtBack() {
        Fx.run(() -> {
            Plan plan = Samples.kazakhstan();
            Desk desk = new Desk(plan.withSetAside(List.of(new SetAside(NO_SOURCE, "Let be", Map.of()))));
            Finding finding = desk.listed().getLast();
            assertEquals("Let be", finding.setAside());
            desk.screen.bringBack(finding);
            assertEquals(List.of(), desk.document.plan().setAside());
            assertTrue(desk.listed().stream().allMatch(one -> one.setAside() == null));
        });
    }

    @Test
    void theListNarrowsToWordsAndWidensAgain() {
        withSample(desk -> {
            int all = desk.listed().size();
            desk.view.words().setText("  Court RECORDING ");
            List<Finding> found = desk.listed();
            assertTrue(!found.isEmpty() && found.size() < all, found.toString());
            assertTrue(found.stream().anyMatch(finding -> finding.key().equals(NO_SOURCE)));
            desk.view.words().setText("no such words at all");
            assertEquals(List.of(), desk.listed());
            assertNotNull(desk.view.lookup(".empty-state"));
            desk.view.words().clear();
            assertEquals(all, desk.listed().size());
        });
    }

    @Test
    void theHeaviestStandFirstUnderTheirHeads() {
        withSample(desk -> {
            List<Finding> findings = desk.document.assessment().findings();
            long warnings = findings.stream().filter(finding -> Weight.of(finding) == Weight.WARNING).count();
            long notes = findings.stream().filter(finding -> Weight.of(finding) == Weight.NOTE).count();
            assertEquals(List.of("Warnings " + warnings, "Notes " + notes), desk.heads());
            assertEquals(findings.size(), desk.listed().size());
        });
    }

    @Test
    void enterGoesThere() {
        withSample(desk -> {
            desk.screen.select("court-recording-training");
            desk.press(KeyCode.ENTER);
            assertEquals(List.of("NEEDS court-recording-training"), desk.visited);
            assertEquals(NO_SOURCE, desk.screen.selected());
        });
    }

    @Test
    void aFindingSaysWhatWhyWhereAndByWhichRule() {
        withSample(desk -> {
            List<String> texts = desk.view.lookupAll(".label").stream().map(label -> ((Labeled) label).getText()).toList();
            assertTrue(texts.contains("200,000 has no source"), texts.toString());
            assertTrue(texts.contains("Training and technical assistance") && texts.contains("Cost without source"), texts.toString());
        });
    }

    @Test
    void anEmptyListSaysThatThereIsNothing() {
        Fx.run(() -> {
            Desk desk = new Desk(Plan.empty());
            List<String> rules = desk.listed().stream().map(Finding::rule).toList();
            boolean saysSo = desk.view.lookupAll(".label").stream().anyMatch(label -> "Nothing to look at".equals(((Labeled) label).getText()));
            assertEquals(rules.isEmpty(), saysSo, rules.toString());
        });
    }
}
