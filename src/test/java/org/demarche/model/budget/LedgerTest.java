package org.demarche.model.budget;

import static org.demarche.model.Plans.cost;
import static org.demarche.model.Plans.date;
import static org.demarche.model.Plans.dates;
import static org.demarche.model.Plans.funding;
import static org.demarche.model.Plans.initiative;
import static org.demarche.model.Plans.money;
import static org.demarche.model.Plans.notKnown;
import static org.demarche.model.Plans.once;
import static org.demarche.model.Plans.spread;
import static org.demarche.model.Plans.yearly;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.ExchangeRate;
import org.demarche.model.FundingStatus;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Money;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Recurrence;
import org.demarche.model.Scope;
import org.demarche.model.ScopeKind;
import org.demarche.model.SpreadBy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LedgerTest {
    private static List<String> entries(Ledger ledger) {
        return ledger.entries().stream().map(entry -> amount(entry) + " " + entry.days()).toList();
    }

    private static String amount(Entry entry) {
        Money amount = entry.amount();
        return amount == null ? String.valueOf(entry.whyNotKnown()) : amount.amount().toPlainString();
    }

    private static String day(String day) {
        LocalDate date = LocalDate.parse(day);
        return "DateRange[start=" + date + ", endExclusive=" + date.plusDays(1) + "]";
    }

    private static Map<String, String> by(Ledger ledger, Dimension dimension) {
        Map<String, String> totals = new LinkedHashMap<>();
        ledger.pivot(List.of(dimension), List.of()).byRow().forEach((key, total) -> totals.put(key.id(), total.text()));
        return totals;
    }

    private static Cost regional(Cost cost, @Nullable String share) {
        return cost.withScope(new Scope(ScopeKind.REGIONAL, share == null ? null : Percent.parse(share), Map.of()));
    }

    @Test
    void onceIsBookedOnItsDayOrTheInitiativesStart() {
        Cost dated = cost("b", new CostBasis.Once(money("USD 2"), date("election")));
        assertEquals(
                List.of("1.00 " + day("2006-01-04"), "2.00 " + day("2005-12-04")),
                entries(Ledgers.of(initiative("a", "election+1m", "9m", once("a", "USD 1"), dated))));
    }

    @Test
    void whatHasNoDateIsUndatedAndStillCounts() {
        Ledger ledger = Ledgers.of(initiative("a", null, null, once("a", "USD 5"), spread("s", "USD 7", null, null)));
        assertEquals(List.of("5.00 null", "7.00 null"), entries(ledger));
        assertEquals(Map.of(Key.NO_DATE, "12"), by(ledger, Dimension.FISCAL_YEAR));
    }

    @Test
    void theReferenceSpreadComesToTheCent() {
        Ledger ledger = Ledgers.of(initiative("court", "2006-03-04", "12m", spread("s", "USD 200000", null, null)));
        assertEquals(Map.of("2006", "115,616.44", "2007", "84,383.56"), by(ledger, Dimension.FISCAL_YEAR));
    }

    @Test
    void aSpreadOverALeapYearCounts366Days() {
        Ledger ledger = Ledgers.of(initiative("leap", "2004-01-01", "12m", spread("s", "USD 366", null, null)));
        assertEquals("29", by(ledger, Dimension.MONTH).get("2004-02"));
    }

    @Test
    void aSpreadByMonthIsBookedOnTheFirstDayOfEachInItsRange() {
        CostBasis basis = new CostBasis.Spread(money("USD 100"), Plans.dates("2006-01-31", "32d"), SpreadBy.MONTH, Map.of());
        Ledger ledger = Ledgers.of(initiative("a", "2006-01-31", "9m", cost("m", basis)));
        assertEquals(Map.of("2006-01", "33.33", "2006-02", "33.34", "2006-03", "33.33"), by(ledger, Dimension.MONTH));
    }

    @Test
    void aYearlyCostRunsToTheHorizonInclusive() {
        assertEquals(
                List.of("545000.00 " + day("2005-09-30"), "522000.00 " + day("2006-09-30"), "522000.00 " + day("2007-09-30")),
                entries(Ledgers.of(initiative("a", "2005-09-30", "9m", yearly("y", "USD 545000", "USD 522000")))));
        assertEquals(
                List.of("545000.00 " + day("2005-10-01"), "522000.00 " + day("2006-10-01")),
                entries(Ledgers.of(initiative("a", "2005-10-01", "9m", yearly("y", "USD 545000", "USD 522000")))));
    }

    @Test
    void aYearlyCostFromLeapDayComesBackToLeapDay() {
        CostBasis basis = new CostBasis.Yearly(money("USD 1"), money("USD 2"), date("2004-02-29"), 5, Map.of());
        assertEquals(
                List.of("2004-02-29", "2005-02-28", "2006-02-28", "2007-02-28", "2008-02-29"),
                Ledgers.of(initiative("a", null, null, cost("y", basis))).entries().stream().map(entry -> entry.days().start().toString()).toList());
    }

    @Test
    void withoutYearsAndHorizonTheFurtherYearsAreOneUnknown() {
        Plan plan = Plans.with(initiative("a", "2006-01-04", null, yearly("y", "USD 545000", "USD 522000")));
        Ledger ledger = Ledgers.of(plan.withSettings(plan.settings().withHorizon(DateExpression.UNKNOWN)));
        assertEquals(List.of("545000.00 " + day("2006-01-04"), "HOW_MANY_YEARS null"), entries(ledger));
        assertEquals("545,000 and 1 amount not known", ledger.total().text());
    }

    @Test
    void yearsAfterTheFirstOfUnknownAmountAreOneUnknownInEachOfTheirYears() {
        CostBasis basis = new CostBasis.Yearly(money("USD 10"), null, date("2005-10-01"), 3, Map.of());
        Ledger ledger = Ledgers.of(initiative("a", null, null, cost("y", basis)));
        assertEquals("10 and 1 amount not known", ledger.total().text());
        assertEquals(Map.of("2006", "10", "2007", "not known", "2008", "not known"), by(ledger, Dimension.FISCAL_YEAR));
    }

    @Test
    void anUndatedYearlyCostWithYearsIsUndatedEachYear() {
        CostBasis basis = new CostBasis.Yearly(money("USD 10"), money("USD 20"), DateExpression.UNKNOWN, 3, Map.of());
        assertEquals(List.of("10.00 null", "20.00 null", "20.00 null"), entries(Ledgers.of(initiative("a", null, null, cost("y", basis)))));
    }

    @Test
    void unitsAreRoundedHalfEvenToTheCent() {
        CostBasis basis = new CostBasis.Units(new BigDecimal("2.5"), List.of(), "days", money("USD 0.05"), Recurrence.ONCE, date("2006-01-01"), null, Map.of());
        CostBasis unknown = new CostBasis.Units(null, List.of(), "days", money("USD 0.05"), Recurrence.ONCE, date("2006-01-01"), null, Map.of());
        assertEquals(
                List.of("0.12 " + day("2006-01-01"), "NO_QUANTITY " + day("2006-01-01")),
                entries(Ledgers.of(initiative("a", null, null, cost("u", basis), cost("v", unknown)))));
    }

    @Test
    void whatIsTooLargeToCountIsNotKnown() {
        CostBasis basis = new CostBasis.Units(new BigDecimal("1e30"), List.of(), "days", money("USD 5"), Recurrence.ONCE, date("2006-01-01"), null, Map.of());
        assertEquals(List.of("TOO_LARGE " + day("2006-01-01")), entries(Ledgers.of(initiative("a", null, null, cost("u", basis)))));
    }

    @Test
    void aShareFallsDueAsItsBasesDoAndAddsUpToTheRoundedTotal() {
        Cost share = cost("indirect", new CostBasis.Share(Percent.of("10"), List.of()));
        Ledger ledger = Ledgers.of(initiative("a", "2006-01-04", null, share, once("x", "USD 0.15"), cost("y", new CostBasis.Once(money("USD 0.13"), date("2006-05-01")))));
        assertEquals(
                List.of("0.02 " + day("2006-01-04"), "0.01 " + day("2006-05-01"), "0.15 " + day("2006-01-04"), "0.13 " + day("2006-05-01")),
                entries(ledger));
    }

    @Test
    void sharesOfWhatIsNotKnownAreOneUnknownWhereItCouldFall() {
        Cost share = cost("indirect", new CostBasis.Share(Percent.of("10"), List.of()));
        Cost one = cost("x", new CostBasis.NotKnown(dates("2005-11-01", "1m"), Map.of()));
        Cost other = cost("y", new CostBasis.NotKnown(dates("2007-11-01", "1m"), Map.of()));
        Ledger ledger = Ledgers.of(initiative("a", "2006-01-04", null, share, one, other, once("z", "USD 100")));
        assertEquals("110 and 3 amounts not known", ledger.total().text());
        assertEquals(
                Map.of("2006", "110 and 2 amounts not known", "2008", "2 amounts not known"), by(ledger, Dimension.FISCAL_YEAR));
    }

    @Test
    void theRateInForceIsTheLatestOnOrBeforeTheDay() {
        Currency eur = Currency.getInstance("EUR");
        Plan plan = Plans.with(initiative(
                "a", "2006-01-04", null,
                once("in-force", "EUR 10"),
                cost("before", new CostBasis.Once(money("EUR 10"), date("2005-12-31"))),
                cost("undated", new CostBasis.Once(money("EUR 10.01"), date("unknown.start")))));
        plan = plan.withSettings(plan.settings().withExchangeRates(List.of(
                rate(eur, "2006-01-01", "1.25"), rate(eur, null, "1.5"), rate(eur, "2006-01-05", "9"))));
        List<Entry> entries = Ledgers.of(plan).entries();
        assertEquals(List.of("12.50", "15.00", "15.02"), entries.stream().map(LedgerTest::amount).toList());
        assertEquals(new Conversion(money("EUR 10"), new BigDecimal("1.25"), LocalDate.of(2006, 1, 1), null), entries.getFirst().conversion());
        assertEquals(new Conversion(money("EUR 10.01"), new BigDecimal("1.5"), null, null), entries.getLast().conversion());
    }

    @Test
    void withoutARateTheAmountIsNotKnown() {
        Ledger ledger = Ledgers.of(initiative("a", "2006-01-04", null, once("a", "EUR 10"), once("b", "USD 1")));
        assertEquals(List.of("NO_EXCHANGE_RATE " + day("2006-01-04"), "1.00 " + day("2006-01-04")), entries(ledger));
        assertEquals("1 and 1 amount not known", ledger.total().text());
    }

    private static ExchangeRate rate(Currency currency, @Nullable String on, String rate) {
        return new ExchangeRate(currency, on == null ? null : LocalDate.parse(on), new BigDecimal(rate), "", Map.of());
    }

    @Test
    void aRegionalCostCountsItsShareAndTheRestStandsOutside() {
        Ledger ledger = Ledgers.of(initiative("a", "2006-01-04", null, regional(once("r", "USD 100"), "33.33%")));
        assertEquals("33.33", ledger.total().text());
        assertEquals("66.67", ledger.regionalOutside().text());
        assertEquals(Map.of("country", "33.33", "regional", "66.67"), by(ledger, Dimension.SCOPE));
        assertEquals("100", ledger.pivot(List.of(Dimension.SCOPE), List.of()).total().text());
    }

    @Test
    void aRegionalCostWithoutAShareIsOneUnknownInsideAndAllOfItOutside() {
        Ledger ledger = Ledgers.of(initiative("a", "2006-01-04", "2y", regional(spread("r", "USD 1600000", null, null), null)));
        assertEquals("not known", ledger.total().text());
        assertEquals("1,600,000", ledger.regionalOutside().text());
        Pivot byScope = ledger.pivot(List.of(Dimension.SCOPE), List.of());
        assertEquals("1,600,000", byScope.total().text(), "the share does not change the sum of both");
        assertEquals(Map.of("country", "not known", "regional", "1,600,000"), by(ledger, Dimension.SCOPE));
        assertEquals(Map.of("2006", "not known", "2007", "not known", "2008", "not known"), by(ledger, Dimension.FISCAL_YEAR));
    }

    @Test
    void fundingsCoverTheCostInTheirOrderAndTheRestIsTheGap() {
        Ledger ledger = Ledgers.of(initiative("a", "2006-01-04", null,
                once("c", "USD 100", funding("own", FundingStatus.COMMITTED, "25%"), funding("other", FundingStatus.SOUGHT, "USD 40"))));
        assertEquals(Map.of("sought", "40", "committed", "25", "gap", "35"), by(ledger, Dimension.STATUS));
        assertEquals("35", ledger.gap().text());
        assertEquals("35", ledger.gapOf("a").text());
    }

    @Test
    void fundingsAboveTheCostCountOnlyUpToIt() {
        Ledger ledger = Ledgers.of(initiative("a", "2006-01-04", null,
                once("c", "USD 100", funding("own", FundingStatus.COMMITTED, "USD 80"), funding("other", FundingStatus.SOUGHT, "USD 40"))));
        assertEquals(Map.of("sought", "20", "committed", "80"), by(ledger, Dimension.STATUS));
        assertEquals(2000, ledger.lines().getFirst().overFunding());
    }

    @Test
    void whatAFundingOfUnknownAmountMayCoverIsNeitherGapNorCovered() {
        Ledger ledger = Ledgers.of(initiative("a", "2006-01-04", null,
                once("c", "USD 100", funding("own", FundingStatus.COMMITTED, "USD 30"), funding("host", FundingStatus.IDENTIFIED, null))));
        assertEquals(
                Map.of("identified", "not known", "committed", "30", "gap", "not known", "coverage-not-known", "70"), by(ledger, Dimension.STATUS));
        assertEquals("100", ledger.total().text(), "the whole is known all the same");
    }

    @Test
    void fundingOfASpreadCostAddsUpInEveryMonthAndForEverySource() {
        Ledger ledger = Ledgers.of(initiative("a", "2006-01-04", "1y",
                spread("c", "USD 100.01", null, null, funding("own", FundingStatus.COMMITTED, "33%"), funding("other", FundingStatus.SOUGHT, "33.33%"))));
        Pivot pivot = ledger.pivot(List.of(Dimension.SOURCE), List.of(Dimension.MONTH));
        Pivot plain = ledger.pivot(List.of(), List.of(Dimension.MONTH));
        for (Heading month : pivot.columns().children()) {
            long sum = 0;
            for (Heading source : pivot.rows().children()) sum += pivot.total(source, month).minorUnits();
            assertEquals(plain.total(List.of(), month.path()).minorUnits(), sum, month.toString());
        }
        assertEquals(Map.of("own", "33", "other", "33.33", "gap", "33.68"), by(ledger, Dimension.SOURCE));
    }

    @Test
    void aDroppedInitiativeCostsNothing() {
        Ledger ledger = Ledgers.of(initiative("a", "2006-01-04", null, once("c", "USD 1")).withStatus(InitiativeStatus.DROPPED));
        assertEquals("0", ledger.total().text());
    }

    @Test
    void severalObjectivesAreOneKeySoThatPartsStayParts() {
        Plan plan = Plans.bare()
                .withAreas(List.of(Plans.area("media", true)))
                .withObjectives(List.of(Plans.objective("free", "media"), Plans.objective("trained", "media"), Plans.objective("other")))
                .withInitiatives(List.of(
                        initiative("a", "2006-01-04", null, once("c", "USD 1")).withObjectives(List.of("trained", "free")),
                        initiative("b", "2006-01-04", null, once("d", "USD 2")).withObjectives(List.of("other")),
                        initiative("e", "2006-01-04", null, once("f", "USD 4")),
                        initiative("g", "2006-01-04", null, once("h", "USD 8")).withObjectives(List.of("free", "trained")),
                        initiative("i", "2006-01-04", null, once("j", "USD 16")).withObjectives(List.of("free"))));
        List<String> labels = new ArrayList<>();
        Ledgers.of(plan).pivot(List.of(Dimension.OBJECTIVE), List.of()).byRow().forEach((key, total) -> labels.add(key.id() + ", " + key + ": " + total.text()));
        assertEquals(List.of("free, 1. free: 16", "free+trained, Objectives 1 and 2: 9", "other, 3. other: 2", "none, No objective: 4"), labels);
        assertEquals(Map.of("media", "25", "none", "6"), by(Ledgers.of(plan), Dimension.AREA));
    }

    @Test
    void aFilterCountsOnlyTheKeysItNames() {
        Ledger ledger = Ledgers.of(initiative("a", "2006-01-04", null, once("c", "USD 100", funding("own", FundingStatus.COMMITTED, "25%")), notKnown("n")));
        Pivot pivot = ledger.pivot(List.of(Dimension.INITIATIVE), List.of(), Filter.of(Dimension.STATUS, "committed"));
        assertEquals("25", pivot.total().text());
        Explanation explanation = ledger.explain(pivot.cell(pivot.rows(), pivot.columns()));
        assertEquals(pivot.total(), explanation.total());
        assertNull(ledger.explain(ledger.pivot(List.of(), List.of()).cell(pivot.rows(), pivot.columns())).lines().getLast().amount());
    }
}
