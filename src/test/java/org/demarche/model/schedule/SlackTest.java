package org.demarche.model.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.demarche.model.DateExpression;
import org.demarche.model.DeadlineKind;
import org.demarche.model.EventKind;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.TimedItems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackTest {
    private static Slack of(Plan plan) {
        return Slack.of(plan, Schedule.of(plan));
    }

    @Test
    void whatIsToBeDoneBeforeTheElectionMaySlipUpToIt() {
        Slack slack = of(Plans.with(Plans.initiative("early", "election-30d", "10d"), Plans.initiative("last", "election-9d", "10d"), Plans.initiative("late", "election-5d", "10d")));
        assertEquals(21, slack.floatDays("early"));
        assertEquals(0, slack.floatDays("last"));
        assertEquals(-4, slack.floatDays("late"));
        assertEquals("may slip 21 days", slack.words("early"));
        assertEquals("may not slip", slack.words("last"));
        assertEquals("4 days too late", slack.words("late"));
    }

    @Test
    void whatTakesPlaceOnElectionDayItselfIsNotLimitedByIt() {
        Slack slack = of(Plans.with(Plans.initiative("count", "election", "2d"), Plans.initiative("early", "election-30d", "10d")));
        assertNull(slack.floatDays("count"));
        assertEquals(Set.of("early"), slack.criticalChain());
    }

    @Test
    void aChainHasTheFloatOfItsLastLink() {
        Slack slack = of(Plans.with(Plans.initiative("first", "election-60d", "20d"), Plans.initiative("second", "first.end+1d", "10d"), Plans.initiative("aside", "election-60d", "5d")));
        assertEquals(31, slack.floatDays("second"));
        assertEquals(31, slack.floatDays("first"));
        assertEquals("second", slack.limitedBy("first").id());
        assertEquals(Set.of("first", "second"), slack.criticalChain());
    }

    @Test
    void whatIsNotTheLatestOfSeveralHasTheirDistanceMore() {
        Slack slack = of(Plans.with(
                Plans.initiative("short", "election-60d", "5d"), Plans.initiative("long", "election-60d", "20d"), Plans.initiative("then", "latest(short.end+1d, long.end+1d)", "10d")));
        assertEquals(31, slack.floatDays("long"));
        assertEquals(46, slack.floatDays("short"));
        assertEquals(Set.of("long", "then"), slack.criticalChain());
    }

    @Test
    void aLegalDateMayNotSlipAtAllNorWhatItHangsOn() {
        Plan plan = Plans.with(Plans.initiative("law", "election-60d", "20d"))
                .withEvents(List.of(Plans.event("filing", EventKind.DEADLINE, "law.end+5d").withDeadline(DeadlineKind.LEGAL)));
        assertEquals(0, of(plan).floatDays("filing"));
        assertEquals(0, of(plan).floatDays("law"));
    }

    @Test
    void whatIsDoneDroppedOrUnlimitedHasNoFloat() {
        Slack slack = of(Plans.with(
                Plans.initiative("done", "election-30d", "10d").withStatus(InitiativeStatus.DONE),
                Plans.initiative("dropped", "election-30d", "10d").withStatus(InitiativeStatus.DROPPED),
                Plans.initiative("undated", null, "10d"),
                Plans.initiative("after", "election+1m", "10d").withPhase(PhaseName.POST_ELECTION)));
        for (String id : List.of("done", "dropped", "undated", "after", "nobody")) assertNull(slack.floatDays(id), id);
        assertEquals("", slack.words("after"));
        assertEquals(Set.of(), slack.criticalChain());
    }

    @Test
    void afterTheElectionTheEndOfThePhaseLimits() {
        Plan plan = Plans.with(Plans.initiative("after", "election+10d", "10d").withPhase(PhaseName.POST_ELECTION));
        plan = plan.withPostElection(plan.postElection().withBound(DateExpression.parse("election+30d")));
        assertEquals(11, of(plan).floatDays("after"));
        assertEquals(Set.of(), of(plan).criticalChain());
    }

    @Test
    void aCircleLimitsNothingAndHangsNothingUp() {
        Slack slack = of(Plans.with(Plans.initiative("one", "two.end+1d", "5d"), Plans.initiative("two", "one.end+1d", "5d"), Plans.initiative("sound", "election-9d", "5d")));
        assertNull(slack.floatDays("one"));
        assertEquals(5, slack.floatDays("sound"));
    }

    /// What float means, tried: slipped by it, nothing passes election day; by a day more, something does.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void slippedByItsFloatAPlanJustHolds(long seed) {
        Random random = new Random(seed);
        Plan plan = chained(random);
        Slack slack = of(plan);
        for (Initiative initiative : plan.initiatives()) {
            Integer days = slack.floatDays(initiative.id());
            assertTrue(holds(slipped(plan, initiative, days)), "seed " + seed + ": " + initiative.id() + " by " + days);
            assertTrue(!holds(slipped(plan, initiative, days + 1)), "seed " + seed + ": " + initiative.id() + " by " + (days + 1));
        }
    }

    private static Plan chained(Random random) {
        List<Initiative> chain = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String start = "election-" + (400 + random.nextInt(200)) + "d";
            if (i > 0 && random.nextInt(3) > 0) start = "item" + letters(random.nextInt(i)) + ".end+" + (1 + random.nextInt(9)) + "d";
            if (i > 1 && random.nextInt(4) == 0) start = "latest(item" + letters(random.nextInt(i)) + ".end+1d, item" + letters(random.nextInt(i)) + ".start+3d, election-500d)";
            chain.add(Plans.initiative("item" + letters(i), start, (1 + random.nextInt(9)) + "d"));
        }
        return Plans.with(chain.toArray(Initiative[]::new));
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private static Plan slipped(Plan plan, Initiative initiative, int days) {
        LocalDate start = Schedule.of(plan).placement(initiative.id()).firstDay();
        return TimedItems.change(plan, initiative.id(), dates -> dates.withStart(DateExpression.on(start.plusDays(days))));
    }

    private static boolean holds(Plan plan) {
        Schedule schedule = Schedule.of(plan);
        return plan.initiatives().stream().noneMatch(one -> schedule.placement(one.id()).lastDay().isAfter(Plans.ELECTION_DAY));
    }
}
