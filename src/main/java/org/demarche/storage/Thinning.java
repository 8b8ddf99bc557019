package org.demarche.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/// Which earlier versions stay as time goes by: of the last hour all, of the last day one an hour, of the last month one a day, before that one a week;
/// each time the latest. The very first and the newest always stay.
final class Thinning {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(31);

    private record Slot(Duration step, long number) {}

    private Thinning() {}

    /// @param now what ages are counted from; what is later counts as just kept
    static Set<Instant> kept(Collection<Instant> all, Instant now) {
        TreeSet<Instant> sorted = new TreeSet<>(all);
        Set<Instant> kept = new HashSet<>();
        if (sorted.isEmpty()) return kept;
        kept.add(sorted.first());
        Set<Slot> taken = new HashSet<>();
        for (Instant at : sorted.descendingSet()) if (taken.add(slot(at, now))) kept.add(at);
        return kept;
    }

    private static Slot slot(Instant at, Instant now) {
        Duration step = step(Duration.between(at, now));
        return new Slot(step, Math.floorDiv(at.toEpochMilli(), step.toMillis()));
    }

    private static Duration step(Duration age) {
        if (age.compareTo(HOUR) <= 0) return Duration.ofMillis(1);
        if (age.compareTo(DAY) <= 0) return HOUR;
        return age.compareTo(MONTH) <= 0 ? DAY : Duration.ofDays(7);
    }
}
