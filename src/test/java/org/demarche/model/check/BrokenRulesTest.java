package org.demarche.model.check;

import static org.demarche.model.Plans.cost;
import static org.demarche.model.Plans.funding;
import static org.demarche.model.Plans.initiative;
import static org.demarche.model.Plans.once;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.demarche.model.CommitmentBuilder;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.Dates;
import org.demarche.model.DecisionBuilder;
import org.demarche.model.EventKind;
import org.demarche.model.FeedbackBuilder;
import org.demarche.model.FundingStatus;
import org.demarche.model.ImpedimentBuilder;
import org.demarche.model.Initiative;
import org.demarche.model.Lever;
import org.demarche.model.LeverBuilder;
import org.demarche.model.Paragraph;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.StakeholderBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Rules about what is broken or contradicts itself.
final class BrokenRulesTest {
    private static final String NOTHING = "reference-to-nothing";

    @Test
    void datesThatCannotBeMadeSenseOf() {
        Plan ring = Plans.with(initiative("a", "b.end+1d", "1m"), initiative("b", "a.end+1d", "1m"));
        assertEquals(List.of("a: Dates that hang on each other"), Checks.found("impossible-date", ring));
        assertEquals(List.of("a: A date that hangs on nothing"), Checks.found("impossible-date", Plans.with(initiative("a", "gone.end+1d", "1m"))));
        Initiative swapped = initiative("a", null, null).withDates(Dates.between(Plans.date("2006-02-01"), Plans.date("2006-01-01")));
        assertEquals(List.of("a: An end before its start"), Checks.found("impossible-date", Plans.with(swapped)));
        assertEquals(List.of(), Checks.found("impossible-date", Plans.small()));
    }

    @Test
    void twoItemsWithOneId() {
        assertEquals(List.of("a: Two items share an id"), Checks.found("duplicate-id", Plans.with(initiative("a", null, null, once("a", "USD 1")))));
        assertEquals(List.of(), Checks.found("duplicate-id", Plans.small()));
    }

    @Test
    void referencesOfInitiativesAndTheirCosts() {
        Initiative whole = initiative("a", null, null, once("c", "USD 1", funding("own", FundingStatus.SOUGHT, "10%")), cost("s", new CostBasis.Share(Percent.of("1"), List.of("c"))))
                .withObjectives(List.of("training"))
                .withFollows(List.of("b"))
                .withComplements(List.of("b"));
        Plan healthy = Plans.small().withInitiatives(List.of(whole, initiative("b", null, null), initiative("observers", null, null), initiative("journalists", null, null)));
        assertEquals(List.of(), Checks.found(NOTHING, healthy));
        assertEquals(List.of("a: A reference to nothing"), nothing(healthy, whole.withObjectives(List.of("gone"))));
        assertEquals(List.of("a: A reference to nothing"), nothing(healthy, whole.withFollows(List.of("gone"))));
        assertEquals(List.of("a: A reference to nothing"), nothing(healthy, whole.withComplements(List.of("media"))), "an area is no initiative");
        assertEquals(List.of("a: A reference to nothing"), nothing(healthy, whole.withReferences(List.of("X"))));
        assertEquals(
                List.of("c: A reference to nothing", "s: A reference to nothing"),
                nothing(healthy, whole.withCosts(List.of(once("c", "USD 1", funding("gone", FundingStatus.SOUGHT, "10%")), cost("s", new CostBasis.Share(Percent.of("1"), List.of("other")))))));
    }

    private static List<String> nothing(Plan plan, Initiative changed) {
        return Checks.found(NOTHING, plan.withInitiatives(plan.initiatives().stream().map(one -> one.id().equals("a") ? changed : one).toList()));
    }

    @Test
    void referencesOfAllOtherItems() {
        assertEquals(List.of(), Checks.found(NOTHING, Plans.small()));
        assertEquals(List.of("x: A reference to nothing"), Checks.found(NOTHING, Plans.small().withObjectives(List.of(Plans.objective("training", "media"), Plans.objective("x", "gone")))));
        Plan plan = Plans.small()
                .withImpediments(List.of(ImpedimentBuilder.builder().id("i").initiatives(List.of("gone")).build()))
                .withStakeholders(List.of(StakeholderBuilder.builder().id("president").initiatives(List.of("gone")).build()))
                .withEvents(List.of(Plans.event("e", EventKind.VISIT, null).withInitiative("gone").withCommitments(List.of("gone"))))
                .withLevers(List.of(lever("gone", null), lever(null, "training")))
                .withCommitments(List.of(CommitmentBuilder.builder().id("c").who("gone").build()))
                .withFeedback(List.of(FeedbackBuilder.builder().id("f").item("gone").build()))
                .withDecisions(List.of(DecisionBuilder.builder().id("d").items(List.of("gone", "president")).build()));
        assertEquals(
                List.of("i", "president", "e", "e", "l", "l", "c", "f", "d"),
                Checks.found(NOTHING, plan).stream().map(one -> one.substring(0, one.indexOf(':'))).toList());
    }

