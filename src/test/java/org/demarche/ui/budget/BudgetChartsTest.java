package org.demarche.ui.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.demarche.chart.ChartKind;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.Ledger;
import org.demarche.model.check.Assessment;
import org.demarche.storage.Samples;
import org.demarche.ui.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person does with the charts, the years and the filters.
final class BudgetChartsTest {
    private static void withSample(Consumer<BudgetDesk> flow) {
        Fx.run(() -> flow.accept(new BudgetDesk(Samples.kazakhstan())));
    }

    private static Node target(BudgetDesk desk, String words) {
        return desk.view.lookupAll(".chart-target").stream()
                .filter(node -> node.getAccessibleText().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " among " + desk.view.lookupAll(".chart-target").stream().map(Node::getAccessibleText).toList()));
    }

    @Test
    void everyChartExplainsWhatIsClicked() {
        withSample(desk -> {
            desk.screen.charts().choose(ChartKind.WATERFALL);
            desk.settle();
            desk.click(target(desk, "Sought: 1,067,000"));
            assertEquals("1 number: USD 1,067,000", desk.told());
            desk.screen.charts().choose(ChartKind.FUNDING);
            desk.settle();
            desk.click(target(desk, "FY 2006, Gap: 115,616"));
            assertTrue(desk.detailTexts().contains("115,616.44"), desk.detailTexts().toString());
            desk.screen.charts().choose(ChartKind.CLIFF);
            desk.settle();
            desk.click(target(desk, "Q2 FY 2006"));
            assertEquals("1 number: USD 560,342 and 3 amounts not known", desk.told());
        });
    }

    @Test
    void keysGoFromBarToBarAndExplain() {
        withSample(desk -> {
            Node first = target(desk, "Q1 FY 2006");
            assertTrue(first.isFocusTraversable());
            Event.fireEvent(first, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            desk.settle();
            assertEquals("1 number: USD 1,300,000 and 1 amount not known", desk.told());
        });
    }

    @Test
    void aCopiedPictureHasTwoPixelsForEachOfItsSize() {
        withSample(desk -> {
            desk.screen.charts().copy();
            assertEquals(2560, Clipboard.getSystemClipboard().getImage().getWidth());
        });
    }

    @Test
    void aSavedPictureShowsWhatTheScreenCounts(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("chart.svg");
        withSample(desk -> {
            desk.screen.choose(Layout.USUAL.withOnly(Filter.of(Dimension.PHASE, "post-election")));
            desk.settle();
            desk.screen.charts().save(file);
        });
        String svg = Files.readString(file);
        assertTrue(svg.contains(">Cost of Post-election by fiscal quarter</text>") && svg.contains(">USD. Total 1,267,000 and 4 amounts not known</text>"), svg);
    }

    @Test
    void theYearsTellFirmAndWeightedGaps() {
        Ledger ledger = Assessment.of(Samples.kazakhstan(), LocalDate.of(2005, 10, 3)).ledger();
        FundingYears years = FundingYears.of(ledger, Filter.ALL);
        assertEquals(List.of("Need", "Firm", "Expected", "Chance not known", "Gap, firm", "Gap, weighted"), years.columns());
        assertEquals(List.of("FY 2006", "FY 2007", "No date", "All years"), years.rows().stream().map(FundingYears.Row::label).toList());
        for (FundingYears.Row row : years.rows())
            for (FundingYears.Number number : row.numbers()) assertEquals(number.total(), ledger.explain(number.cell()).total(), number.words());
    }

    @Test
    void theYearsCountWhatTheTableCounts() {
        Ledger ledger = Assessment.of(Samples.kazakhstan(), LocalDate.of(2005, 10, 3)).ledger();
        FundingYears years = FundingYears.of(ledger, Filter.of(Dimension.PHASE, "post-election"));
        FundingYears.Number need = years.rows().getLast().numbers().getFirst();
        assertEquals("1,267,000 and 4 amounts not known", need.total().wholeText());
        for (FundingYears.Row row : years.rows())
            for (FundingYears.Number number : row.numbers()) assertEquals(number.total(), ledger.explain(number.cell()).total(), number.words());
    }

    @Test
    void aValueIsChosenFromTheMenuAndTakenAwayByItsChip() {
        withSample(desk -> {
            choose(Pickers.only(desk.screen, desk.view), "Source", "Ministry of Justice");
            desk.settle();
            assertEquals(1, desk.view.lookupAll(".only-chip").size());
            Node chip = desk.view.lookup(".only-chip");
            assertEquals("Count more than Ministry of Justice", chip.getAccessibleText());
            assertTrue(desk.detailTexts().contains("Ministry of Justice"), "the explained number says what it counts");
            assertEquals(Set.of(Dimension.SOURCE), desk.screen.layout().only().only().keySet());
            ((Button) chip).fire();
            assertEquals(Filter.ALL, desk.screen.layout().only());
        });
    }

    private static void choose(List<MenuItem> items, String menu, String label) {
        Menu found = (Menu) items.stream().filter(item -> menu.equals(item.getText())).findFirst().orElseThrow();
        found.getItems().stream().filter(item -> label.equals(item.getText())).findFirst()
                .orElseThrow(() -> new AssertionError(found.getItems().stream().map(MenuItem::getText).toList().toString()))
                .getOnAction().handle(null);
    }

    @Test
    void whatIsNotKnownAndRegionalStaysInSightWhateverCounts() {
        withSample(desk -> {
            desk.screen.choose(Layout.USUAL.withOnly(Filter.of(Dimension.FISCAL_YEAR, "2006", "no-date")).withColumns(List.of(Dimension.FISCAL_YEAR, Dimension.CERTAINTY)));
            desk.settle();
            BudgetTable table = BudgetTable.of(desk.document.assessment(), desk.screen.layout(), Set.of());
            List<String> titles = IntStream.range(0, table.columns().size()).mapToObj(table::columnTitle).toList();
            assertTrue(titles.containsAll(List.of("FY 2006, Gap", "FY 2006, all", "Total")), titles.toString());
            assertEquals("1,960,616 and 5 amounts not known", table.at(table.total(), table.columns().size() - 1).wholeText());
            assertEquals("1,600,000", table.at(table.outside(), table.columns().size() - 1).wholeText());
        });
    }
}
