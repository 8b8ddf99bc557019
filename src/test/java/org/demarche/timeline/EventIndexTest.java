package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Plans;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Resolved;
import org.junit.jupiter.api.Test;

class EventIndexTest {
    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);

    @Test
    void itFindsAllThatLieInTheDaysAndFewMore() {
        for (long seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<Event> events = new ArrayList<>();
            Map<String, Placement> placements = new HashMap<>();
            for (int i = 0; i < 60; i++) {
                events.add(Plans.event("event-" + i, EventKind.MEETING, null));
                LocalDate start = FIRST.plusDays(random.nextInt(1000));
                Resolved end = i % 20 == 0 ? Resolved.UNKNOWN : Resolved.on(start.plusDays(random.nextInt(30)));
                placements.put("event-" + i, new Placement(i % 17 == 0 ? Resolved.UNKNOWN : Resolved.on(start), end));
            }
            EventIndex index = new EventIndex(events, placements::get);
            LocalDate from = FIRST.plusDays(random.nextInt(1000));
            LocalDate to = from.plusDays(random.nextInt(100));
            Set<String> found = index.between(from, to).stream().map(one -> one.item().id()).collect(Collectors.toSet());
            Set<String> wanted = placements.entrySet().stream().filter(one -> lies(one.getValue(), from, to)).map(Map.Entry::getKey).collect(Collectors.toSet());
            assertTrue(found.containsAll(wanted), "seed " + seed + ": wanted " + wanted + ", found " + found);
        }
    }

    private static boolean lies(Placement placement, LocalDate from, LocalDate to) {
        LocalDate first = placement.firstDay();
        LocalDate last = placement.lastDay();
        return first != null && !first.isAfter(to) && (last == null || !last.isBefore(from));
    }

    @Test
    void whatIsOverBeforeTheDaysIsNotLookedAt() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) events.add(Plans.event("event-" + i, EventKind.MEETING, null));
        Map<String, Placement> placements = new HashMap<>();
        for (int i = 0; i < 10_000; i++) placements.put("event-" + i, new Placement(Resolved.on(FIRST.plusDays(i)), Resolved.on(FIRST.plusDays(i + 2))));
        EventIndex index = new EventIndex(events, placements::get);
        assertEquals(12, index.between(FIRST.plusDays(5000), FIRST.plusDays(5009)).size());
        assertEquals(List.of(), index.between(FIRST.minusDays(10), FIRST.minusDays(1)));
    }
}
