package org.demarche.ui.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.demarche.model.Condition;
import org.demarche.model.ConditionState;
import org.demarche.model.DateExpression;
import org.demarche.model.Initiative;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.Step;
import org.demarche.model.check.Assessment;
import org.junit.jupiter.api.Test;

class IndentsTest {
    private static Assessment assessed(Plan plan) {
        return Assessment.of(plan, LocalDate.of(2005, 10, 3));
    }

    private static Plan two() {
        return Plans.with(
                Plans.initiative("observers", "election-60d", "2m", Plans.once("fee", "USD 1000")),
                Plans.initiative("training", "election-30d", "1m", Plans.once("rooms", "USD 200"), Plans.yearly("staff", "USD 10", "USD 20")),
                Plans.initiative("report", "training.end+1d", "1w").withFollows(List.of("training")));
    }

    private static Plan inward(Plan plan, String id) {
        return Indents.inward(plan, plan.initiatives().stream().filter(need -> need.id().equals(id)).findFirst().orElseThrow());
    }

    @Test
    void costsOfANeedMadeAStepFallOnTheDaysOnWhichTheyFell() {
        Plan before = two();
        Plan after = inward(before, "training");
        assertEquals(List.of("observers", "report"), after.initiatives().stream().map(Initiative::id).toList());
        assertEquals(assessed(before).ledger().total(), assessed(after).ledger().total());
        assertEquals(days(before), days(after));
    }

    private static List<String> days(Plan plan) {
        return assessed(plan).ledger().entries().stream().map(entry -> entry.cost().id() + " " + entry.days() + " " + entry.amount()).sorted().toList();
    }

    @Test
    void datesThatHangOnANeedStandWhereTheyStoodWhenItIsAStep() {
        Plan after = inward(two(), "training");
        assertEquals(assessed(two()).schedule().placement("report"), assessed(after).schedule().placement("report"));
        assertEquals(DateExpression.parse("training.end+1d"), after.initiatives().get(1).dates().start());
    }

    @Test
    void whatReferredToANeedRefersToTheOneThatItIsAPartOfNow() {
        assertEquals(List.of("observers"), inward(two(), "training").initiatives().get(1).follows());
    }

    @Test
    void aNeedThatReferredToItsNewPartDoesNotReferToItself() {
        Plan plan = Plans.with(Plans.initiative("observers", null, null).withComplements(List.of("training")), Plans.initiative("training", null, null));
        assertEquals(List.of(), inward(plan, "training").initiatives().getFirst().complements());
    }

    @Test
    void theFirstNeedOfAPhaseStaysWhereItIs() {
        assertEquals(two(), inward(two(), "observers"));
    }

    @Test
    void aStepMadeANeedKeepsWhatBothKnow() {
        Condition condition = new Condition("A fair vote", ConditionState.OPEN, DateExpression.UNKNOWN, "", Map.of());
        Step step = Plans.step("ballots", "election-20d", "1w").with().owner("Commission").percentDone(40).condition(condition).mark("c").note("Soon").build();
        Initiative parent = Plans.initiative("observers", "election-60d", "2m").withSteps(List.of(step));
        Plan after = Indents.outward(Plans.with(parent), step);
        Initiative made = after.initiatives().get(1);
        assertEquals(List.of(), after.initiatives().getFirst().steps());
        assertEquals(step, Indents.inward(after, made).initiatives().getFirst().steps().getFirst());
    }
}
