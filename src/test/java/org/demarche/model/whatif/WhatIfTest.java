package org.demarche.model.whatif;

import static org.demarche.model.Plans.funding;
import static org.demarche.model.Plans.money;
import static org.demarche.model.Plans.once;
import static org.demarche.model.Plans.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Cost;
import org.demarche.model.FundingSourceKind;
import org.demarche.model.FundingStatus;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Scenario;
import org.demarche.model.check.Assessment;
import org.demarche.model.scenario.Scenarios;
import org.demarche.model.synthetic.SyntheticPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Three needs: "a" 1,000, of which "own" commits 60 % and 400 is open; "b" 500, all open; "c" 300, of which an unnamed source commits all.
final class WhatIfTest {
    private static final LocalDate TODAY = LocalDate.of(2006, 1, 1);

    private static Initiative need(String id, @Nullable Integer priority, Cost cost) {
        return Plans.initiative(id, "2006-03-01", "1d", cost).withPriority(priority);
    }

    private static Plan plan() {
        return Plans.with(
                        need("a", 2, once("a-cost", "USD 1000", funding("own", FundingStatus.COMMITTED, "60%"))),
                        need("b", 1, once("b-cost", "USD 500")),
                        need("c", null, once("c-cost", "USD 300", funding(null, FundingStatus.COMMITTED, "100%"))))
                .withFundingSources(List.of(source("own", FundingSourceKind.OWN), source("eu", FundingSourceKind.OTHER_DONOR)));
    }

    private static Assessment now(Plan plan) {
        return Assessment.of(plan, TODAY);
    }

    private static Assessment in(Scenario scenario) {
        return now(Scenarios.in(plan(), scenario));
    }

    /// 60 % less a quarter of it is 45 %: 450 of 1,000 stay, 550 are open; with b's 500, 1,050.
    @Test
    void aCutSourceLeavesMoreOpen() {
        Scenario cut = WhatIf.cut(plan(), "own", Percent.of("25"));
        assertEquals("own gives 25% less", cut.title());
        Outcome outcome = Outcome.between(now(plan()), in(cut));
        assertEquals("900", outcome.whole().before().open().text());
        assertEquals("1,050", outcome.whole().after().open().text());
        assertEquals(List.of("a: 400 -> 550"), gaps(outcome));
    }

    /// Of c's 300 from nobody named, 75 go too.
    @Test
    void aCutOfAllTouchesWhatHasNoNamedSourceToo() {
        Outcome outcome = Outcome.between(now(plan()), in(WhatIf.cut(plan(), null, Percent.of("25"))));
        assertEquals(List.of("a: 400 -> 550", "c: 0 -> 75"), gaps(outcome));
    }

    @Test
    void aSourceThatPaysTheGapClosesItAndNothingElse() {
        Outcome outcome = Outcome.between(now(plan()), in(WhatIf.fundGap(now(plan()), "eu", FundingStatus.REQUESTED, null)));
        assertEquals(List.of("a: 400 -> 0", "b: 500 -> 0"), gaps(outcome));
        assertEquals("900", outcome.whole().after().firmGap().text(), "what is requested is not firm");
    }

    /// 700 at most: b, of the first priority, takes 500; 200 are left for a.
    @Test
    void aSourceThatPaysAtMostSoMuchPaysTheFirstPriorityFirst() {
        Scenario paid = WhatIf.fundGap(now(plan()), "eu", FundingStatus.COMMITTED, money("USD 700"));
        assertEquals("eu pays the gap, at most USD 700", paid.title());
        assertEquals(List.of("a: 400 -> 200", "b: 500 -> 0"), gaps(Outcome.between(now(plan()), in(paid))));
    }

    private static List<String> gaps(Outcome outcome) {
        List<String> gaps = new ArrayList<>();
        for (Outcome.Need need : outcome.needs()) gaps.add(need.need().id() + ": " + need.gapBefore().text() + " -> " + need.gapAfter().text());
        return gaps;
    }

    private static List<String> chosen(Selection selection) {
        return selection.chosen().stream().map(line -> line.need().id()).toList();
    }

