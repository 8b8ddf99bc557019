package org.demarche.ui.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.model.budget.Dimension;
import org.demarche.model.check.Assessment;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;

/// The table as data, with the figures of the 2005 case.
final class BudgetTableTest {
    private final Assessment sample = Assessment.of(Samples.kazakhstan(), LocalDate.of(2005, 10, 3));

    private static List<String> lines(BudgetTable table) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : TableText.shown(table).rows()) lines.add(String.join(" | ", row));
        return lines;
    }

    @Test
    void phasesAndNeedsByFiscalYear() {
        BudgetTable table = BudgetTable.of(sample, Layout.USUAL, Set.of());
        assertEquals(List.of("Phase, need", "FY 2006", "FY 2007", "No date", "Total"), TableText.shown(table).head());
        assertEquals(
                List.of(
                        "Pre-election | 1,300,000 + 1 not known | – | – | 1,300,000 + 1 not known",
                        "1.1 Election support package | 1,300,000 | – | – | 1,300,000",
                        "1.2 Carter organisation joins the monitoring | not known | – | – | not known",
                        "Post-election | 660,616 + 3 not known | 606,384 + 2 not known | not known | 1,267,000 + 4 not known",
                        "2.2 Media training for print journalists | 545,000 | 522,000; 20 journalists | – | 1,067,000",
                        "2.3 Satellite news and information | – | – | not known | not known",
                        "2.4 Civil code and media law | not known | – | – | not known",
                        "2.5 Court recording nationwide | 115,616 + 1 not known | 84,384 + 1 not known | – | 200,000 + 1 not known",
                        "2.6 Civic education in the curriculum | not known | not known | – | not known",
                        "2.7 Exchanges for judges and local leaders | 80 slots | 80 slots | – | –",
                        "Total | 1,960,616 + 4 not known | 606,384 + 2 not known | not known | 2,567,000 + 5 not known",
                        "Outside the total: regional project 2.3, committed | – | – | 1,600,000 | 1,600,000"),
                lines(table));
    }

    @Test
    void aFoldedGroupHidesItsRowsAndKeepsItsSum() {
        BudgetTable table = BudgetTable.of(sample, Layout.USUAL, Set.of(List.of("post-election")));
        assertEquals(
                List.of("Pre-election", "Election support package", "Carter organisation joins the monitoring", "Post-election"),
                table.rows().stream().map(BudgetRow::title).toList());
        assertEquals(126_700_000, table.at(table.rows().getLast(), 3).minorUnits());
    }

    @Test
    void theGapAloneByStatusOfNothingElse() {
        BudgetTable table = BudgetTable.of(sample, new Layout(List.of(Dimension.PHASE), null, Show.GAP), Set.of());
        assertEquals(List.of("Pre-election | not known", "Post-election | 200,000 + 3 not known", "Total | 200,000 + 4 not known"), lines(table));
    }

    @Test
    void anExportHasExactNumbersAndCountsWhatIsNotKnown() {
        Layout layout = new Layout(List.of(Dimension.PHASE), Dimension.FISCAL_YEAR, Show.COST);
        String csv = TableText.exact(BudgetTable.of(sample, layout, Set.of())).csv();
        assertEquals(
                "\uFEFF" + """
                        Phase,FY 2006,"FY 2006, amounts not known",FY 2007,"FY 2007, amounts not known",No date,"No date, amounts not known",Total,"Total, amounts not known"
                        Pre-election,1300000.00,1,0.00,0,0.00,0,1300000.00,1
                        Post-election,660616.44,3,606383.56,2,,1,1267000.00,4
                        Total,1960616.44,4,606383.56,2,,1,2567000.00,5
                        "Outside the total: regional project 2.3, committed",0.00,0,0.00,0,1600000.00,0,1600000.00,0
                        """.replace("\n", "\r\n"),
                csv);
    }

    @Test
    void anExportHasWhatIsCountedBesideTheMoney() {
        List<List<String>> rows = TableText.exact(BudgetTable.of(sample, Layout.USUAL, Set.of())).rows();
        List<String> head = TableText.exact(BudgetTable.of(sample, Layout.USUAL, Set.of())).head();
        assertTrue(head.containsAll(List.of("FY 2006, not in money", "FY 2007, not in money")), head.toString());
        assertEquals("20 journalists", cell(head, rows, "2.2 Media training for print journalists", "FY 2007, not in money"));
        List<String> slots = rows.stream().filter(row -> row.get(1).startsWith("2.7 ")).findFirst().orElseThrow();
        assertEquals("Post-election", slots.getFirst());
        assertTrue(slots.stream().anyMatch(text -> text.endsWith(" slots")), slots.toString());
        rows.forEach(row -> assertEquals(head.size(), row.size()));
    }

    private static String cell(List<String> head, List<List<String>> rows, String need, String column) {
        return rows.stream().filter(row -> row.get(1).equals(need)).findFirst().orElseThrow().get(head.indexOf(column));
    }

    @Test
    void whatLooksLikeAFormulaIsNone() {
        TableText text = new TableText(List.of("a", "b"), List.of(List.of("=1+1", "-12.50"), List.of("@x, \"y\"", "-cmd")));
        assertEquals("\uFEFFa,b\r\n'=1+1,-12.50\r\n\"'@x, \"\"y\"\"\",'-cmd\r\n", text.csv());
        assertEquals("<table><tr><th>a</th></tr><tr><td>&lt;b&gt; &amp; c</td></tr></table>", new TableText(List.of("a"), List.of(List.of("<b> & c"))).html());
    }

    @Test
    void rowsAndColumnsNeverTellTheSameApart() {
        assertEquals(new Layout(List.of(Dimension.PHASE, Dimension.INITIATIVE), Dimension.STATUS, Show.COST), Layout.USUAL.withColumn(Dimension.STATUS));
        assertEquals(new Layout(List.of(Dimension.INITIATIVE), Dimension.PHASE, Show.COST), Layout.USUAL.withColumn(Dimension.PHASE));
        assertEquals(new Layout(List.of(Dimension.FISCAL_YEAR), null, Show.COST), Layout.USUAL.withRows(List.of(Dimension.FISCAL_YEAR)));
        assertThrows(IllegalArgumentException.class, () -> new Layout(List.of(Dimension.PHASE), Dimension.PHASE, Show.COST));
    }

    @Test
    void narrowWindowsShowFewerColumnsAndNeverNarrowerOnes() {
        assertEquals(new ColumnSpace(308, 96, 96, 3), ColumnSpace.of(692, 3, 96));
        assertEquals(3, ColumnSpace.of(692, 24, 96).shown());
        assertEquals(1, ColumnSpace.of(300, 24, 96).shown());
        for (int width = 480; width < 2_000; width += 7) {
            ColumnSpace space = ColumnSpace.of(width, 24, 110);
            assertEquals(width, Math.max(width, space.x(space.shown() + 1)), 0.001, "width " + width);
        }
    }
}
