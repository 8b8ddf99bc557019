package org.demarche.ui.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.Initiative;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.ui.Fx;
import org.demarche.ui.control.ParsedField;
import org.junit.jupiter.api.Test;

/// What a person does with needs, with keys and fields.
class NeedsFlowTest {
    private static Plan three() {
        return Plans.with(
                Plans.initiative("observers", "election-60d", "2m", Plans.once("fee", "USD 1300000"), Plans.notKnown("travel")),
                Plans.initiative("journalists", "election+1m", "9m").withPhase(PhaseName.POST_ELECTION),
                Plans.initiative("ballots", "election-45d", "1m").withSteps(List.of(Plans.milestone("printing", "election-20d"))));
    }

    /// Writes into the title that is being renamed.
    private static void type(Desk desk, String text) {
        Fx.await("the title has the focus", () -> desk.stage.getScene().getFocusOwner() instanceof TextField field && "Title".equals(field.getAccessibleText()));
        desk.settle();
        Fx.run(() -> ((TextField) desk.stage.getScene().getFocusOwner()).setText(text));
    }

    private static ParsedField<?> field(Desk desk, String name) {
        TextField text = desk.detail(TextField.class, name);
        return Fx.get(() -> {
            Node node = text;
            while (!(node instanceof ParsedField<?>)) node = node.getParent();
            return (ParsedField<?>) node;
        });
    }

    @Test
    void f2RenamesInPlace() {
        Desk.with(three(), desk -> {
            desk.select("observers");
            Fx.press(KeyCode.F2);
            type(desk, "Observers from abroad");
            Fx.press(KeyCode.ENTER);
            assertEquals(List.of("Observers from abroad", "journalists", "ballots"), desk.titles());
            assertEquals("rename the need", Fx.get(desk.document::undoLabel));
        });
    }

    @Test
    void escapeLeavesTheTitleAsItWas() {
        Desk.with(three(), desk -> {
            desk.select("observers");
            Fx.press(KeyCode.F2);
            type(desk, "Nothing of it");
            Fx.press(KeyCode.ESCAPE);
            assertEquals(three(), desk.plan());
        });
    }

    @Test
    void nonsenseForAnAmountIsRefusedBesideTheFieldAndALaterAmountIsTaken() {
        Desk.with(three(), desk -> {
            desk.select("journalists");
            Button add = Fx.get(() -> Desk.below(desk.screen.details()).filter(node -> node instanceof Button one && one.getText().equals("Add cost")).map(Button.class::cast).findFirst().orElseThrow());
            Fx.run(add::fire);
            Plan before = desk.plan();
            ParsedField<?> amount = field(desk, "Amount");
            Fx.run(() -> amount.enter("a lot"));
            assertEquals("\"a lot\" is not a number. Write it like 545,000 or 7671.23, or leave it empty while it is not known.", Fx.get(amount::error));
            assertEquals(before, desk.plan());
            Fx.run(() -> amount.enter("545,000"));
            assertNull(Fx.get(amount::error));
            Initiative need = desk.plan().initiatives().get(1);
            assertEquals(new CostBasis.Once(Plans.money("USD 545000"), DateExpression.UNKNOWN), need.costs().getFirst().basis());
            assertTrue(desk.shows("545,000"));
            assertEquals("1 selected: USD 545,000", desk.selection);
        });
    }

    @Test
    void nonsenseIsForgottenWhenAnotherNeedIsSelected() {
        Desk.with(three(), desk -> {
            desk.select("observers");
            ParsedField<?> start = field(desk, "Dates, start");
            Fx.run(() -> start.enter("some day"));
            assertTrue(Fx.get(start::isInError));
            desk.select("ballots");
            assertFalse(Fx.get(start::isInError));
            assertEquals("election-45d", Fx.get(() -> start.field().getText()));
            assertEquals(three(), desk.plan());
        });
    }

    @Test
    void aStartThatHangsOnTheElectionShowsItsDay() {
        Desk.with(three(), desk -> {
            desk.select("journalists");
            ParsedField<?> start = field(desk, "Dates, start");
            Fx.run(() -> start.enter("election-30d"));
            assertEquals(Plans.date("election-30d"), desk.plan().initiatives().get(1).dates().start());
            assertTrue(desk.shows("4 Nov 2005"));
        });
    }

