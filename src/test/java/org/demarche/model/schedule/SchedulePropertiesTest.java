package org.demarche.model.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.demarche.model.Anchor;
import org.demarche.model.DateExpression;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Plan;
import org.demarche.model.Timed;
import org.demarche.model.synthetic.SyntheticPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every plan.
class SchedulePropertiesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theElectionMovedThereAndBackLeavesThePlanAndItsDatesAsTheyWere(long seed) {
        Random random = new Random(seed);
        Plan plan = SyntheticPlan.of(200, seed);
        LocalDate day = Schedule.of(plan).hinge();
        for (int i = 0; i < 20; i++) {
            int days = random.nextInt(800) - 400;
            Plan there = plan.withElectionOn(day.plusDays(days));
            Plan back = there.withElectionOn(Schedule.of(there).hinge().minusDays(days));
            assertEquals(plan, back, "seed " + seed + ", " + days + " days");
            assertEquals(placements(plan), placements(back), "seed " + seed + ", " + days + " days");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void datesDoNotDependOnTheOrderOfItems(long seed) {
        Random random = new Random(seed);
        Plan plan = SyntheticPlan.of(200, seed);
        for (int i = 0; i < 5; i++) {
            Plan shuffled = plan.withInitiatives(shuffled(plan.initiatives(), random).stream()
                            .map(one -> one.withSteps(shuffled(one.steps(), random)))
                            .toList())
                    .withAnchors(shuffled(plan.anchors(), random))
                    .withEvents(shuffled(plan.events(), random));
            assertEquals(placements(plan), placements(shuffled), "seed " + seed);
            assertEquals(floats(plan), floats(shuffled), "seed " + seed);
        }
    }

    /// Only what hangs on the election moves with it, and a fixed date never does.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsFixedStays(long seed) {
        Plan plan = SyntheticPlan.of(300, seed);
        Schedule before = Schedule.of(plan);
        Schedule after = Schedule.of(plan.withElectionOn(before.hinge().plusDays(30)));
        for (Initiative initiative : plan.initiatives())
            if (initiative.dates().start() instanceof DateExpression.Fixed)
                assertEquals(before.placement(initiative.id()).start(), after.placement(initiative.id()).start(), "seed " + seed + ", " + initiative.id());
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Map<String, Placement> placements(Plan plan) {
        Schedule schedule = Schedule.of(plan);
        Map<String, Placement> placements = new TreeMap<>();
        for (Item item : Items.all(plan)) if (item instanceof Timed || item instanceof Anchor) placements.put(item.id(), schedule.placement(item.id()));
        return placements;
    }

    private static Map<String, String> floats(Plan plan) {
        Slack slack = Slack.of(plan, Schedule.of(plan));
        Map<String, String> floats = new TreeMap<>();
        for (Item item : Items.all(plan)) floats.put(item.id(), slack.words(item.id()));
        return floats;
    }
}
