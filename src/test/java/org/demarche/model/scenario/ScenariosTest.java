package org.demarche.model.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.demarche.model.AnchorStatus;
import org.demarche.model.Condition;
import org.demarche.model.ConditionBuilder;
import org.demarche.model.ConditionState;
import org.demarche.model.FundingStatus;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Lists;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Scenario;
import org.demarche.model.ScenarioBuilder;
import org.demarche.model.Variation;
import org.demarche.model.synthetic.SyntheticPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenariosTest {
    private static final Condition OPEN = ConditionBuilder.builder().text("The election meets expectations").build();

    private static Plan with(Plan plan, Variation... variations) {
        return plan.withScenarios(List.of(ScenarioBuilder.builder().id("late").title("A late election").variations(List.of(variations)).build()));
    }

    private static Plan edited(Plan plan, java.util.function.UnaryOperator<Plan> edit) {
        Plan shown = Scenarios.in(plan, "late");
        return Scenarios.withEdit(plan, "late", shown, edit.apply(shown));
    }

    @Test
    void eachKindOfVariationVariesItsItem() {
        Plan small = Plans.small();
        Initiative observers = small.initiatives().get(0).withCondition(OPEN);
        Plan plan = with(
                small.withInitiatives(Lists.set(small.initiatives(), 0, observers)),
                new Variation.Day("election", Plans.date("2005-12-18"), Map.of()),
                new Variation.AnchorState("decision", AnchorStatus.CANCELLED, Map.of()),
                new Variation.Timing("journalists", Plans.dates("election+2m", "6m"), Map.of()),
                new Variation.Timing("ballots", Plans.dates("election-1d", null), Map.of()),
                new Variation.Timing("meeting", Plans.dates("2005-10-01", null), Map.of()),
                new Variation.Timing("silence", Plans.dates("election-7d", "7d"), Map.of()),
                new Variation.NeedState("observers", InitiativeStatus.DROPPED, Map.of()),
                new Variation.ConditionOutcome("observers", ConditionState.MET, Map.of()),
                new Variation.Amount("observing", Plans.once("any", "USD 5").basis(), Map.of()),
                new Variation.Fundings("course", List.of(Plans.funding("own", FundingStatus.SOUGHT, "USD 7")), Map.of()));
        Plan varied = Scenarios.in(plan, "late");
        assertEquals(Plans.date("2005-12-18"), varied.hinge().date());
        assertEquals(AnchorStatus.CANCELLED, varied.anchors().getFirst().status());
        assertEquals(Plans.dates("election+2m", "6m"), varied.initiatives().get(1).dates());
        assertEquals(Plans.dates("election-1d", null), varied.initiatives().get(0).steps().getFirst().dates());
        assertEquals(Plans.dates("2005-10-01", null), varied.events().getFirst().dates());
        assertEquals(Plans.dates("election-7d", "7d"), varied.preElection().windows().getFirst().dates());
        assertEquals(InitiativeStatus.DROPPED, varied.initiatives().get(0).status());
        assertEquals(ConditionState.MET, varied.initiatives().get(0).condition().state());
        assertEquals(Plans.once("any", "USD 5").basis(), varied.initiatives().get(0).costs().getFirst().basis());
        assertEquals("USD 7", varied.initiatives().get(1).costs().getFirst().fundings().getFirst().amount().text());
    }

    @Test
    void whatDoesNotVaryStaysTheVerySame() {
        Plan plan = with(Plans.small(), new Variation.Day("election", Plans.date("2005-12-18"), Map.of()));
        assertSame(plan.initiatives(), Scenarios.in(plan, "late").initiatives());
        assertSame(plan, Scenarios.in(plan, "nobody"));
    }

    @Test
    void aCutTakesAShareOfAllThatTheSourceGives() {
        Plan plan = Plans.with(Plans.initiative("one", "election", "5d",
                Plans.once("a", "USD 1000", Plans.funding("own", FundingStatus.SOUGHT, "USD 333.33"), Plans.funding("other", FundingStatus.SOUGHT, "USD 100")),
                Plans.once("b", "USD 1000", Plans.funding("own", FundingStatus.SOUGHT, "50%"), Plans.funding("own", FundingStatus.SOUGHT, null))));
        Plan varied = Scenarios.in(with(plan, new Variation.Cut("own", Percent.of("15"), Map.of())), "late");
        List<String> amounts = new ArrayList<>();
        varied.initiatives().getFirst().costs().forEach(cost -> cost.fundings().forEach(funding -> amounts.add(funding.amount() + " " + funding.share())));
        assertEquals(List.of("USD 283.33 null", "USD 100 null", "null 42.50%", "null null"), amounts);
    }

    @Test
    void anEditOfADateBelongsToTheScenarioAndOneOfATitleToAll() {
        Plan plan = with(Plans.small());
        Plan moved = edited(plan, shown -> shown.withElectionOn(Plans.ELECTION_DAY.plusDays(14)));
        assertEquals(plan.hinge(), moved.hinge());
        assertEquals(List.of(new Variation.Day("election", Plans.date("2005-12-18"), Map.of())), moved.scenarios().getFirst().variations());
        Plan renamed = edited(moved, shown -> shown.withAreas(List.of(Plans.area("press", true))));
        assertEquals("press", renamed.areas().getFirst().title());
        assertEquals(moved.scenarios(), renamed.scenarios());
    }

    @Test
    void anEditBackToThePlanTakesTheVariationAway() {
        Plan plan = with(Plans.small(), new Variation.Day("election", Plans.date("2005-12-18"), Map.of()), new Variation.Day("gone-long-ago", Plans.date("2005-12-18"), Map.of()));
        Plan back = edited(plan, shown -> shown.withElectionOn(Plans.ELECTION_DAY));
        assertEquals(List.of("gone-long-ago"), back.scenarios().getFirst().variations().stream().map(Variation::item).toList());
    }

    @Test
    void aCutIsNotToldTwice() {
        Plan plan = with(Plans.small(), new Variation.Cut("own", Percent.of("10"), Map.of()));
        Plan moved = edited(plan, shown -> shown.withElectionOn(Plans.ELECTION_DAY.plusDays(1)));
        assertEquals(2, moved.scenarios().getFirst().variations().size());
        assertEquals(plan.initiatives(), moved.initiatives());
    }

    @Test
    void aNewItemBelongsToThePlan() {
        Plan plan = with(Plans.small());
        Initiative made = Plans.initiative("made", "election+3d", "5d");
        Plan added = edited(plan, shown -> shown.withInitiatives(Lists.add(shown.initiatives(), made)));
        assertEquals(made, added.initiatives().getLast());
        assertEquals(plan.scenarios(), added.scenarios());
    }

    @Test
    void scenariosThemselvesCanBeEditedWithinOne() {
        Plan plan = with(Plans.small(), new Variation.Day("election", Plans.date("2005-12-18"), Map.of()));
        Scenario renamed = plan.scenarios().getFirst().withTitle("Another").withVariations(List.of());
        assertEquals(plan.withScenarios(List.of(renamed)), edited(plan, shown -> shown.withScenarios(List.of(renamed))));
    }

    @Test
    void aScenarioIsFoundByItsTitleInAnyCase() {
        Plan plan = with(Plans.small());
        assertEquals("late", Scenarios.named(plan, " a LATE election").id());
        assertEquals("late", Scenarios.named(plan, "late").id());
        assertNull(Scenarios.named(plan, "early"));
    }

    /// Whatever is edited in a scenario, it comes to just that again, and the plan itself keeps what a scenario can vary.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anEditInAScenarioComesToJustThatAgain(long seed) {
        Random random = new Random(seed);
        Plan plan = with(SyntheticPlan.of(60, seed));
        for (int step = 0; step < 40; step++) {
            Plan shown = Scenarios.in(plan, "late");
            Plan edited = Edits.random(shown, random);
            Plan next = Scenarios.withEdit(plan, "late", shown, edited);
            assertEquals(edited.withScenarios(List.of()), Scenarios.in(next, "late").withScenarios(List.of()), "seed " + seed + ", step " + step);
            for (Initiative initiative : next.initiatives()) {
                Initiative was = plan.initiative(initiative.id());
                if (was != null) assertEquals(was.dates() + " " + was.status(), initiative.dates() + " " + initiative.status(), "seed " + seed + ", step " + step);
            }
            plan = next;
        }
    }
}
