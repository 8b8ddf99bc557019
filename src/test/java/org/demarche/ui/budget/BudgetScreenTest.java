package org.demarche.ui.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.demarche.model.ItemList;
import org.demarche.model.Plan;
import org.demarche.model.budget.Dimension;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.storage.Samples;
import org.demarche.ui.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person does with the table and the charts.
final class BudgetScreenTest {

    private static void withSample(java.util.function.Consumer<BudgetDesk> flow) {
        Fx.run(() -> flow.accept(new BudgetDesk(Samples.kazakhstan())));
    }

    private static GridLine line(BudgetDesk desk, String title) {
        return desk.view.lookupAll(".grid-line").stream().map(GridLine.class::cast).filter(line -> title.equals(line.getAccessibleText())).findFirst().orElseThrow();
    }

    private static AmountNode amount(BudgetDesk desk, String title, int column) {
        return (AmountNode) line(desk, title).lookupAll(".amount-node").stream().sorted((a, b) -> Double.compare(a.getLayoutX(), b.getLayoutX())).toList().get(column);
    }

    @Test
    void aClickedNumberExplainsItselfToTheCent() {
        withSample(desk -> {
            AmountNode amount = amount(desk, "Post-election", 0);
            desk.click(amount);
            List<String> texts = desk.detailTexts();
            assertTrue(texts.containsAll(List.of("660,616", "and 3 amounts not known", "545,000.00", "115,616.44", "660,616.44")), texts.toString());
            assertTrue(texts.contains("FY 2006, 1 Oct 2005 to 30 Sep 2006"), texts.toString());
            assertTrue(texts.contains("200,000 spread by day from 4 Mar 2006 to 3 Mar 2007; 211 of 365 days fall in FY 2006"), texts.toString());
            assertEquals(3, texts.stream().filter("not known"::equals).count());
            assertEquals("1 number: USD 660,616 and 3 amounts not known", desk.told());
            assertEquals(List.of("660,616", "+ 3 not known"), BudgetDesk.texts(amount));
        });
    }

    @Test
    void theLinesOfEveryNumberAddUpToIt() {
        withSample(desk -> {
            for (Dimension column : List.of(Dimension.FISCAL_YEAR, Dimension.MONTH, Dimension.STATUS, Dimension.SOURCE)) {
                desk.screen.choose(Layout.USUAL.withColumn(column));
                BudgetTable table = BudgetTable.of(desk.document.assessment(), desk.screen.layout(), java.util.Set.of());
                for (BudgetRow row : table.allRows())
                    for (int i = 0; i < table.columns().size(); i++) {
                        Explained explained = Explained.of(desk.document.assessment().ledger(), table.cell(row, i));
                        BigDecimal sum = BigDecimal.ZERO;
                        for (var part : explained.lines()) if (part.amount() != null) sum = sum.add(part.amount().amount());
                        assertEquals(table.at(row, i), explained.explanation().total(), row + " " + table.columnTitle(i));
                        assertEquals(0, sum.compareTo(table.at(row, i).known().amount()), row + " " + table.columnTitle(i));
                    }
            }
        });
    }

    @Test
    void keysMoveTheSpotAndFoldGroups() {
        withSample(desk -> {
            desk.screen.choose(Layout.USUAL);
            desk.press(KeyCode.DOWN);
            assertEquals("1 number: USD 1,300,000 and 1 amount not known", desk.told());
            desk.press(KeyCode.END);
            desk.press(KeyCode.DOWN);
            desk.press(KeyCode.DOWN);
            assertEquals("1 number: USD not known", desk.told());
            desk.press(KeyCode.UP);
            desk.press(KeyCode.UP);
            desk.press(KeyCode.SPACE);
            assertEquals(List.of("Pre-election", "Post-election"), titles(desk).subList(0, 2));
            desk.press(KeyCode.PAGE_DOWN);
            desk.press(KeyCode.PAGE_DOWN);
            assertEquals("1 number: USD 1,600,000", desk.told());
            desk.press(KeyCode.UP);
            assertEquals("1 number: USD 2,567,000 and 5 amounts not known", desk.told());
            desk.press(KeyCode.ESCAPE);
            assertTrue(desk.detailTexts().contains("No number is selected"), desk.detailTexts().toString());
        });
    }

