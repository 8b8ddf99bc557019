package org.demarche.model.budget;

import static org.demarche.model.Plans.cost;
import static org.demarche.model.Plans.date;
import static org.demarche.model.Plans.dates;
import static org.demarche.model.Plans.money;
import static org.demarche.model.Plans.once;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.CostCategory;
import org.demarche.model.DateExpression;
import org.demarche.model.Escalation;
import org.demarche.model.ExchangeRate;
import org.demarche.model.Instalment;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Recurrence;
import org.demarche.model.SpreadBy;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/// Costs by hand, by curves, in prices of a year, by shares and in other currencies; each figure is worked out beside it.
/// Fiscal years begin on 1 October.
final class CostKindsTest {
    private static Plan plan(Cost... costs) {
        return Plans.with(Plans.initiative("a", "2006-01-01", "1d", costs));
    }

    private static Plan rising(Plan plan, Escalation... escalations) {
        return plan.withSettings(plan.settings().withEscalations(List.of(escalations)));
    }

    private static Escalation rise(@Nullable Integer year, @Nullable CostCategory category, @Nullable String rate) {
        return new Escalation(year, category, rate == null ? null : Percent.parse(rate), "", Map.of());
    }

    private static List<String> years(Plan plan) {
        List<String> years = new ArrayList<>();
        Ledgers.of(plan).pivot(List.of(Dimension.FISCAL_YEAR), List.of()).byRow().forEach((key, total) -> years.add(key.id() + " " + total.text()));
        return years;
    }

    private static List<String> sentences(Plan plan) {
        return Ledgers.of(plan).explain(Cell.of(Filter.ALL)).lines().stream().map(line -> line.title() + ": " + line.amount() + ", " + line.sentence()).toList();
    }

    @Test
    void instalmentsFallEachOnItsOwnDayAndAWholeMonthIsSpreadByDay() {
        CostBasis basis = new CostBasis.Instalments(List.of(
                new Instalment(money("USD 100"), date("2006-02-01"), Map.of()),
                new Instalment(money("USD 300"), date("2006-11"), Map.of()),
                new Instalment(null, date("2007-11-01"), Map.of())));
        assertEquals(List.of("2006 100", "2007 300", "2008 not known"), years(plan(cost("c", basis))));
        assertEquals("1.1 a, c, instalment 1: USD 100.00, booked 1 Feb 2006", sentences(plan(cost("c", basis))).getFirst());
    }

    /// 38, 60, then 80 slots at 1,000.
    @Test
    void aCurveGivesTheFirstYearsTheirOwnQuantities() {
        CostBasis basis = new CostBasis.Units(
                new BigDecimal("80"), List.of(new BigDecimal("38"), new BigDecimal("60")), "slots", money("USD 1000"), Recurrence.YEARLY, date("2006-01-01"), 4, Map.of());
        assertEquals(List.of("2006 38,000", "2007 60,000", "2008 80,000", "2009 80,000"), years(plan(cost("c", basis))));
        assertEquals("1.1 a, c, year 2: USD 60000.00, 60 slots at 1,000 each, booked 1 Jan 2007", sentences(plan(cost("c", basis))).get(1));
    }

    /// 1,000 a year in prices of FY 2006, 3 % a year: 1,000; 1,030; 1,060.90.
    @Test
    void whatFallsInALaterYearRisesFromTheYearOfItsPrices() {
        Cost yearly = cost("c", new CostBasis.Yearly(money("USD 1000"), money("USD 1000"), date("2006-01-01"), 3, Map.of())).withPricesOf(2006);
        Plan plan = rising(plan(yearly), rise(null, null, "3%"));
        assertEquals(List.of("2006 1,000", "2007 1,030", "2008 1,060.90"), years(plan));
        assertEquals("1.1 a, c, year 3: USD 1060.90, booked 1 Jan 2008; USD 1,000 in prices of FY 2006, times 1.0609 for FY 2008", sentences(plan).get(2));
    }

