package org.demarche.report.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Cost;
import org.demarche.model.FundingStatus;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.report.content.Block;
import org.demarche.report.content.Row;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;

final class GapTableTest {
    private static List<Block> blocks(Plan plan) {
        return new GapTable(new Draft(Assessment.of(plan, LocalDate.of(2005, 10, 3)), ReportOptions.ALL)).blocks();
    }

    private static List<String> lines(Block block) {
        List<String> lines = new ArrayList<>();
        for (Row row : ((Block.Table) block).rows())
            lines.add(String.join(" | ", row.cells().stream().map(cell -> String.join(" / ", cell.lines().stream().map(line -> line.plain()).toList())).toList()));
        return lines;
    }

    private static String sentence(Block block) {
        return ((Block.Paragraph) block).lines().getFirst().text().plain();
    }

    @Test
    void eachYearStandsWithWhatIsFirmExpectedAndOpen() {
        Cost first = Plans.once("first", "USD 100", Plans.funding(null, FundingStatus.COMMITTED, "USD 70"));
        Cost second = Plans.once("second", "USD 200", Plans.funding(null, FundingStatus.SOUGHT, "USD 100").with().probability(Percent.of("60")).build());
        List<Block> blocks = blocks(Plans.with(Plans.initiative("a", "2006-01-15", "1m", first), Plans.initiative("b", "2006-11-15", "1m", second, Plans.notKnown("c"))));
        assertEquals(
                List.of(
                        "FY 2006 | 100 | 70 | – | 30 | 30",
                        "FY 2007 | 200 / 1 not known | – | 60 | 200 / 1 not known | 140 / 1 not known",
                        "All years | 300 / 1 not known | 70 | 60 | 230 / 1 not known | 170 / 1 not known"),
                lines(blocks.get(1)));
        assertEquals("Firm money ends on 31 Mar 2006, 117 days after the election; 200 and 1 amount not known are needed after it.", sentence(blocks.getFirst()));
    }

    @Test
    void theReferencePlanHasNoKnownFirmMoney() {
        List<Block> blocks = blocks(Samples.kazakhstan());
        assertEquals("No known amount is firm; 1 amount not known may be.", sentence(blocks.getFirst()));
        assertEquals("All years | 2,567,000 / 5 not known | not known | – | 2,567,000 / 4 not known | 2,567,000 / 4 not known", lines(blocks.get(1)).getLast());
    }

    @Test
    void nothingNeededIsNotTabled() {
        assertEquals(List.of(), blocks(Plans.bare()));
    }
}
