package org.demarche.model.budget;

import static org.demarche.model.Plans.funding;
import static org.demarche.model.Plans.once;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.demarche.model.Condition;
import org.demarche.model.ConditionState;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.Funding;
import org.demarche.model.FundingStatus;
import org.demarche.model.Percent;
import org.demarche.model.Plans;
import org.demarche.model.synthetic.SyntheticPlan;
import org.demarche.storage.PlanFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FundingOutlookTest {
    private static final Currency USD = Currency.getInstance("USD");

    private static Total usd(long cents, int unknown) {
        return new Total(cents, unknown, USD);
    }

    private static Funding likely(Funding funding, String probability) {
        return funding.withProbability(Percent.parse(probability));
    }

    private static Funding when(Funding funding, ConditionState state) {
        return funding.withCondition(new Condition("the ministry pays 30 %", state, DateExpression.UNKNOWN, "", Map.of()));
    }

    private static Ledger of(Funding... fundings) {
        return Ledgers.of(Plans.initiative("a", "2006-03-01", "1d", once("cost", "USD 1000", fundings)));
    }

    private static List<String> certainties(Ledger ledger) {
        List<String> parts = new ArrayList<>();
        ledger.pivot(List.of(Dimension.CERTAINTY), List.of()).byRow().forEach((key, total) -> parts.add(key.id() + " " + total.text()));
        return parts;
    }

    /// 1,000: 400 committed; 300 requested at 50 %, so 150 expected and 150 uncertain; 200 sought, nobody says how likely; 100 open.
    @Test
    void moneyIsFirmExpectedUncertainOrOpenAndTheGapsFollow() {
        Ledger ledger = of(
                funding("own", FundingStatus.COMMITTED, "40%"), likely(funding("eu", FundingStatus.REQUESTED, "30%"), "50%"), funding("uk", FundingStatus.SOUGHT, "USD 200"));
        assertEquals(List.of("firm 400", "expected 150", "uncertain 150", "chance-not-known 200", "gap 100"), certainties(ledger));
        FundingOutlook.Line total = FundingOutlook.of(ledger, Dimension.FISCAL_YEAR).total();
        assertEquals(
                new FundingOutlook.Line(
                        null, usd(100_000, 0), usd(40_000, 0), usd(15_000, 0), usd(20_000, 0), usd(10_000, 0), usd(60_000, 0), usd(45_000, 0)),
                total);
    }

    @Test
    void committedMoneyIsCertainWhateverProbabilityItGives() {
        assertEquals(List.of("firm 1,000"), certainties(of(likely(funding("own", FundingStatus.COMMITTED, "100%"), "20%"))));
    }

    @Test
    void moneyOnAnOpenConditionIsNotFirmAndOnAFailedOneIsNoMoney() {
        Funding ministry = funding("ministry", FundingStatus.COMMITTED, "30%");
        assertEquals(List.of("firm 300", "gap 700"), certainties(of(when(ministry, ConditionState.MET))));
        assertEquals(List.of("expected 180", "uncertain 120", "gap 700"), certainties(of(likely(when(ministry, ConditionState.OPEN), "60%"))));
        assertEquals(List.of("gap 1,000"), certainties(of(when(ministry, ConditionState.NOT_MET))));
    }

    @Test
    void firmMoneyThatEndsBeforeTheNeedDoesIsACliff() {
        Funding all = funding("own", FundingStatus.COMMITTED, "100%");
        Ledger ledger = Ledgers.of(
                Plans.initiative("a", "2005-11-01", "1d", once("a-cost", "USD 1000", all)),
                Plans.initiative("b", "2006-11-01", "1d", once("b-cost", "USD 300"), Plans.cost("b-unknown", CostBasis.NotKnown.PLAIN)),
                Plans.initiative("c", "2007-11-01", "1d", once("c-cost", "USD 500")));
        FundingOutlook.Cliff cliff = FundingOutlook.of(ledger, Dimension.FISCAL_YEAR).cliff();
        assertEquals("2006", cliff.last().id());
        assertEquals(usd(80_000, 1), cliff.needAfter());
        assertEquals("2006-10-01", FundingOutlook.of(ledger, Dimension.FISCAL_YEAR).cliffDay().toString());
        assertNull(FundingOutlook.of(Ledgers.of(Plans.initiative("a", "2005-11-01", "1d", once("a-cost", "USD 1000", all))), Dimension.QUARTER).cliff());
        assertNull(FundingOutlook.of(of(), Dimension.QUARTER).cliff(), "no firm money at all is no cliff, but a gap");
    }

    /// The reference: 2,567,000 known; nothing of it is committed, and no probability is given.
    @Test
    void ofTheReferencePlanNothingKnownIsFirm() throws IOException, PlanFileException {
        FundingOutlook.Line total = FundingOutlook.of(Ledgers.of(Ledgers.sample()), Dimension.FISCAL_YEAR).total();
        assertEquals(usd(256_700_000, 5), total.need());
        assertEquals(0, total.firm().minorUnits());
        assertEquals(usd(130_000_000 + 106_700_000, 1), total.chanceNotKnown(), "1,300,000 identified and 545,000 + 522,000 sought");
        assertEquals(256_700_000, total.firmGap().minorUnits());
        assertEquals(usd(20_000_000, 4), total.open());
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54})
    void whatIsFirmAndTheGapWithoutItAreTheNeedInEveryPeriod(long seed) {
        Ledger ledger = Ledgers.of(SyntheticPlan.of(80, seed));
        for (Dimension period : List.of(Dimension.FISCAL_YEAR, Dimension.QUARTER, Dimension.MONTH)) {
            FundingOutlook outlook = FundingOutlook.of(ledger, period);
            long need = 0;
            long firm = 0;
            long weighted = 0;
            for (FundingOutlook.Line line : outlook.periods()) {
                assertEquals(line.need().minorUnits(), line.firm().minorUnits() + line.firmGap().minorUnits(), line + ", seed " + seed);
                assertEquals(line.firmGap().minorUnits(), line.expected().minorUnits() + line.weightedGap().minorUnits(), line + ", seed " + seed);
                need += line.need().minorUnits();
                firm += line.firm().minorUnits();
                weighted += line.weightedGap().minorUnits();
            }
            assertEquals(outlook.total().need(), ledger.total());
            assertEquals(ledger.total().minorUnits(), need, "seed " + seed);
            assertEquals(outlook.total().firm().minorUnits(), firm, "seed " + seed);
            assertEquals(outlook.total().weightedGap().minorUnits(), weighted, "seed " + seed);
        }
    }
}
