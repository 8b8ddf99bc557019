package org.demarche.model.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.PhaseName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The figures of the 2005 case, worked out by hand.
final class SampleLedgerTest {
    private Ledger ledger = Ledgers.of();

    @BeforeEach
    void open() throws Exception {
        ledger = Ledgers.of(Ledgers.sample());
    }

    private static Total usd(long cents, int unknown) {
        return new Total(cents, unknown, Currency.getInstance("USD"));
    }

    @Test
    void totalsAreThisCountrysAndSayWhatIsNotKnown() {
        assertEquals(usd(256_700_000, 5), ledger.total());
        assertEquals(usd(160_000_000, 0), ledger.regionalOutside());
        assertEquals(usd(130_000_000, 1), ledger.totalOf(PhaseName.PRE_ELECTION));
        assertEquals(usd(126_700_000, 4), ledger.totalOf(PhaseName.POST_ELECTION));
        assertEquals("2,567,000 and 5 amounts not known", ledger.total().text());
    }

    @Test
    void moneyOfEachFundingStatusStandsApart() {
        Map<String, Total> byStatus = new LinkedHashMap<>();
        ledger.byStatus().forEach((key, total) -> byStatus.put(key.id(), total));
        assertEquals(
                Map.of(
                        "sought", usd(106_700_000, 0),
                        "identified", usd(130_000_000, 1),
                        "committed", usd(0, 1),
                        "gap", usd(20_000_000, 4),
                        "coverage-not-known", usd(0, 1)),
                byStatus);
        assertEquals(usd(20_000_000, 4), ledger.gap());
    }

    @Test
    void phasesByFiscalYear() {
        Pivot pivot = ledger.pivot(List.of(Dimension.PHASE, Dimension.INITIATIVE), List.of(Dimension.FISCAL_YEAR));
        assertEquals(
                List.of(
                        "Pre-election: 1,300,000 and 1 amount not known | 0 | 0 | 1,300,000 and 1 amount not known",
                        "Post-election: 660,616.44 and 3 amounts not known | 606,383.56 and 2 amounts not known | not known | 1,267,000 and 4 amounts not known",
                        "Total: 1,960,616.44 and 4 amounts not known | 606,383.56 and 2 amounts not known | not known | 2,567,000 and 5 amounts not known"),
                rows(pivot));
    }

    private static List<String> rows(Pivot pivot) {
        List<String> rows = new ArrayList<>();
        for (Heading row : pivot.rows().children()) rows.add(row(pivot, row));
        rows.add(row(pivot, pivot.rows()));
        return rows;
    }

    private static String row(Pivot pivot, Heading row) {
        List<String> cells = new ArrayList<>();
        for (Heading column : pivot.columns().children()) cells.add(pivot.total(row, column).text());
        cells.add(pivot.total(row, pivot.columns()).text());
        return row + ": " + String.join(" | ", cells);
    }

    @Test
    void aNumberExplainsItself() {
        Pivot pivot = ledger.pivot(List.of(Dimension.PHASE, Dimension.INITIATIVE), List.of(Dimension.FISCAL_YEAR));
        Heading post = pivot.rows().child("post-election");
        Heading year = pivot.columns().child("2006");
        Explanation explanation = ledger.explain(pivot.cell(post, year));
        assertEquals(pivot.total(post, year), explanation.total());
        assertEquals(
                List.of(
                        "2.2 Media training for print journalists, Training, year by year, first year | USD 545000.00 | booked 4 Jan 2006, election+1m",
                        "2.4 Civil code and media law, Technical advice | null | The paper gives no cost.",
                        "2.5 Court recording nationwide, Training and technical assistance | USD 115616.44 | "
                                + "200,000 spread by day from 4 Mar 2006 to 3 Mar 2007; 211 of 365 days fall in FY 2006",
                        "2.5 Court recording nationwide, The Ministry of Justice's own part | null | "
                                + "Its size is not given, and what it buys is not said; the category is the planner's.",
                        "2.6 Civic education in the curriculum, Nationwide adoption | null | The paper gives no cost."),
                explanation.lines().stream().map(line -> line.title() + " | " + line.amount() + " | " + line.sentence()).toList());
    }

