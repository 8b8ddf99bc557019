package org.demarche.model.check;

import static org.demarche.model.Plans.cost;
import static org.demarche.model.Plans.date;
import static org.demarche.model.Plans.funding;
import static org.demarche.model.Plans.initiative;
import static org.demarche.model.Plans.money;
import static org.demarche.model.Plans.notKnown;
import static org.demarche.model.Plans.once;
import static org.demarche.model.Plans.yearly;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.demarche.model.Actual;
import org.demarche.model.ActualKind;
import org.demarche.model.Ceiling;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.Escalation;
import org.demarche.model.FundingSource;
import org.demarche.model.FundingSourceKind;
import org.demarche.model.FundingStatus;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Scope;
import org.demarche.model.ScopeKind;
import org.junit.jupiter.api.Test;

/// Rules about costs and who pays.
final class MoneyRulesTest {
    private static final FundingSource OWN = Plans.source("own", FundingSourceKind.OWN);

    private static Plan with(Cost cost) {
        return Plans.with(initiative("a", "2006-01-04", "1m", cost));
    }

    @Test
    void aCostThatNoSourceCovers() {
        assertEquals(List.of("c: 200,000 has no source"), Checks.found("cost-without-source", with(once("c", "USD 200000"))));
        assertEquals(List.of("c: 60 has no source"), Checks.found("cost-without-source", with(once("c", "USD 100", funding("own", FundingStatus.SOUGHT, "40%")))));
        assertEquals(List.of(), Checks.found("cost-without-source", with(once("c", "USD 100", funding("own", FundingStatus.SOUGHT, "100%")))));
        assertEquals(List.of(), Checks.found("cost-without-source", with(once("c", "USD 100", funding("own", FundingStatus.SOUGHT, null)))), "it may cover all");
        assertEquals(List.of(), Checks.found("cost-without-source", Plans.with(initiative("a", null, null, once("c", "USD 5")).withStatus(InitiativeStatus.DROPPED))));
    }

    @Test
    void moneyWhoseLastDayToCommitHasPassed() {
        Plan sought = with(once("c", "USD 100", funding("own", FundingStatus.SOUGHT, "100%")));
        assertEquals(List.of("c: Money that can't be committed any more"), Checks.found("commitment-day-missed", until(sought, "2005-10-02")));
        assertEquals(List.of("c: Money needed after its last day"), Checks.found("commitment-day-missed", until(sought, "2006-01-03")));
        assertEquals(List.of(), Checks.found("commitment-day-missed", until(sought, "2006-01-04")));
        assertEquals(List.of(), Checks.found("commitment-day-missed", until(with(once("c", "USD 100", funding("own", FundingStatus.COMMITTED, "100%"))), "2005-10-02")));
    }

    private static Plan until(Plan plan, String day) {
        return plan.withFundingSources(List.of(OWN.withLastCommitmentDay(date(day))));
    }

    @Test
    void aSourceAskedForMoreThanItGives() {
        Plan plan = with(once("c", "USD 100", funding("own", FundingStatus.SOUGHT, "100%")));
        assertEquals(List.of("own: 10 over the ceiling of FY 2006"), Checks.found("ceiling-exceeded", limited(plan, 2006, "USD 90")));
        assertEquals(List.of(), Checks.found("ceiling-exceeded", limited(plan, 2006, "USD 100")));
        assertEquals(List.of(), Checks.found("ceiling-exceeded", limited(plan, 2007, "USD 90")));
    }

    private static Plan limited(Plan plan, int year, String amount) {
        return plan.withFundingSources(List.of(OWN.withCeilings(List.of(new Ceiling(year, money(amount), Map.of())))));
    }

    @Test
    void aYearlyCostWithoutAnEnd() {
        assertEquals(List.of("y: Yearly cost with no stated end"), Checks.found("yearly-without-end", with(yearly("y", "USD 545000", "USD 522000"))));
        assertEquals(
                "1.1 a, y: the total stops at 30 Sep 2007 because the plan's horizon does. Say for how many years it runs.",
                Checks.why("yearly-without-end", with(yearly("y", "USD 545000", "USD 522000"))));
        assertEquals(List.of(), Checks.found("yearly-without-end", with(forYears(2))));
    }

    private static Cost forYears(int years) {
        return cost("y", new CostBasis.Yearly(money("USD 1"), money("USD 1"), DateExpression.UNKNOWN, years, Map.of()));
    }

    @Test
    void aYearlyCostThatBeginsAfterTheHorizon() {
        assertEquals(List.of("y: Yearly cost after the horizon"), Checks.found("beyond-horizon", Plans.with(initiative("a", "2007-10-01", "1m", yearly("y", "USD 1", "USD 1")))));
        assertEquals(List.of(), Checks.found("beyond-horizon", Plans.with(initiative("a", "2007-09-30", "1m", yearly("y", "USD 1", "USD 1")))));
    }