    private static Lever lever(@Nullable String over, @Nullable String diesWith) {
        return LeverBuilder.builder().id("l").over(over).diesWith(diesWith).build();
    }

    @Test
    void textMarkedHigherThanItsPlan() {
        assertEquals(List.of("a: Marked higher than the plan"), Checks.found("marked-higher", Plans.with(initiative("a", null, null).withMark("s"))));
        assertEquals(
                List.of("a: Marked higher than the plan"),
                Checks.found("marked-higher", Plans.with(initiative("a", null, null).withText(List.of(Paragraph.of("secret").withMark("ts"))))));
        assertEquals(
                List.of("null: Marked higher than the plan"),
                Checks.found("marked-higher", Plans.bare().withNarrative(Plans.bare().narrative().withClosing(List.of(Paragraph.of("x").withMark("s"))))));
        assertEquals(List.of("a: A mark that the scheme does not have"), Checks.found("marked-higher", Plans.with(initiative("a", null, null).withMark("amber"))));
        assertEquals(List.of(), Checks.found("marked-higher", Plans.with(initiative("a", null, null).withMark("c"), initiative("b", null, null).withMark("u"))));
    }

    @Test
    void anItemMarkedLowerThanWhatItHolds() {
        String told = "Marked lower than what it holds";
        Initiative open = initiative("a", null, null).withMark("u");
        Cost cost = once("c", "USD 1", funding("own", FundingStatus.SOUGHT, "10%"));
        assertEquals(List.of(), lower(open.withText(List.of(Paragraph.of("x"), Paragraph.of("y").withMark("u")))));
        assertEquals(List.of("a: " + told), lower(open.withText(List.of(Paragraph.of("x").withMark("c")))));
        assertEquals(List.of("a: " + told), lower(open.withSteps(List.of(Plans.step("s", null, null).withMark("c")))));
        assertEquals(List.of("a: " + told), lower(open.withCosts(List.of(cost.withMark("c")))));
        Cost paidInSecret = cost.withFundings(List.of(cost.fundings().getFirst().withMark("c")));
        assertEquals(List.of("a: " + told), lower(open.withCosts(List.of(paidInSecret))));
        assertEquals(List.of("c: " + told), lower(open.withMark(null).withCosts(List.of(paidInSecret.withMark("u")))));
        assertEquals(List.of(), lower(open.withMark("c").withCosts(List.of(paidInSecret.withMark("c")))));
        assertEquals(List.of(), lower(open.withMark(null).withText(List.of(Paragraph.of("x").withMark("c")))), "without a mark it counts as the plan");
    }

    private static List<String> lower(Initiative initiative) {
        return Checks.found("marked-lower", Plans.with(initiative));
    }

    @Test
    void whatFollowsAnotherStartsAfterItHasEnded() {
        Initiative first = initiative("first", "2006-01-01", "1m");
        assertEquals(
                List.of("later: Starts before what it follows ends"),
                Checks.found("broken-order", Plans.with(first, initiative("later", "2006-01-31", "1m").withFollows(List.of("first")))));
        assertEquals(List.of(), Checks.found("broken-order", Plans.with(first, initiative("later", "2006-02-01", "1m").withFollows(List.of("first")))));
    }

    @Test
    void fundingsAboveTheCost() {
        Plan plan = Plans.small();
        assertEquals(
                List.of("c: 20 more than it costs"),
                Checks.found("over-funding", plan.withInitiatives(List.of(initiative("a", "election", null, once("c", "USD 100", funding("own", FundingStatus.SOUGHT, "USD 120")))))));
        assertEquals(
                List.of(),
                Checks.found("over-funding", plan.withInitiatives(List.of(initiative("a", "election", null, once("c", "USD 100", funding("own", FundingStatus.SOUGHT, "USD 100")))))));
        assertEquals(
                List.of(),
                Checks.found("over-funding", plan.withInitiatives(List.of(initiative("a", "election", null, Plans.notKnown("c", funding("own", FundingStatus.SOUGHT, "USD 100")))))),
                "what the cost is nobody knows");
    }
}
