package org.demarche.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThinningTest {
    private static final Instant NOW = Instant.parse("2026-11-29T12:30:00Z");

    private static Instant at(String text) {
        return Instant.parse(text);
    }

    @Test
    void byHand() {
        List<Instant> all = List.of(
                at("2026-11-29T12:29:50Z"), at("2026-11-29T12:29:10Z"), at("2026-11-29T12:28:00Z"),
                at("2026-11-29T11:10:00Z"), at("2026-11-29T11:05:00Z"), at("2026-11-29T09:00:00Z"),
                at("2026-11-20T18:00:00Z"), at("2026-11-20T08:00:00Z"),
                at("2026-08-12T10:00:00Z"), at("2026-08-11T10:00:00Z"), at("2026-08-01T10:00:00Z"), at("2026-07-31T10:00:00Z"));
        Set<Instant> kept = Set.of(
                at("2026-11-29T12:29:50Z"), at("2026-11-29T12:29:10Z"), at("2026-11-29T12:28:00Z"), at("2026-11-29T11:10:00Z"), at("2026-11-29T09:00:00Z"), at("2026-11-20T18:00:00Z"),
                at("2026-08-12T10:00:00Z"), at("2026-08-01T10:00:00Z"), at("2026-07-31T10:00:00Z"));
        // 11 and 12 August are one week; 31 July and 1 August are one too, but the very first stays
        assertEquals(kept, Thinning.kept(all, NOW));
        assertEquals(Set.of(), Thinning.kept(List.of(), NOW));
    }

    private static Set<Instant> random(Random random) {
        Set<Instant> all = new HashSet<>();
        int count = 1 + random.nextInt(600);
        for (int i = 0; i < count; i++) all.add(NOW.minusMillis((long) (Math.pow(random.nextDouble(), 4) * Duration.ofDays(900).toMillis())));
        return all;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatAlwaysHolds(long seed) {
        Set<Instant> all = random(new Random(seed));
        Set<Instant> kept = Thinning.kept(all, NOW);
        TreeSet<Instant> sorted = new TreeSet<>(all);
        assertTrue(all.containsAll(kept), "nothing new, seed " + seed);
        assertTrue(kept.contains(sorted.first()) && kept.contains(sorted.last()), "the first and the newest stay, seed " + seed);
        assertEquals(kept, Thinning.kept(kept, NOW), "thinning twice is once, seed " + seed);
        assertTrue(old(kept, NOW) <= 25 + 33 + 900 / 7 + 2, "few stay: " + kept.size() + ", seed " + seed);
        for (Instant one : all) {
            Duration reach = one.isAfter(NOW.minus(Duration.ofHours(1))) ? Duration.ofMillis(1) : one.isAfter(NOW.minus(Duration.ofDays(1))) ? Duration.ofHours(1) : one.isAfter(NOW.minus(Duration.ofDays(31))) ? Duration.ofDays(1) : Duration.ofDays(7);
            assertTrue(kept.stream().anyMatch(other -> !other.isBefore(one) && Duration.between(one, other).compareTo(reach) < 0), "one soon after " + one + " stays, seed " + seed);
        }
    }

    /// How many are older than an hour.
    private static long old(Set<Instant> kept, Instant now) {
        return kept.stream().filter(one -> Duration.between(one, now).compareTo(Duration.ofHours(1)) > 0).count();
    }

    /// As it really is used: thinned after each save, for years.
    @Test
    void thinnedAgainAndAgainItStaysSmallAndKeepsTheFirst() {
        Random random = new Random(7);
        Instant now = at("2024-01-01T00:00:00Z");
        Instant first = now;
        Set<Instant> kept = new HashSet<>(Set.of(now));
        for (int i = 0; i < 6000; i++) {
            now = now.plusSeconds(20 + (long) (Math.pow(random.nextDouble(), 6) * 200_000));
            kept.add(now);
            kept = Thinning.kept(kept, now);
            assertTrue(kept.contains(first) && kept.contains(now), "after " + i);
        }
        Duration span = Duration.between(first, now);
        assertTrue(old(kept, now) <= 25 + 33 + span.toDays() / 7 + 2, kept.size() + " in " + span);
        assertTrue(kept.size() > span.toDays() / 10, "weeks are still there: " + kept.size() + " in " + span);
    }
}
