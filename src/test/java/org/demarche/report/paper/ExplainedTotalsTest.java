package org.demarche.report.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.demarche.model.Cost;
import org.demarche.model.Escalation;
import org.demarche.model.ExchangeRate;
import org.demarche.model.FundingStatus;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Row;
import org.demarche.storage.Samples;
import org.junit.jupiter.api.Test;

final class ExplainedTotalsTest {
    private static final LocalDate TODAY = LocalDate.of(2005, 10, 3);

    private static List<Block.Table> tables(Plan plan) {
        Draft draft = new Draft(Assessment.of(plan, TODAY), ReportOptions.ALL);
        return new ExplainedTotals(draft).blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
    }

    /// Each row in a line, its fields parted by a bar.
    private static List<String> lines(Block.Table table) {
        List<String> lines = new ArrayList<>();
        for (Row row : table.rows()) lines.add(String.join(" | ", row.cells().stream().map(ExplainedTotalsTest::words).toList()));
        return lines;
    }

    private static String words(Cell cell) {
        return String.join(" / ", cell.lines().stream().map(line -> line.plain().replace('\u00a0', ' ')).toList());
    }

    /// The rows of one total, without its name.
    private static List<String> total(List<Block.Table> tables, String name) {
        for (Block.Table table : tables) {
            int from = lines(table).indexOf(name);
            if (from < 0) continue;
            int to = from + 1;
            while (to < table.rows().size() && table.rows().get(to).role() != Row.Role.BAND) to++;
            return lines(table).subList(from + 1, to);
        }
        throw new AssertionError("No " + name + " in " + tables.stream().map(ExplainedTotalsTest::lines).toList());
    }

    /// 1,000 euros in prices of FY 2006 for FY 2007, and 365 over a year of which 211 days fall in FY 2006.
    private static Plan plan() {
        Cost fee = Plans.once("fee", "EUR 1000", Plans.funding(null, FundingStatus.SOUGHT, "50%").with().probability(Percent.of("60")).build()).withPricesOf(2006);
        Cost rent = Plans.spread("rent", "USD 365", "2006-03-04", "1y", Plans.funding(null, FundingStatus.COMMITTED, "USD 100"));
        Plan plan = Plans.with(Plans.initiative("a", "2006-11-01", "1y", fee, rent, Plans.notKnown("travel")));
        return plan.withSettings(plan.settings()
                .withExchangeRates(List.of(new ExchangeRate(Currency.getInstance("EUR"), LocalDate.of(2006, 1, 1), new BigDecimal("1.2"), "", Map.of())))
                .withEscalations(List.of(new Escalation(2007, null, Percent.of("10"), "", Map.of()))));
    }

    @Test
    void anEntryTellsItsPricesAndItsRateWithTheDate() {
        List<String> entries = lines(tables(plan()).getFirst());
        assertEquals(3, entries.size());
        assertEquals(
                "1 | 1.1 a, fee / booked 1 Nov 2006; EUR 1,000 in prices of FY 2006, times 1.1 for FY 2007; EUR 1,100 at 1.2, the rate of 1 Jan 2006 | 1 Nov 2006 | country | 1,320", entries.getFirst());
        assertEquals("2 | 1.1 a, rent / 365 spread by day from 4 Mar 2006 to 3 Mar 2007 | 4 Mar 2006 – 3 Mar 2007 | country | 365", entries.get(1));
    }

    @Test
    void aTotalRefersToWholeEntriesAndListsParts() {
        List<Block.Table> tables = tables(plan());
        assertEquals(List.of(" | Entries 1, 2, whole | 1,685", " | Entry 3 | not known", " | Together | 1,685 / 1 amount not known"), total(tables, "All that the plan costs this country, whoever pays; this is no request"));
        assertEquals(List.of("2 | 1.1 a, rent / 211 of 365 days fall in FY 2006 | 211", " | Together | 211"), total(tables, "FY 2006"));
        assertEquals(
                List.of(" | Entry 1, whole | 1,320", "2 | 1.1 a, rent / 154 of 365 days fall in FY 2007 | 154", " | Entry 3 | not known", " | Together | 1,474 / 1 amount not known"),
                total(tables, "FY 2007"));
    }