    @Test
    void altDownMovesWithinThePhasePastNeedsOfTheOther() {
        Desk.with(three(), desk -> {
            desk.select("observers");
            Fx.press(KeyCode.ALT, KeyCode.DOWN);
            assertEquals(List.of("ballots", "journalists", "observers"), desk.titles());
            Fx.press(KeyCode.ALT, KeyCode.UP);
            assertEquals(three(), desk.plan());
        });
    }

    @Test
    void deletingTakesOutWhatReferredToTheNeedAndUndoBringsAllBack() {
        Plan plan = Plans.small();
        Desk.with(plan, desk -> {
            desk.select("journalists");
            Fx.press(KeyCode.DELETE);
            assertEquals(List.of("observers"), desk.titles());
            assertEquals(List.of(), desk.plan().levers().getFirst().initiatives());
            Fx.run(desk.document::undo);
            assertEquals(plan, desk.plan());
        });
    }

    @Test
    void tabMakesANeedAStepAndShiftTabANeedAgain() {
        Desk.with(three(), desk -> {
            desk.select("ballots");
            Fx.press(KeyCode.TAB);
            assertEquals(List.of("observers", "journalists"), desk.titles());
            assertEquals(List.of("ballots", "printing"), desk.plan().initiatives().getFirst().steps().stream().map(step -> step.id()).toList());
            assertEquals("ballots", desk.screen.selected());
            Fx.press(KeyCode.SHIFT, KeyCode.TAB);
            assertEquals(List.of("observers", "ballots", "journalists"), desk.titles());
        });
    }

    @Test
    void insertAddsANeedBelowTheSelectedOneInItsPhase() {
        Desk.with(three(), desk -> {
            desk.select("journalists");
            Fx.press(KeyCode.INSERT);
            type(desk, "Press law");
            Fx.press(KeyCode.ENTER);
            assertEquals(List.of("observers", "journalists", "Press law", "ballots"), desk.titles());
            assertEquals(PhaseName.POST_ELECTION, desk.plan().initiatives().get(2).phase());
        });
    }

    @Test
    void rowsFromASpreadsheetBecomeNeeds() {
        Desk.with(three(), desk -> {
            desk.select("observers");
            Fx.run(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString("Title\tLead\tStart\tCost\nExit polls\tUSAID\telection\t250,000\nHotline\t\tnext spring\tUSD 1,000\n");
                Clipboard.getSystemClipboard().setContent(content);
            });
            Fx.press(KeyCode.CONTROL, KeyCode.V);
            assertEquals(List.of("observers", "Exit polls", "Hotline", "journalists", "ballots"), desk.titles());
            assertEquals("Start, as pasted: next spring", desk.plan().initiatives().get(2).note());
            assertEquals(List.of("2 needs pasted. 1 cell could not be read and stands in the notes."), desk.told);
        });
    }

    @Test
    void moreRowsThanAWindowCanBearAreNotPasted() {
        Desk.with(three(), desk -> {
            desk.select("observers");
            Fx.run(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString("Hotline\n".repeat(10_001));
                Clipboard.getSystemClipboard().setContent(content);
            });
            Fx.press(KeyCode.CONTROL, KeyCode.V);
            assertEquals(three(), desk.plan());
            assertEquals(List.of("There are 10,001 rows on the clipboard, and at most 10,000 are pasted at once. Copy fewer of them."), desk.told);
        });
    }

    @Test
    void theFilterFindsStepsUnderTheirNeed() {
        Desk.with(three(), desk -> {
            Fx.run(() -> ((TextField) desk.node(".needs-filter")).setText("PRINT"));
            assertEquals(List.of("Pre-election", "ballots", "printing"), desk.rows());
        });
    }

    @Test
    void selectingTellsTheAmountAndWhatIsNotKnown() {
        Desk.with(three(), desk -> {
            desk.select("observers");
            assertEquals("1 selected: USD 1,300,000 and 1 amount not known", desk.selection);
        });
    }
}
