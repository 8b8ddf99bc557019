package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.demarche.model.Initiative;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.demarche.timeline.RowLinks.RowLink;
import org.junit.jupiter.api.Test;

class RowLinksTest {
    private static TimelineRows rows(List<Initiative> initiatives) {
        Plan plan = Plans.bare().withInitiatives(initiatives);
        return TimelineRows.of(Assessment.of(plan, LocalDate.of(2005, 10, 3)), RowChoice.ALL.withGroup(Grouping.NONE));
    }

    /// Each waits for one of those before it.
    private static List<Initiative> chain(int count, Random random) {
        List<Initiative> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Initiative one = Plans.initiative("need-" + i, "2005-10-05", "10d");
            all.add(i == 0 ? one : one.withFollows(List.of("need-" + random.nextInt(i))));
        }
        return all;
    }

    @Test
    void aFrameHasEveryLinkWithAnEndInSightAndThoseThatPassByNotTooFar() {
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<Initiative> initiatives = chain(400, random);
            TimelineRows rows = rows(initiatives);
            int first = random.nextInt(rows.size());
            int end = Math.min(rows.size(), first + 27);
            Set<String> wanted = new HashSet<>();
            for (Initiative one : initiatives)
                for (String earlier : one.follows()) {
                    int upper = rows.indexOf(earlier);
                    int lower = rows.indexOf(one.id());
                    boolean isSeen = upper >= first && upper < end || lower >= first && lower < end;
                    if (isSeen || upper < first && lower >= end && lower - upper <= RowLinks.FAR) wanted.add(earlier + " " + one.id());
                }
            List<RowLink> found = rows.links().between(first, end);
            Set<String> names = new HashSet<>();
            for (RowLink link : found) names.add(link.link().from() + " " + link.link().to());
            assertEquals(wanted, names, "seed " + seed);
            assertEquals(found.size(), names.size(), "one of them twice, seed " + seed);
        }
    }

    @Test
    void ofWhatEverythingHangsOnOnlyTheNearestAreDrawn() {
        List<Initiative> all = new ArrayList<>(List.of(Plans.initiative("hub", "2005-10-05", "10d")));
        for (int i = 0; i < 1000; i++) all.add(Plans.initiative("need-" + i, "2005-11-05", "10d").withFollows(List.of("hub")));
        TimelineRows rows = rows(all);
        int hub = rows.indexOf("hub");
        List<RowLink> found = rows.links().between(hub, hub + 1);
        assertEquals(RowLinks.MOST, found.size());
        assertTrue(found.stream().allMatch(link -> link.lower() - hub <= RowLinks.MOST), "a far one stands for a near one");
        assertEquals(1000, rows.links().count());
    }
}
