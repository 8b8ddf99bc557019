package org.demarche.model.budget;

import static org.demarche.model.Plans.cost;
import static org.demarche.model.Plans.date;
import static org.demarche.model.Plans.funding;
import static org.demarche.model.Plans.initiative;
import static org.demarche.model.Plans.money;
import static org.demarche.model.Plans.once;
import static org.demarche.model.Plans.spread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.ExchangeRate;
import org.demarche.model.FundingStatus;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Recurrence;
import org.demarche.model.Scope;
import org.demarche.model.ScopeKind;
import org.demarche.model.SpreadBy;
import org.junit.jupiter.api.Test;

final class ExplanationTest {
    private static Plan with(Cost cost) {
        Plan plan = Plans.with(initiative("a", "election+1m", "12m", cost));
        return plan.withSettings(plan.settings().withExchangeRates(
                List.of(new ExchangeRate(Currency.getInstance("EUR"), LocalDate.of(2006, 1, 1), new BigDecimal("1.25"), "", Map.of()))));
    }

    private static List<String> lines(Cost cost, Filter cell) {
        return Ledgers.of(with(cost)).explain(Cell.of(cell)).lines().stream().map(line -> line.amount() + ": " + line.sentence()).toList();
    }

    private static List<String> inYear(Cost cost, int year) {
        Ledger ledger = Ledgers.of(with(cost));
        Pivot pivot = ledger.pivot(List.of(), List.of(Dimension.FISCAL_YEAR));
        return ledger.explain(pivot.cell(pivot.rows(), pivot.columns().child("" + year))).lines().stream().map(line -> line.amount() + ": " + line.sentence()).toList();
    }

    private static List<String> row(Cost cost, Dimension dimension, String key) {
        Ledger ledger = Ledgers.of(with(cost));
        Pivot pivot = ledger.pivot(List.of(dimension), List.of());
        return ledger.explain(pivot.cell(pivot.rows().child(key), pivot.columns())).lines().stream().map(line -> line.amount() + ": " + line.sentence()).toList();
    }

    @Test
    void anAmountSaysWhenItIsBookedAndWhatTheDayHangsOn() {
        assertEquals(List.of("USD 5.00: booked 4 Jan 2006, election+1m"), lines(once("c", "USD 5"), Filter.ALL));
        assertEquals(List.of("USD 5.00: booked 1 Feb 2006"), lines(cost("c", new CostBasis.Once(money("USD 5"), date("2006-02-01"))), Filter.ALL));
        assertEquals(List.of("USD 5.00: no date, gone.start"), lines(cost("c", new CostBasis.Once(money("USD 5"), date("gone.start"))), Filter.ALL));
    }

    @Test
    void aDayNotKnownWithinItsMonthSaysSo() {
        assertEquals(
                List.of("USD 30.00: some day from 1 Sep 2006 to 30 Sep 2006; spread by day, for the day is not known; all of it falls in FY 2006"),
                inYear(cost("c", new CostBasis.Once(money("USD 30"), date("2006-09"))), 2006));
    }

    @Test
    void aSpreadSaysHowMuchOfItFallsIntoThePeriod() {
        assertEquals(
                List.of("USD 270.00: 365 spread by day from 4 Jan 2006 to 3 Jan 2007; 270 of 365 days fall in FY 2006"),
                inYear(spread("c", "USD 365", null, null), 2006));
        assertEquals(
                List.of("USD 100.00: 400 spread by month from 15 Jul 2006 to 14 Oct 2006; 1 of 4 months falls in FY 2007"),
                inYear(cost("c", new CostBasis.Spread(money("USD 400"), Plans.dates("2006-07-15", "92d"), SpreadBy.MONTH, Map.of())), 2007));
    }

    @Test
    void unitsSayHowManyAtWhatCost() {
        CostBasis units = new CostBasis.Units(new BigDecimal("20"), List.of(), "journalists", money("USD 1500"), Recurrence.ONCE, DateExpression.UNKNOWN, null, Map.of());
        assertEquals(List.of("USD 30000.00: 20 journalists at 1,500 each, booked 4 Jan 2006, election+1m"), lines(cost("c", units), Filter.ALL));
    }

    @Test
    void aConversionNamesTheRateAndItsDay() {
        assertEquals(
                List.of("USD 12.50: booked 4 Jan 2006, election+1m; EUR 10 at 1.25, the rate of 1 Jan 2006"), lines(once("c", "EUR 10"), Filter.ALL));
    }

    @Test
    void aRegionalCostSaysWhoseItIs() {
        Cost shared = once("c", "USD 10").withScope(new Scope(ScopeKind.REGIONAL, Percent.of("40"), Map.of()));
        assertEquals(List.of("USD 4.00: booked 4 Jan 2006, election+1m; regional; 40% of it is this country's"), lines(shared, Filter.ALL));
        assertEquals(List.of("null: this country's share of 10 is not known"), lines(once("c", "USD 10").withScope(Scope.REGIONAL), Filter.ALL));
    }

    @Test
    void aPartSaysWhoPaysForIt() {
        Cost cost = once("c", "USD 10", funding("own", FundingStatus.SOUGHT, "40%"));
        assertEquals(List.of("USD 4.00: booked 4 Jan 2006, election+1m; the part that is sought"), row(cost, Dimension.STATUS, "sought"));
        assertEquals(List.of("USD 6.00: booked 4 Jan 2006, election+1m; the part without a source"), row(cost, Dimension.SOURCE, Key.GAP));
        assertEquals(List.of("USD 4.00: booked 4 Jan 2006, election+1m; the part that the filter lets through"), lines(cost, Filter.of(Dimension.STATUS, "sought")));
        assertEquals(
                List.of("null: not known how much of 10 is covered"),
                lines(once("c", "USD 10", funding("own", FundingStatus.SOUGHT, null)), Filter.of(Dimension.STATUS, Key.GAP)));
    }

    @Test
    void whatIsNotKnownSaysWhyInTheCostsOwnWordsWhereItHasSome() {
        assertEquals(List.of("null: no cost given"), lines(Plans.notKnown("c"), Filter.ALL));
        assertEquals(List.of("null: The paper gives no cost."), lines(Plans.notKnown("c").withNote("The paper gives no cost."), Filter.ALL));
    }
}