    @Test
    void aRegionalCostWithoutAShare() {
        assertEquals(List.of("c: Regional cost with no country share"), Checks.found("regional-without-share", with(once("c", "USD 1").withScope(Scope.REGIONAL))));
        assertEquals(List.of(), Checks.found("regional-without-share", with(once("c", "USD 1").withScope(new Scope(ScopeKind.REGIONAL, Percent.of("0"), Map.of())))));
    }

    @Test
    void anAmountThatNobodyKnows() {
        assertEquals(List.of("c: An amount not known"), Checks.found("amount-not-known", with(notKnown("c"))));
        assertEquals(List.of("c: No exchange rate"), Checks.found("amount-not-known", with(once("c", "EUR 5"))));
        assertEquals(List.of(), Checks.found("amount-not-known", with(once("c", "USD 5"))));
    }

    @Test
    void anInitiativeWithNoCostAndNoWordOnIt() {
        assertEquals(List.of("a: No cost, and no word on it"), Checks.found("initiative-without-cost", Plans.with(initiative("a", null, null))));
        assertEquals(List.of(), Checks.found("initiative-without-cost", Plans.with(initiative("a", null, null).withNoCost(true))));
        assertEquals(List.of(), Checks.found("initiative-without-cost", with(notKnown("c"))));
        assertEquals(
                List.of("a: Marked \"no cost\", and has costs"),
                Checks.found("initiative-without-cost", Plans.with(initiative("a", null, null, once("c", "USD 1")).withNoCost(true))));
    }

    private static Actual actual(ActualKind kind, String day, String amount) {
        return new Actual(LocalDate.parse(day), kind, money(amount), "", "", Map.of());
    }

    private static Plan spending(Actual... actuals) {
        Plan plan = with(once("c", "USD 100").withActuals(List.of(actuals)));
        return plan.withSettings(plan.settings().withStatusDate(LocalDate.of(2006, 1, 31)));
    }

    @Test
    void moreSpentThanPlanned() {
        assertEquals(List.of("c: 20 more spent than planned"), Checks.found("overspent", spending(actual(ActualKind.SPENDING, "2006-01-05", "USD 120"))));
        assertEquals(
                "1.1 a, c: 120 was spent of 100 planned. Correct the amounts, or plan for what it comes to.",
                Checks.why("overspent", spending(actual(ActualKind.SPENDING, "2006-01-05", "USD 120"))));
        assertEquals(List.of(), Checks.found("overspent", spending(actual(ActualKind.SPENDING, "2006-01-05", "USD 100"))));
        assertEquals(List.of(), Checks.found("overspent", spending(actual(ActualKind.SPENDING, "2006-02-01", "USD 120"))), "not spent yet");
        assertEquals(List.of(), Checks.found("overspent", with(notKnown("c").withActuals(List.of(actual(ActualKind.SPENDING, "2005-10-01", "USD 5"))))));
    }

    @Test
    void moreSpentThanObligated() {
        Actual spent = actual(ActualKind.SPENDING, "2006-01-05", "USD 90");
        assertEquals(List.of("c: 10 more spent than obligated"), Checks.found("spent-beyond-obligated", spending(actual(ActualKind.OBLIGATION, "2006-01-01", "USD 80"), spent)));
        assertEquals(List.of(), Checks.found("spent-beyond-obligated", spending(actual(ActualKind.OBLIGATION, "2006-01-01", "USD 90"), spent)));
        assertEquals(List.of(), Checks.found("spent-beyond-obligated", spending(spent)), "obligations are not kept");
    }

    @Test
    void anActualInTheFuture() {
        assertEquals(List.of("c: Spending in the future"), Checks.found("actual-in-future", spending(actual(ActualKind.SPENDING, "2006-02-01", "USD 1"))));
        assertEquals(List.of(), Checks.found("actual-in-future", spending(actual(ActualKind.SPENDING, "2006-01-31", "USD 1"))));
    }

    @Test
    void aCostInPricesOfAYearAfterWhichNobodySaidHowTheyRise() {
        Plan plan = with(once("c", "USD 100").withPricesOf(2005));
        assertEquals(List.of("c: No rise in prices for its year"), Checks.found("amount-not-known", plan));
        Escalation rise = new Escalation(null, null, Percent.of("3"), "", Map.of());
        assertEquals(List.of(), Checks.found("amount-not-known", plan.withSettings(plan.settings().withEscalations(List.of(rise)))));
    }
}
