package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.model.Initiative;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemDatesTest {
    private static Assessment assessed(Plan plan) {
        return Assessment.of(plan, Timelines.FIRST);
    }

    private static Plan moved(Plan plan, List<String> ids, long days) {
        return ItemDates.move(assessed(plan), ids, days).apply(plan);
    }

    private static String start(Plan plan, int initiative) {
        return plan.initiatives().get(initiative).dates().start().text();
    }

    @Test
    void whatHangsOnAnotherMovedItemThroughAThirdMovesOnce() {
        Plan plan = Plans.with(Plans.initiative("a", "2005-10-01", "5d"), Plans.initiative("b", "a.end+1d", "5d"), Plans.initiative("c", "b.end+1d", "5d"));
        Plan after = moved(plan, List.of("a", "c"), 7);
        assertEquals(List.of("2005-10-08", "a.end+1d", "b.end+1d"), List.of(start(after, 0), start(after, 1), start(after, 2)));
        assertEquals(Schedule.of(plan).placement("c").firstDay().plusDays(7), Schedule.of(after).placement("c").firstDay());
    }

    @Test
    void ofTheLatestOfSeveralOnlyThatMovesWhichDoesNotFollow() {
        Plan plan = Plans.with(Plans.initiative("a", "2005-10-01", "5d"), Plans.initiative("b", "latest(a.end+1d, election-40d)", "5d"));
        assertEquals("latest(a.end+1d, election-33d)", start(moved(plan, List.of("a", "b"), 7), 1));
    }

    @Test
    void aDateOnAnEndThatStaysMovesByItself() {
        Initiative fixedEnd = Plans.initiative("x", null, null)
                .withDates(org.demarche.model.Dates.between(Plans.date("a.end+1d"), Plans.date("2005-12-01")));
        Plan plan = Plans.with(Plans.initiative("a", "2005-10-01", "5d"), fixedEnd, Plans.initiative("b", "x.end+1d", "5d"));
        assertEquals("x.end+8d", start(moved(plan, List.of("a", "b"), 7), 2));
    }

    @Test
    void datesTakenAwayLeaveTheDuration() {
        Plan plan = Plans.with(Plans.initiative("a", "2005-10-01", "5d"), Plans.initiative("b", "election", "2m"));
        Plan after = ItemDates.unschedule(List.of("a", "b")).apply(plan);
        assertEquals(List.of(Plans.dates(null, "5d"), Plans.dates(null, "2m")), after.initiatives().stream().map(Initiative::dates).toList());
    }

    /// Of months that land on no whole month, and of working days, the distance is told in days from then on: there the days come back, not the words.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void movedThereAndBackWhatIsToldInDaysIsThePlanItWas(long seed) {
        Random random = new Random(seed);
        List<Initiative> initiatives = new ArrayList<>();
        for (int i = 0; i < 40; i++) initiatives.add(Plans.initiative("item-" + (char) ('a' + i % 26) + (i < 26 ? "a" : "b"), date(random, initiatives), 1 + random.nextInt(60) + "d"));
        Plan plan = Plans.bare().withInitiatives(initiatives);
        for (int i = 0; i < 50; i++) {
            List<String> ids = random.ints(1 + random.nextInt(6), 0, 40).distinct().mapToObj(at -> initiatives.get(at).id()).toList();
            long days = random.nextInt(400) - 200;
            assertEquals(plan, moved(moved(plan, ids, days), ids, -days), "seed %d: %s by %d".formatted(seed, ids, days));
        }
    }

    private static String date(Random random, List<Initiative> earlier) {
        int days = random.nextInt(90) + 1;
        return switch (earlier.isEmpty() ? random.nextInt(2) : random.nextInt(4)) {
            case 0 -> Plans.ELECTION_DAY.plusDays(days - 45).toString();
            case 1 -> "election" + (random.nextBoolean() ? "+" : "-") + days + "d";
            case 2 -> earlier.get(random.nextInt(earlier.size())).id() + ".end+" + days + "d";
            default -> "latest(" + earlier.get(random.nextInt(earlier.size())).id() + ".start+" + days + "d, election-" + days + "d)";
        };
    }
}