    @Test
    void needsAreChosenByPriorityUnderACeiling() {
        Selection selection = Selection.of(now(plan()), Measure.COST, null, money("USD 800"), Set.of());
        assertEquals(List.of("b", "c"), chosen(selection), "b first; a does not fit beside it; c does");
        assertEquals("800", selection.used().text());
        assertEquals(List.of("a", "b"), chosen(Selection.of(now(plan()), Measure.COST, null, money("USD 1500"), Set.of())), "a before c, which has no priority");
        assertEquals(List.of("a", "b", "c"), chosen(Selection.of(now(plan()), Measure.GAP, null, money("USD 900"), Set.of())), "only what is open counts");
        assertEquals(List.of("b"), chosen(Selection.of(now(plan()), Measure.COST, null, money("USD 799.99"), Set.of())).subList(0, 1));
    }

    @Test
    void whatFallsOutIsDroppedInTheScenario() {
        Selection selection = Selection.of(now(plan()), Measure.COST, null, money("USD 800"), Set.of());
        Outcome outcome = Outcome.between(now(plan()), in(WhatIf.only(plan(), selection)));
        assertEquals(List.of("a"), outcome.needs().stream().filter(Outcome.Need::fallsOut).map(need -> need.need().id()).toList());
        assertEquals("800", outcome.whole().after().need().text());
    }

    @Test
    void whatIsUnderWayOrKeptStaysEvenOverTheCeiling() {
        Plan running = plan().withInitiatives(plan().initiatives().stream().map(need -> need.id().equals("a") ? need.withStatus(InitiativeStatus.UNDER_WAY) : need).toList());
        assertTrue(chosen(Selection.of(now(running), Measure.COST, null, money("USD 1000"), Set.of())).contains("a"));
        Selection over = Selection.of(now(plan()), Measure.COST, null, money("USD 900"), Set.of("a"));
        assertFalse(over.fits());
        assertEquals(List.of("a"), chosen(over));
    }

    @Test
    void aNeedComesOnlyWithThoseThatItFollows() {
        Plan tied = plan().withInitiatives(plan().initiatives().stream().map(need -> need.id().equals("b") ? need.withFollows(List.of("a")) : need).toList());
        assertEquals(List.of("c"), chosen(Selection.of(now(tied), Measure.COST, null, money("USD 800"), Set.of())));
    }

    @Test
    void aCeilingInACurrencyWithoutARateIsRefused() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Selection.of(now(plan()), Measure.COST, null, money("EUR 800"), Set.of()));
        assertEquals("The plan has no exchange rate for EUR on its status date. Give the amount in USD, or add a rate.", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63})
    void whateverIsChosenFitsAndNothingOfTheFirstPriorityWasLeftThatFits(long seed) {
        Assessment now = now(SyntheticPlan.of(60, seed));
        for (String ceiling : List.of("USD 0", "USD 5000", "USD 123456.78", "USD 900000000")) {
            Selection selection = Selection.of(now, Measure.COST, null, money(ceiling), Set.of());
            if (!selection.fits()) continue;
            assertTrue(selection.isProven(), ceiling + ", seed " + seed);
            long used = selection.chosen().stream().mapToLong(line -> Math.max(0, line.counts().minorUnits())).sum();
            assertTrue(used <= selection.ceiling().minorUnits(), ceiling + ", seed " + seed);
            Set<String> ids = new HashSet<>(chosen(selection));
            for (Selection.Line left : selection.left())
                if (ids.containsAll(left.need().follows())) assertTrue(used + left.counts().minorUnits() > selection.ceiling().minorUnits(), left + ", " + ceiling + ", seed " + seed);
        }
    }

    /// Cutting and then paying the gap again leaves the need as it was.
    @ParameterizedTest
    @ValueSource(longs = {71, 72, 73})
    void aCutNeverChangesWhatAPlanNeeds(long seed) {
        Plan plan = SyntheticPlan.of(60, seed);
        Outcome outcome = Outcome.between(now(plan), now(Scenarios.in(plan, WhatIf.cut(plan, null, Percent.of("40")))));
        assertEquals(outcome.whole().before().need(), outcome.whole().after().need(), "seed " + seed);
        assertTrue(outcome.whole().before().firm().minorUnits() > outcome.whole().after().firm().minorUnits(), "seed " + seed);
        Assessment paid = now(Scenarios.in(plan, WhatIf.fundGap(now(plan), plan.fundingSources().getFirst().id(), FundingStatus.COMMITTED, null)));
        assertEquals(0, Outcome.between(now(plan), paid).whole().after().open().minorUnits(), "seed " + seed);
    }
}