    @Test
    void costByQuarter() {
        Pivot pivot = ledger.pivot(List.of(), List.of(Dimension.FISCAL_YEAR, Dimension.QUARTER));
        List<String> quarters = new ArrayList<>();
        for (Heading year : pivot.columns().children())
            for (Heading quarter : year.children()) quarters.add(quarter + " " + pivot.total(pivot.rows(), quarter).wholeText());
        assertEquals(
                List.of(
                        "Q1 FY 2006 1,300,000 and 1 amount not known",
                        "Q2 FY 2006 560,342 and 3 amounts not known",
                        "Q3 FY 2006 49,863 and 3 amounts not known",
                        "Q4 FY 2006 50,411 and 3 amounts not known",
                        "Q1 FY 2007 50,411 and 2 amounts not known",
                        "Q2 FY 2007 555,973",
                        "No date not known"),
                quarters);
    }

    @Test
    void slotsAreCountedByYearAndAreNoMoney() {
        assertEquals(
                List.of("journalists-trained FY 2007 20", "ivlp-slots FY 2006 80", "ivlp-slots FY 2007 80"),
                ledger.quantities().stream().map(one -> one.quantity().id() + " " + one.year() + " " + one.target()).toList());
    }

    /// The paper's own figures, worked out here with nothing but days and division.
    @Test
    void thePapersFiguresComeOutAsByHand() {
        BigDecimal journalists = new BigDecimal("545000").add(new BigDecimal("522000")); // 4 Jan 2006, 4 Jan 2007; the horizon ends 30 Sep 2007
        long days = ChronoUnit.DAYS.between(LocalDate.of(2006, 3, 4), LocalDate.of(2007, 3, 4));
        assertEquals(365, days);
        List<BigDecimal> quarters = new ArrayList<>();
        // of the 200,000: 28 days of March, April to June, July to September, October to December, January to 3 March
        for (int[] quarter : new int[][] {{0, 28}, {28, 28 + 91}, {119, 119 + 92}, {211, 211 + 92}, {303, 303 + 62}})
            quarters.add(upTo(quarter[1], days).subtract(upTo(quarter[0], days)));
        assertEquals("[15342.47, 49863.01, 50410.96, 50410.96, 33972.60]", quarters.toString());
        assertEquals(new BigDecimal("200000.00"), quarters.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        Pivot pivot = ledger.pivot(List.of(), List.of(Dimension.QUARTER));
        List<String> told = new ArrayList<>();
        for (Heading quarter : pivot.columns().children()) told.add(pivot.total(pivot.rows(), quarter).known().amount().toPlainString());
        List<String> byHand = List.of(
                "1300000.00",
                quarters.get(0).add(new BigDecimal("545000")).toPlainString(),
                quarters.get(1).toPlainString(),
                quarters.get(2).toPlainString(),
                quarters.get(3).toPlainString(),
                quarters.get(4).add(new BigDecimal("522000")).toPlainString(),
                "0.00");
        assertEquals(byHand, told, "and the last without a date: the share of the regional project, which nobody knows");
        BigDecimal all = new BigDecimal("1300000").add(journalists).add(new BigDecimal("200000"));
        assertEquals(0, all.compareTo(ledger.total().known().amount()), "1,300,000 + 1,067,000 + 200,000 = 2,567,000, without the 1,600,000 of the region");
        assertEquals(0, new BigDecimal("2567000").compareTo(all));
    }

    /// What of 200,000 falls before a day of the 365, to the cent.
    private static BigDecimal upTo(long day, long days) {
        return new BigDecimal("200000").multiply(BigDecimal.valueOf(day)).divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_EVEN);
    }
}