    @Test
    void certaintyAndTheGapsSayWhichPartTheyCount() {
        List<Block.Table> tables = tables(plan());
        assertEquals(List.of("2 | 1.1 a, rent / the part that is firm | 100", " | Together | 100"), total(tables, "Firm"));
        assertEquals(List.of("1 | 1.1 a, fee / the part that is expected by its probability | 396", " | Together | 396"), total(tables, "Expected"));
        assertEquals(List.of("1 | 1.1 a, fee / the part that is left uncertain by its probability | 264", " | Together | 264"), total(tables, "Uncertain"));
        assertEquals(
                List.of(" | Entry 1, whole | 1,320", "2 | 1.1 a, rent / the part that is not firm | 265", " | Entry 3 | not known", " | Together | 1,585 / 1 amount not known"),
                total(tables, "Gap without firm money"));
        assertEquals(
                List.of("1 | 1.1 a, fee / the part that is neither firm nor expected | 924", "2 | 1.1 a, rent / the part that is neither firm nor expected | 265", " | Entry 3 | not known", " | Together | 1,189 / 1 amount not known"),
                total(tables, "Gap without firm and expected money"));
    }

    @Test
    void everyRowsAmountsAddUpToTheTotalBelowThem() {
        for (Plan plan : List.of(Samples.kazakhstan(), plan(), SyntheticPlan.of(20, 3)))
            for (Block.Table table : tables(plan).subList(1, 4)) addsUp(table);
    }

    private static void addsUp(Block.Table table) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean isCut = false;
        int rows = 0;
        for (Row row : table.rows()) {
            if (row.role() == Row.Role.BAND) {
                sum = BigDecimal.ZERO;
                isCut = false;
                rows = 0;
                continue;
            }
            String words = words(row.cells().getLast()).split(" / ")[0].replace(",", "");
            BigDecimal amount = words.matches("-?[0-9.]+") ? new BigDecimal(words) : BigDecimal.ZERO;
            isCut |= words.equals("in the sum below");
            if (row.role() == Row.Role.SUBTOTAL && rows > 0 && !isCut) assertEquals(0, sum.compareTo(amount), table.caption().title() + ": " + lines(table));
            sum = sum.add(amount);
            rows++;
        }
    }

    @Test
    void thePlansTotalsStandInTheAnnexToTheCent() {
        List<Block.Table> tables = tables(Samples.kazakhstan());
        assertEquals(" | Together | 1,960,616.44 / 4 amounts not known", total(tables, "FY 2006").getLast());
        assertEquals(" | Together | 606,383.56 / 2 amounts not known", total(tables, "FY 2007").getLast());
        assertTrue(total(tables, "FY 2006").contains("7 | 2.5 Court recording nationwide, Training and technical assistance / 211 of 365 days fall in FY 2006 | 115,616.44"));
        assertEquals(List.of(" | Entry 5 | 1,600,000"), total(tables, "Regional, kept apart"));
    }

    @Test
    void aPlanWithoutCostsHasNothingToExplain() {
        assertEquals(List.of(), tables(Plans.bare()));
    }

    @Test
    void neighboursAreTakenTogether() {
        assertEquals("Entry 4", EntryNumbers.words(List.of(4, 4)));
        assertEquals("Entries 1, 2, 5 to 9, 11", EntryNumbers.words(List.of(1, 2, 5, 6, 7, 8, 9, 11)));
        List<Integer> odd = new ArrayList<>();
        for (int i = 1; i < 60; i += 2) odd.add(i);
        assertTrue(EntryNumbers.words(odd).endsWith(", 47 and 6 more"), EntryNumbers.words(odd));
    }
}