    /// For travel 10 % into FY 2007 and 5 % into the others; for the rest 2 %.
    @Test
    void theNearestEscalationCounts() {
        Escalation[] table = {rise(2007, CostCategory.TRAVEL, "10%"), rise(null, CostCategory.TRAVEL, "5%"), rise(null, null, "2%"), rise(2007, null, "99%")};
        CostBasis basis = new CostBasis.Yearly(money("USD 100"), money("USD 100"), date("2006-01-01"), 3, Map.of());
        assertEquals(List.of("2006 100", "2007 110", "2008 115.50"), years(rising(plan(cost("c", basis).withCategory(CostCategory.TRAVEL).withPricesOf(2006)), table)));
        assertEquals(List.of("2006 100", "2007 199", "2008 202.98"), years(rising(plan(cost("c", basis).withCategory(CostCategory.SUPPLIES).withPricesOf(2006)), table)));
    }

    @Test
    void withoutAnEscalationALaterYearIsNotKnown() {
        Cost yearly = cost("c", new CostBasis.Yearly(money("USD 1000"), money("USD 1000"), date("2006-01-01"), 2, Map.of())).withPricesOf(2006);
        assertEquals(List.of("2006 1,000", "2007 not known"), years(plan(yearly)));
        assertEquals(List.of("2006 1,000", "2007 not known"), years(rising(plan(yearly), rise(2007, null, null))));
        assertEquals(List.of("no-date not known"), years(rising(Plans.with(Plans.initiative("a", null, null, once("c", "USD 5").withPricesOf(2006))), rise(null, null, "2%"))));
    }

    /// 365 from 1 July 2006 to 30 June 2007, 1 a day: 92 days lie in FY 2006 and 273 in FY 2007, there times 1.1.
    @Test
    void aSpreadCostRisesWithTheYearsItFallsIn() {
        Cost spread = cost("c", new CostBasis.Spread(money("USD 365"), dates("2006-07-01", "1y"))).withPricesOf(2006);
        assertEquals(List.of("2006 92", "2007 300.30"), years(rising(plan(spread), rise(null, null, "10%"))));
    }

    /// 120 by month from 15 July 2006 to 14 June 2007: twelve months, 10 each; three begin before 1 October, nine after.
    @Test
    void aCostByMonthKeepsItsMonthsWhenItRises() {
        Cost spread = cost("c", new CostBasis.Spread(money("USD 120"), dates("2006-07-15", "11m"), SpreadBy.MONTH, Map.of())).withPricesOf(2006);
        assertEquals(List.of("2006 30", "2007 99"), years(rising(plan(spread), rise(null, null, "10%"))));
    }

    /// 12.5 % of personnel and travel alone: of 1,000 + 200, not of the 5,000 of equipment.
    @Test
    void anIndirectRateMayCountOnChosenCategories() {
        Cost share = cost("i", new CostBasis.Share(Percent.of("12.5"), List.of(), List.of(CostCategory.PERSONNEL, CostCategory.TRAVEL), Map.of()));
        Plan plan = plan(
                once("p", "USD 1000").withCategory(CostCategory.PERSONNEL), once("t", "USD 200").withCategory(CostCategory.TRAVEL), once("e", "USD 5000").withCategory(CostCategory.EQUIPMENT), share);
        assertEquals("150", Ledgers.of(plan).lines().getLast().total().text());
    }

    /// 100 euro at 1.20 on its own day; at 1.10, the rate of the day that the plan fixes.
    @Test
    void thePlanMayFixTheDayOfItsRates() {
        Currency euro = Currency.getInstance("EUR");
        List<ExchangeRate> rates = List.of(
                new ExchangeRate(euro, LocalDate.of(2005, 1, 1), new BigDecimal("1.10"), "", Map.of()), new ExchangeRate(euro, LocalDate.of(2006, 1, 1), new BigDecimal("1.20"), "", Map.of()));
        Plan plan = plan(cost("c", new CostBasis.Once(money("EUR 100"), date("2006-03-01"))), cost("d", new CostBasis.Once(money("EUR 1"), DateExpression.UNKNOWN)));
        plan = plan.withSettings(plan.settings().withExchangeRates(rates));
        assertEquals("1.1 a, c: USD 120.00, booked 1 Mar 2006; EUR 100 at 1.20, the rate of 1 Jan 2006", sentences(plan).getFirst());
        Plan fixed = plan.withSettings(plan.settings().withRateDay(LocalDate.of(2005, 10, 1)));
        assertEquals("1.1 a, c: USD 110.00, booked 1 Mar 2006; EUR 100 at 1.10, the rate of 1 Jan 2005, fixed for the plan on 1 Oct 2005", sentences(fixed).getFirst());
    }
}