    private static List<String> titles(BudgetDesk desk) {
        return desk.view.costs().grid().list().getItems().stream().map(BudgetRow::title).toList();
    }

    @Test
    void rowsColumnsAndWhatShowsAreChosenFromMenus() {
        withSample(desk -> {
            choose(Pickers.rows(desk.screen), "Category");
            assertEquals(List.of("Equipment", "Training", "Other direct"), titles(desk));
            choose(Pickers.columns(desk.screen), "Status");
            assertEquals(new Layout(List.of(Dimension.CATEGORY), Dimension.STATUS, Show.COST), desk.screen.layout());
            choose(Pickers.shows(desk.screen), "Sought");
            assertEquals(List.of("Training"), titles(desk));
            choose(Pickers.columns(desk.screen), "Total only");
            assertNull(desk.screen.layout().column());
        });
    }

    private static void choose(List<MenuItem> items, String label) {
        items.stream().filter(item -> label.equals(item.getText())).findFirst().orElseThrow().getOnAction().handle(null);
    }

    @Test
    void aRowFollowsItsNeedWhenThePlanChanges() {
        withSample(desk -> {
            desk.click(amount(desk, "Media training for print journalists", 0));
            desk.document.apply("rename", plan -> ItemList.INITIATIVES.change(plan, "media-training", need -> need.withTitle("Training of the press")));
            desk.settle();
            assertTrue(titles(desk).contains("Training of the press"));
            assertTrue(desk.detailTexts().contains("2.2 Training of the press"), desk.detailTexts().toString());
            assertEquals("1 number: USD 545,000", desk.told());
        });
    }

    @Test
    void anEntryLeadsToItsCost() {
        withSample(desk -> {
            desk.click(amount(desk, "Post-election", 0));
            desk.click(desk.screen.details().lookupAll(".explanation-line").iterator().next());
            assertEquals(List.of("NEEDS media-training-cost"), desk.visited);
        });
    }

    @Test
    void aColumnOfTheChartExplainsItsQuarter() {
        withSample(desk -> {
            Node second = desk.view.lookupAll(".chart-target").stream().filter(node -> node.getAccessibleText().startsWith("Q2 FY 2006")).findFirst().orElseThrow();
            assertEquals("Q2 FY 2006: 560,342 and 3 amounts not known", second.getAccessibleText());
            desk.click(second);
            assertTrue(desk.detailTexts().containsAll(List.of("560,342.47", "545,000.00", "15,342.47")), desk.detailTexts().toString());
        });
    }

    @Test
    void anExportedFileHoldsTheTable(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("budget.csv");
        withSample(desk -> desk.screen.export(file));
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.contains("Post-election,2.5 Court recording nationwide,115616.44,1,,84383.56,1,,0.00,0,200000.00,1"), lines.toString());
    }

    @Test
    void onlyRowsInViewAreMade() {
        Plan large = SyntheticPlan.of(60_000, 1);
        Fx.run(() -> {
            BudgetDesk desk = new BudgetDesk(large);
            assertTrue(desk.view.costs().grid().list().getItems().size() > 5_000, "rows " + desk.view.costs().grid().list().getItems().size());
            assertTrue(desk.view.lookupAll(".grid-line").size() < 60, "lines " + desk.view.lookupAll(".grid-line").size());
            assertTrue(desk.screen.details().lookupAll(".explanation-line").size() < 60);
        });
    }

    @Test
    void anEmptyPlanSaysWhereCostsComeFrom() {
        Fx.run(() -> {
            BudgetDesk desk = new BudgetDesk(Plan.empty());
            assertTrue(BudgetDesk.texts(desk.view).contains("Nothing to count"));
        });
    }
}
