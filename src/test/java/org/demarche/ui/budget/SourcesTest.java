package org.demarche.ui.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import org.demarche.model.Ceiling;
import org.demarche.model.FundingSource;
import org.demarche.model.FundingSourceBuilder;
import org.demarche.model.FundingSourceKind;
import org.demarche.model.FundingStatus;
import org.demarche.model.Money;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.ui.Fx;
import org.demarche.ui.control.Entry;
import org.junit.jupiter.api.Test;

/// What a person does with the sources of money.
final class SourcesTest {
    private static final FundingSource FULL = FundingSourceBuilder.builder()
            .id("fund")
            .title("A fund")
            .kind(FundingSourceKind.HOST_GOVERNMENT)
            .ceilings(List.of(new Ceiling(2006, Money.of("600000", "USD"), Map.of())))
            .lastCommitmentDay(Plans.date("election-30d"))
            .mark("s")
            .note("What it is good for")
            .sourceNote("Its letter")
            .build();

    private static Plan plan() {
        return Plans.with(Plans.initiative("train", "2006-01-04", "1m", Plans.once("course", "USD 545000", Plans.funding("fund", FundingStatus.COMMITTED, "100%"))))
                .withFundingSources(List.of(FULL));
    }

    private static FundingSource source(BudgetDesk desk) {
        return desk.document.plan().fundingSources().getLast();
    }

    private static void type(BudgetDesk desk, String field, String text) {
        TextInputControl input = desk.named(TextInputControl.class, field);
        input.setText(text);
        entry(input).commit();
        desk.settle();
    }

    private static Entry<?> entry(Node node) {
        Node at = node;
        while (!(at instanceof Entry<?>)) at = at.getParent();
        return (Entry<?>) at;
    }

    private static void press(BudgetDesk desk, String words) {
        Button button = (Button) desk.screen.details().lookupAll(".button").stream().filter(node -> words.equals(((Button) node).getText())).findFirst().orElseThrow();
        button.fire();
        desk.settle();
    }

    @Test
    void everyPartOfASourceIsOnTheForm() {
        Map<String, String> shown = new TreeMap<>(Map.of(
                "title", "A fund", "kind", "Host government", "ceilings", "FY 2006: at most USD 600,000", "lastCommitmentDay", "election-30d", "mark", "(S)  SECRET",
                "note", "What it is good for", "sourceNote", "Its letter"));
        assertEquals(new TreeSet<>(parts(FundingSource.class)), shown.keySet());
        Fx.run(() -> {
            BudgetDesk desk = new BudgetDesk(plan());
            desk.screen.select("fund");
            desk.settle();
            List<String> texts = desk.detailTexts();
            shown.forEach((part, words) -> assertTrue(texts.contains(words), part + " in " + texts));
        });
    }

    @Test
    void everyPartOfACeilingIsOnTheForm() {
        Map<String, String> fields = new TreeMap<>(Map.of("fiscalYear", "Fiscal year", "amount", "At most"));
        assertEquals(new TreeSet<>(parts(Ceiling.class)), fields.keySet());
        Fx.run(() -> {
            BudgetDesk desk = new BudgetDesk(plan());
            desk.screen.select("fund");
            desk.settle();
            desk.named(Button.class, "Open FY 2006: at most USD 600,000").fire();
            desk.settle();
            assertEquals("2006", desk.named(TextInputControl.class, "Fiscal year").getText());
            assertEquals("600,000", desk.named(TextInputControl.class, "At most").getText());
        });
    }

    private static List<String> parts(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).filter(name -> !name.equals("id") && !name.equals("extra")).toList();
    }

    @Test
    void aNewSourceTakesACeilingAndRefusesNonsense() {
        Fx.run(() -> {
            BudgetDesk desk = new BudgetDesk(plan());
            desk.screen.addSource();
            desk.settle();
            assertEquals("New source", source(desk).title());
            assertEquals(source(desk).id(), desk.screen.selected());
            press(desk, "Add ceiling");
            assertEquals(List.of(new Ceiling(2006, null, Map.of())), source(desk).ceilings());
            type(desk, "At most", "plenty");
            assertEquals("\"plenty\" is not a number. Write it like 545,000 or 7671.23, or leave it empty while it is not known.", entry(desk.named(TextInputControl.class, "At most")).error());
            type(desk, "Fiscal year", "12");
            assertEquals("A ceiling holds for a fiscal year. Write the year in which it ends, such as 2006.", entry(desk.named(TextInputControl.class, "Fiscal year")).error());
            assertEquals(List.of(new Ceiling(2006, null, Map.of())), source(desk).ceilings());
            type(desk, "At most", "250,000");
            type(desk, "Fiscal year", "2007");
            assertEquals(List.of(new Ceiling(2007, Money.of("250000", "USD"), Map.of())), source(desk).ceilings());
            press(desk, "Add ceiling");
            assertEquals(2008, source(desk).ceilings().getLast().fiscalYear());
        });
    }

    @Test
    void whatIsLeftUnderTheCeilingIsTold() {
        Fx.run(() -> {
            BudgetDesk desk = new BudgetDesk(plan());
            SourceMoney money = SourceMoney.of(desk.document.assessment().ledger(), FULL);
            assertEquals("55,000 left in FY 2006", money.ceilingWords());
            FundingSource small = FULL.withCeilings(List.of(new Ceiling(2006, Money.of("500000", "USD"), Map.of()), new Ceiling(2007, null, Map.of())));
            assertEquals("45,000 over in FY 2006", SourceMoney.of(desk.document.assessment().ledger(), small).ceilingWords());
            assertTrue(SourceMoney.of(desk.document.assessment().ledger(), small).isExceeded());
            FundingSource open = FULL.withCeilings(List.of(new Ceiling(2006, null, Map.of())));
            assertEquals("not known", SourceMoney.of(desk.document.assessment().ledger(), open).ceilingWords());
            assertEquals("none", SourceMoney.of(desk.document.assessment().ledger(), FULL.withCeilings(List.of())).ceilingWords());
        });
    }

    @Test
    void aDeletedSourceComesBackWithUndo() {
        Fx.run(() -> {
            BudgetDesk desk = new BudgetDesk(plan());
            desk.screen.select("fund");
            desk.screen.deleteSources(List.of(FULL));
            assertEquals(List.of(), desk.document.plan().fundingSources());
            assertNull(desk.screen.selected());
            desk.document.undo();
            assertEquals(List.of(FULL), desk.document.plan().fundingSources());
        });
    }
}
