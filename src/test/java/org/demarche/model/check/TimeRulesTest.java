package org.demarche.model.check;

import static org.demarche.model.Plans.anchor;
import static org.demarche.model.Plans.date;
import static org.demarche.model.Plans.event;
import static org.demarche.model.Plans.initiative;
import static org.demarche.model.Plans.window;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.demarche.model.AnchorStatus;
import org.demarche.model.AssumptionBuilder;
import org.demarche.model.AssumptionState;
import org.demarche.model.Commitment;
import org.demarche.model.CommitmentBuilder;
import org.demarche.model.CommitmentStatus;
import org.demarche.model.Condition;
import org.demarche.model.ConditionState;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeKind;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.LeadTime;
import org.demarche.model.Length;
import org.demarche.model.Lever;
import org.demarche.model.LeverBuilder;
import org.demarche.model.LeverState;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Rules about dates. The status date of these plans is 3 Oct 2005, election day 4 Dec 2005.
final class TimeRulesTest {
    private static Lever lever(LeverState state) {
        return LeverBuilder.builder().id("lever").title("The wish").diesWith("decision").state(state).initiatives(List.of("a")).build();
    }

    private static Plan leaning(Lever lever, @Nullable String decision) {
        return Plans.with(initiative("a", "2006-03-01", "1m")).withAnchors(List.of(anchor("decision", decision))).withLevers(List.of(lever));
    }

    @Test
    void aLeverThatIsLostOnADayNobodyKnows() {
        assertEquals(List.of("lever: decision has no date"), Checks.found("lever-without-end", leaning(lever(LeverState.OPEN), null)));
        assertEquals(List.of("lever: A lever with no stated end"), Checks.found("lever-without-end", leaning(lever(LeverState.OPEN).withDiesWith(null), null)));
        assertEquals(List.of(), Checks.found("lever-without-end", leaning(lever(LeverState.OPEN), "2006-06-01")));
        assertEquals(List.of(), Checks.found("lever-without-end", leaning(lever(LeverState.USED), null)));
    }

    @Test
    void aNeedWhoseLeverIsLostBeforeItStarts() {
        assertEquals(List.of("a: Its lever is lost before it starts"), Checks.found("lever-lost-too-soon", leaning(lever(LeverState.OPEN), "2006-02-28")));
        assertEquals(List.of("a: Its lever is lost before it starts"), Checks.found("lever-lost-too-soon", leaning(lever(LeverState.VOID), "2006-06-01")));
        assertEquals(List.of(), Checks.found("lever-lost-too-soon", leaning(lever(LeverState.OPEN), "2006-03-01")));
        assertEquals(List.of(), Checks.found("lever-lost-too-soon", leaning(lever(LeverState.OPEN), null)));
    }

    @Test
    void anAnchorWithoutADateIsToldOnce() {
        Plan plan = Plans.bare().withAnchors(List.of(anchor("run-off", null)));
        assertEquals(List.of("run-off: run-off has no date"), Checks.found("anchor-without-date", plan));
        assertEquals(List.of(), Checks.found("anchor-without-date", leaning(lever(LeverState.OPEN), null)), "the lever's finding tells it");
        assertEquals(List.of(), Checks.found("anchor-without-date", Plans.bare().withAnchors(List.of(anchor("run-off", "2005-12-18")))));
    }

    private static Plan promise(@Nullable String due, @Nullable CommitmentStatus status) {
        Commitment promise = CommitmentBuilder.builder().id("promise").title("Reform").due(date(due)).status(status).build();
        return Plans.bare().withCommitments(List.of(promise));
    }

    @Test
    void aCommitmentPastDue() {
        assertEquals(List.of("promise: A commitment past due"), Checks.found("commitment-past-due", promise("2005-10-02", null)));
        assertEquals(List.of("promise: A commitment past due"), Checks.found("commitment-past-due", promise("2005-10-02", CommitmentStatus.MOSTLY_MET)));
        assertEquals(List.of(), Checks.found("commitment-past-due", promise("2005-10-02", CommitmentStatus.FULLY_MET)));
        assertEquals(List.of(), Checks.found("commitment-past-due", promise("2005-10-03", null)), "due today");
        assertEquals(List.of(), Checks.found("commitment-past-due", promise("2005-10", null)), "the month is not over");
        assertEquals(List.of(), Checks.found("commitment-past-due", promise(null, null)));
    }

