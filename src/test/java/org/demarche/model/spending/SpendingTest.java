package org.demarche.model.spending;

import static org.demarche.model.Plans.initiative;
import static org.demarche.model.Plans.money;
import static org.demarche.model.Plans.notKnown;
import static org.demarche.model.Plans.once;
import static org.demarche.model.Plans.spread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.demarche.model.Actual;
import org.demarche.model.ActualKind;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.ExchangeRate;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.demarche.model.schedule.Schedule;
import org.demarche.model.synthetic.SyntheticPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpendingTest {
    private static final LocalDate END_OF_MARCH = LocalDate.of(2006, 3, 31);

    private static Spending of(Plan plan, LocalDate asOf) {
        return Spending.of(plan, Ledger.of(plan, Schedule.of(plan)), asOf);
    }

    private static Figures figures(Cost cost) {
        return of(Plans.with(initiative("need", "2006-01-01", "1y", cost)), END_OF_MARCH).total();
    }

    private static Actual obligated(@Nullable String day, @Nullable String amount) {
        return actual(ActualKind.OBLIGATION, day, amount);
    }

    private static Actual spent(@Nullable String day, @Nullable String amount) {
        return actual(ActualKind.SPENDING, day, amount);
    }

    private static Actual actual(ActualKind kind, @Nullable String day, @Nullable String amount) {
        return new Actual(day == null ? null : LocalDate.parse(day), kind, amount == null ? null : money(amount), "", "", Map.of());
    }

    private static Cost with(Cost cost, Actual... actuals) {
        return cost.withActuals(List.of(actuals));
    }

    /// 365,000 over the 365 days of 2006 are 1,000 a day; January to March has 31 + 28 + 31 = 90 days.
    private static Cost year(Actual... actuals) {
        return with(spread("year", "USD 365000", "2006-01-01", "1y"), actuals);
    }

    @Test
    void whatIsPlannedToDateIsSpreadAsTheLedgerSpreadsItWithTheStatusDateInIt() {
        Figures figures = figures(year());
        assertEquals("365,000", figures.planned().text());
        assertEquals("90,000", figures.plannedToDate().text()); // 90 days × 1,000
        assertEquals("275,000", figures.plannedAfter().text()); // 365,000 − 90,000
        assertFalse(figures.hasActuals());
        assertNull(figures.burn());
    }

    @Test
    void obligationsAndSpendingAddUpAndTheFutureStandsApart() {
        Figures figures = figures(year(
                obligated("2006-01-10", "USD 120000"), obligated("2006-03-31", "USD 30000"), obligated("2006-04-01", "USD 9000"),
                spent("2006-02-01", "USD 40000"), spent("2006-03-15", "USD 20000"), spent("2006-05-01", "USD 7000")));
        assertEquals("150,000", figures.obligated().text()); // 120,000 + 30,000
        assertEquals("60,000", figures.spent().text()); // 40,000 + 20,000
        assertEquals("90,000", figures.unliquidated().text()); // 150,000 − 60,000
        assertEquals("305,000", figures.remaining().text()); // 365,000 − 60,000
        assertEquals("9,000", figures.obligatedLater().text());
        assertEquals("7,000", figures.spentLater().text());
        assertEquals(67L, figures.percentOfPlanned()); // 60,000 of 90,000 are 66.7 %
    }

    @Test
    void burnIsToldByTheMonthSinceTheFirstSpending() {
        Figures figures = figures(year(spent("2006-02-01", "USD 40000"), spent("2006-03-15", "USD 20000")));
        assertEquals("2 months", figures.spendingFor().words()); // 1 February to 31 March
        assertEquals("30,000", figures.burn().text()); // 60,000 ÷ 2
    }

    @Test
    void aSpendingOfFewDaysIsToldAsOfAWholeMonth() {
        assertEquals("5,000", figures(year(spent("2006-03-30", "USD 5000"))).burn().text());
    }

    @Test
    void theForecastIsWhatWasSpentAndWhatIsStillPlanned() {
        Figures figures = figures(year(spent("2006-02-01", "USD 60000")));
        assertEquals("335,000", figures.asPlannedFromHere().text()); // 60,000 + 275,000
    }

    @Test
    void theForecastAtTheBurnGoesOnUntilTheLastPlannedDay() {
        Figures figures = figures(year(spent("2006-02-01", "USD 60000")));
        assertEquals("330,000", figures.atBurn().text()); // 60,000 in 2 months; 9 months more, April to December: 60,000 + 9 × 30,000
    }

    @Test
    void aCostOfWhichNothingIsSpentHasNoBurnAndGoesOnAsPlanned() {
        assertEquals("275,000", figures(year()).atBurn().text());
        assertEquals("1,000", figures(once("later", "USD 1000").withBasis(new CostBasis.Once(money("USD 1000"), Plans.date("2006-06-01")))).atBurn().text());
    }

    @Test
    void whatIsNotKnownIsCountedBesideAndNeverZero() {
        Figures figures = figures(year(spent("2006-02-01", "USD 60000"), spent("2006-02-03", null), obligated(null, "KZT 5")));
        assertEquals("60,000 and 1 amount not known", figures.spent().text());
        assertEquals("305,000 and 1 amount not known", figures.remaining().text());
        assertEquals(new Total(0, 1, Currency.getInstance("USD")), figures.obligated()); // no rate
        assertNull(figures.percentOfPlanned());
        Figures unknown = figures(with(notKnown("open"), spent("2006-02-01", "USD 5")));
        assertEquals("not known", unknown.planned().text());
        assertEquals("not known", unknown.plannedToDate().text());
        assertEquals(0, unknown.overspent());
    }

    @Test
    void anAmountWithoutADateMayBePlannedToDate() {
        Figures figures = of(Plans.with(initiative("need", null, null, once("undated", "USD 100"))), END_OF_MARCH).total();
        assertEquals("not known", figures.plannedToDate().text());
        assertEquals("100", figures.plannedAfter().text());
        assertEquals("100", figures.asPlannedFromHere().text());
    }

    @Test
    void anActualWithoutADayHasHappened() {
        assertEquals("5", figures(year(spent(null, "USD 5"))).spent().text());
    }

    @Test
    void otherCurrenciesAreConvertedAtTheRateOfTheirDay() {
        Currency euro = Currency.getInstance("EUR");
        Plan plan = Plans.with(initiative("need", "2006-01-01", "1y", year(spent("2006-01-31", "EUR 100"), spent("2006-02-01", "EUR 100"))));
        plan = plan.withSettings(plan.settings().withExchangeRates(List.of(
                new ExchangeRate(euro, LocalDate.of(2006, 1, 1), new BigDecimal("1.2"), "", Map.of()), new ExchangeRate(euro, LocalDate.of(2006, 2, 1), new BigDecimal("1.25"), "", Map.of()))));
        assertEquals("245", of(plan, END_OF_MARCH).total().spent().text()); // 100 × 1.2 + 100 × 1.25
    }

    @Test
    void overspendingIsToldAgainstAllThatIsPlanned() {
        Figures figures = figures(with(once("fee", "USD 100"), obligated("2006-01-02", "USD 80"), spent("2006-01-03", "USD 130")));
        assertEquals(3000, figures.overspent());
        assertEquals(5000, figures.beyondObligated());
        assertEquals("-30", figures.remaining().text());
    }

    @Test
    void ofADroppedNeedNothingIsPlannedAndWhatWasSpentRemains() {
        Initiative dropped = initiative("dropped", "2006-01-01", "1y", with(once("fee", "USD 100"), spent("2006-01-03", "USD 30")), once("other", "USD 5"))
                .withStatus(InitiativeStatus.DROPPED);
        Spending spending = of(Plans.with(dropped), END_OF_MARCH);
        assertEquals(1, spending.costs().size());
        assertEquals("0", spending.total().planned().text());
        assertEquals("30", spending.total().spent().text());
    }

    @Test
    void monthsAreCountedFromDayToDay() {
        assertEquals("3 months", Months.between(LocalDate.of(2006, 1, 15), LocalDate.of(2006, 4, 14)).words());
        assertEquals("1 month and 1 day", Months.between(LocalDate.of(2006, 2, 1), LocalDate.of(2006, 3, 1)).words());
        assertEquals(Months.NONE, Months.between(LocalDate.of(2006, 2, 1), LocalDate.of(2006, 1, 31)));
        assertEquals(200, new Months(1, 10, 20).each(300)); // 300 ÷ 1.5
    }

    /// In a random plan with random actuals, on random days.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void costsAddUpToInitiativesAndTheseToTheTotal(long seed) {
        Random random = new Random(seed);
        Plan plan = randomActuals(SyntheticPlan.of(60, seed), random);
        LocalDate asOf = LocalDate.of(2029, 1, 1).plusDays(random.nextInt(1500));
        Spending spending = of(plan, asOf);
        assertTrue(spending.hasActuals(), "seed " + seed);
        for (InitiativeSpending one : spending.initiatives()) assertSums(one.figures(), one.costs().stream().map(CostSpending::figures).toList(), "seed " + seed);
        assertSums(spending.total(), spending.initiatives().stream().map(InitiativeSpending::figures).toList(), "seed " + seed);
        Figures total = spending.total();
        assertEquals(total.planned().minorUnits(), total.plannedToDate().minorUnits() + total.plannedAfter().minorUnits(), "seed " + seed);
    }

    /// On the last day of a fiscal year, what is planned to date is what the pivot has in the years up to it.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void toDateAtTheEndOfAYearIsWhatTheYearsUpToItHave(long seed) {
        Plan plan = SyntheticPlan.of(60, seed);
        Ledger ledger = Ledger.of(plan, Schedule.of(plan));
        Pivot pivot = ledger.pivot(List.of(Dimension.FISCAL_YEAR), List.of());
        for (Heading year : pivot.rows().children()) {
            if (year.key() == null || year.key().days() == null) continue;
            LocalDate last = year.key().days().lastDay();
            long before = pivot.rows().children().stream()
                    .filter(one -> one.key() != null && one.key().days() != null && !one.key().days().lastDay().isAfter(last))
                    .flatMapToLong(one -> LongStream.of(pivot.total(one, pivot.columns()).minorUnits(), pivot.outside(one, pivot.columns()).minorUnits()))
                    .sum();
            assertEquals(before, Spending.of(plan, ledger, last).total().plannedToDate().minorUnits(), year + ", seed " + seed);
        }
    }

    private static Plan randomActuals(Plan plan, Random random) {
        return plan.withInitiatives(plan.initiatives().stream()
                .map(one -> one.withCosts(one.costs().stream().map(cost -> cost.withActuals(LongStream.range(0, random.nextInt(4))
                        .mapToObj(at -> actual(ActualKind.values()[random.nextInt(2)], LocalDate.of(2029, 1, 1).plusDays(random.nextInt(1500)).toString(), random.nextInt(9) == 0 ? null : "USD " + random.nextInt(100_000) + ".37"))
                        .toList())).toList()))
                .toList());
    }

    private static void assertSums(Figures whole, List<Figures> parts, String message) {
        assertSum(whole.planned(), parts.stream().map(Figures::planned).toList(), message);
        assertSum(whole.plannedToDate(), parts.stream().map(Figures::plannedToDate).toList(), message);
        assertSum(whole.obligated(), parts.stream().map(Figures::obligated).toList(), message);
        assertSum(whole.spent(), parts.stream().map(Figures::spent).toList(), message);
        assertSum(whole.remaining(), parts.stream().map(Figures::remaining).toList(), message);
        assertSum(whole.asPlannedFromHere(), parts.stream().map(Figures::asPlannedFromHere).toList(), message);
        assertSum(whole.atBurn(), parts.stream().map(Figures::atBurn).toList(), message);
        assertSum(whole.spentLater(), parts.stream().map(Figures::spentLater).toList(), message);
    }

    private static void assertSum(Total whole, List<Total> parts, String message) {
        assertEquals(whole.minorUnits(), parts.stream().mapToLong(Total::minorUnits).sum(), message);
        assertEquals(whole.unknown(), parts.stream().mapToInt(Total::unknown).sum(), message);
    }
}
