package org.demarche.optimum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChoiceTest {
    private static Thing thing(long weight, int rank, Integer... needs) {
        return new Thing(weight, rank, false, List.of(needs));
    }

    @Test
    void theFirstRankComesBeforeAnyNumberOfOthers() {
        assertEquals(new Choice(List.of(0), true, true), Choice.of(List.of(thing(100, 0), thing(50, 1), thing(50, 1)), 100));
        assertEquals(new Choice(List.of(1, 2), true, true), Choice.of(List.of(thing(100, 1), thing(50, 1), thing(50, 1)), 100));
    }

    @Test
    void ofEqualChoicesTheLightestIsTaken() {
        assertEquals(new Choice(List.of(1), true, true), Choice.of(List.of(thing(90, 0), thing(60, 0), thing(95, 0)), 100));
    }

    @Test
    void whatIsNeededComesAlong() {
        assertEquals(new Choice(List.of(2), true, true), Choice.of(List.of(thing(60, 0, 1), thing(70, 1), thing(40, 0)), 100));
        assertEquals(new Choice(List.of(0, 1), true, true), Choice.of(List.of(thing(60, 0, 1), thing(40, 1)), 100));
    }

    @Test
    void whatIsKeptIsChosenEvenWhereItIsTooMuch() {
        List<Thing> things = List.of(new Thing(70, 5, true, List.of(1)), thing(40, 5), thing(1, 0));
        assertEquals(new Choice(List.of(0, 1), false, true), Choice.of(things, 100));
        assertEquals(new Choice(List.of(0, 1, 2), true, true), Choice.of(things, 111));
    }

    /// A cent too much is too much, and just enough is enough, however large the sums.
    @Test
    void theLimitHoldsToTheCent() {
        long much = 40_000_000_000_000L;
        assertEquals(List.of(0), Choice.of(List.of(thing(much, 0), thing(much + 1, 1)), 2 * much).chosen());
        assertEquals(List.of(0, 1), Choice.of(List.of(thing(much, 0), thing(much + 1, 1)), 2 * much + 1).chosen());
    }

    @Test
    void nothingFitsUnderNothingButWhatCostsNothing() {
        assertEquals(List.of(1), Choice.of(List.of(thing(1, 0), thing(0, 0)), 0).chosen());
        assertEquals(List.of(), Choice.of(List.of(), 100).chosen());
    }

    /// Against every possible choice.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noOtherChoiceIsBetter(long seed) {
        Random random = new Random(seed);
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            List<Integer> needs = i > 0 && random.nextInt(3) == 0 ? List.of(random.nextInt(i)) : List.of();
            things.add(new Thing(random.nextLong(1_000_000_000L), random.nextInt(3), random.nextInt(9) == 0, needs));
        }
        long limit = random.nextLong(4_000_000_000L);
        Choice found = Choice.of(things, limit);
        List<Long> best = null;
        for (int set = 0; set < 1 << things.size(); set++) {
            List<Integer> chosen = new ArrayList<>();
            for (int i = 0; i < things.size(); i++) if ((set >> i & 1) == 1) chosen.add(i);
            if (!isAllowed(things, chosen, limit)) continue;
            List<Long> worth = worth(things, chosen);
            if (best == null || isBetter(worth, best)) best = worth;
        }
        if (best == null) {
            assertTrue(!found.fits(), "seed " + seed);
            return;
        }
        assertTrue(found.fits() && found.isProven() && isAllowed(things, found.chosen(), limit), found + ", seed " + seed);
        assertEquals(best, worth(things, found.chosen()), "seed " + seed);
    }

    private static boolean isAllowed(List<Thing> things, List<Integer> chosen, long limit) {
        long weight = 0;
        for (int one : chosen) {
            weight += things.get(one).weight();
            if (!chosen.containsAll(things.get(one).needs())) return false;
        }
        for (int i = 0; i < things.size(); i++) if (things.get(i).isKept() && !chosen.contains(i)) return false;
        return weight <= limit;
    }

    /// How many of each rank, then how light: the more the better.
    private static List<Long> worth(List<Thing> things, List<Integer> chosen) {
        List<Long> worth = new ArrayList<>(List.of(0L, 0L, 0L, 0L));
        for (int one : chosen) {
            worth.set(things.get(one).rank(), worth.get(things.get(one).rank()) + 1);
            worth.set(3, worth.get(3) - things.get(one).weight());
        }
        return worth;
    }

    private static boolean isBetter(List<Long> one, List<Long> other) {
        for (int i = 0; i < one.size(); i++) if (!one.get(i).equals(other.get(i))) return one.get(i) > other.get(i);
        return false;
    }
}