    @Test
    void anInitiativePastItsLastDay() {
        Initiative over = initiative("a", "2005-09-01", "2w");
        assertEquals(List.of("a: Past its last day and not done"), Checks.found("late", Plans.with(over)));
        assertEquals(List.of(), Checks.found("late", Plans.with(over.withStatus(InitiativeStatus.DONE))));
        assertEquals(List.of(), Checks.found("late", Plans.with(initiative("a", "2005-09-01", "2m"))));
    }

    @Test
    void visibleActivityInASensitivityWindow() {
        Initiative touching = initiative("a", "2005-11-01", "4d");
        assertEquals(List.of("a: Visible in a sensitive time"), Checks.found("sensitive-activity", silent(Plans.with(touching))));
        assertEquals(List.of(), Checks.found("sensitive-activity", silent(Plans.with(touching.withKind(InitiativeKind.DIPLOMACY)))));
        assertEquals(List.of(), Checks.found("sensitive-activity", silent(Plans.with(initiative("a", "2005-11-01", "3d")))));
        assertEquals(
                List.of("v: Visible in a sensitive time"),
                Checks.found("sensitive-activity", silent(Plans.bare().withEvents(List.of(event("v", EventKind.VISIT, "2005-12-04"), event("d", EventKind.DEADLINE, "2005-12-04"))))));
    }

    private static Plan silent(Plan plan) {
        return plan.withPreElection(plan.preElection().withWindows(List.of(window("silence", "election-30d", "election"))));
    }

    @Test
    void aConditionThatCanOnlyBeKnownAfterTheStartOrIsNotMet() {
        assertEquals(List.of("a: Starts before its condition can be known"), Checks.found("condition", waiting("election+1d", ConditionState.OPEN)));
        assertEquals(List.of(), Checks.found("condition", waiting("election", ConditionState.OPEN)));
        assertEquals(List.of(), Checks.found("condition", waiting("election+1d", ConditionState.MET)));
        assertEquals(List.of("a: Its condition is not met"), Checks.found("condition", waiting("election", ConditionState.NOT_MET)));
        Step step = Plans.step("s", "election", null).withCondition(condition("election+1d", ConditionState.OPEN));
        assertEquals(List.of("s: Starts before its condition can be known"), Checks.found("condition", Plans.with(initiative("a", null, null).withSteps(List.of(step)))));
    }

    private static Plan waiting(String knownOn, ConditionState state) {
        return Plans.with(initiative("a", "election", "1m").withCondition(condition(knownOn, state)));
    }

    private static Condition condition(String knownOn, ConditionState state) {
        return new Condition("The election meets expectations", state, date(knownOn), "", Map.of());
    }

    @Test
    void anInitiativeThatLiesInTheOtherPhase() {
        assertEquals(List.of("a: Planned before the election, dated after it"), Checks.found("wrong-phase", Plans.with(initiative("a", "election+1d", "1m"))));
        assertEquals(
                List.of("a: Planned after the election, dated before it"),
                Checks.found("wrong-phase", Plans.with(initiative("a", "election-1m", "2w").withPhase(PhaseName.POST_ELECTION))));
        assertEquals(List.of(), Checks.found("wrong-phase", Plans.with(initiative("a", "election", "1m"))));
        assertEquals(List.of(), Checks.found("wrong-phase", Plans.with(initiative("a", "election", "2d").withPhase(PhaseName.POST_ELECTION))));
    }

    @Test
    void initiativesAndEventsWithoutDates() {
        assertEquals(List.of("a: No dates"), Checks.found("initiative-without-dates", Plans.with(initiative("a", null, "1m"))));
        assertEquals(List.of(), Checks.found("initiative-without-dates", Plans.with(initiative("a", "2006", "1m"))));
        Plan visits = Plans.with(initiative("a", null, null))
                .withEvents(List.of(visit("one"), visit("two"), event("three", EventKind.MEETING, null), event("four", EventKind.VISIT, "2005-11-11")));
        assertEquals(List.of("a: Two visits have no date", "three: An event has no date"), Checks.found("event-without-date", visits));
    }

    private static Event visit(String id) {
        return event(id, EventKind.VISIT, null).withInitiative("a");
    }

    @Test
    void anAssumptionThatShouldHaveBeenChecked() {
        assertEquals(List.of("x: An assumption to check"), Checks.found("assumption-to-check", assuming("2005-10-02", AssumptionState.OPEN)));
        assertEquals(List.of(), Checks.found("assumption-to-check", assuming("2005-10-02", AssumptionState.HOLDS)));
        assertEquals(List.of(), Checks.found("assumption-to-check", assuming("2005-10-03", AssumptionState.OPEN)));
    }

    private static Plan assuming(String checkOn, AssumptionState state) {
        return Plans.bare().withAssumptions(List.of(AssumptionBuilder.builder().id("x").title("x").checkOn(date(checkOn)).state(state).build()));
    }

    private static Plan leading(String start, String leadTime, InitiativeStatus status) {
        return Plans.with(initiative("a", start, "1w").withLeadTime(leadTime).withStatus(status));
    }

    @Test
    void aNeedWhoseLeadTimeNoLongerFitsBeforeTheElection() {
        assertEquals(List.of("a: Too late to be ready before the election"), Checks.found("lead-time", leading("2005-10-05", "voter-education", InitiativeStatus.PROPOSED)));
        assertEquals(List.of(), Checks.found("lead-time", leading("2005-08-05", "voter-education", InitiativeStatus.UNDER_WAY)));
        assertEquals(List.of(), Checks.found("lead-time", leading("2005-10-05", "voter-education", InitiativeStatus.DONE)));
    }

    @Test
    void aNeedThatIsPlannedToBeginTooLateForItsLeadTime() {
        assertEquals(List.of("a: Begins too late to be ready before the election"), Checks.found("lead-time", leading("2005-10-10", "election-observation", InitiativeStatus.PROPOSED)));
        assertEquals(List.of(), Checks.found("lead-time", leading("2005-10-09", "election-observation", InitiativeStatus.PROPOSED)));
        assertEquals(List.of(), Checks.found("lead-time", Plans.with(initiative("a", "2006-01-01", "1w").withPhase(PhaseName.POST_ELECTION).withLeadTime("election-observation"))));
    }

    @Test
    void thePlansOwnLeadTimeHoldsInsteadOfTheShippedOne() {
        Plan plan = leading("2005-10-10", "election-observation", InitiativeStatus.PROPOSED);
        LeadTime shorter = new LeadTime("election-observation", "Few observers", Length.parse("4w"), "our own");
        assertEquals(List.of(), Checks.found("lead-time", plan.withSettings(plan.settings().withLeadTimes(List.of(shorter)))));
        assertEquals(List.of("a: A reference to nothing"), Checks.found("reference-to-nothing", leading("2005-10-10", "nobody-knows", InitiativeStatus.PROPOSED)));
    }

    @Test
    void whatHangsOnACancelledDay() {
        Plan plan = Plans.with(initiative("a", "latest(election+1d, second+1d)", "1w")).withAnchors(List.of(anchor("second", "election+14d").withStatus(AnchorStatus.CANCELLED)));
        assertEquals(List.of("a: Hangs on a day that is cancelled"), Checks.found("hangs-on-cancelled", plan));
        assertEquals(List.of(), Checks.found("anchor-without-date", plan));
        assertEquals(List.of(), Checks.found("hangs-on-cancelled", plan.withAnchors(List.of(anchor("second", "election+14d")))));
    }

    @Test
    void aCalendarOfACountryThatIsNotKnown() {
        Plan plan = Plans.bare();
        assertEquals(List.of("null: A country without holidays"), Checks.found("unknown-country", plan.withSettings(plan.settings().withCalendar(plan.settings().calendar().withCountry("Kazakhstan")))));
        assertEquals(List.of(), Checks.found("unknown-country", plan.withSettings(plan.settings().withCalendar(plan.settings().calendar().withCountry("KZ")))));
        assertEquals(List.of(), Checks.found("unknown-country", plan));
    }
}
