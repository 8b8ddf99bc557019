package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowSpaceTest {
    private record Span(int from, int to) {}

    @Test
    void whatIsTakenOnceIsNotFreeAndBesideItIs() {
        RowSpace space = new RowSpace();
        assertTrue(space.tryTake(10, 20));
        assertFalse(space.tryTake(19, 25));
        assertFalse(space.tryTake(5, 40));
        assertTrue(space.tryTake(20, 25));
        assertEquals(25, space.firstFree(12, 5));
        assertEquals(5, space.firstFree(5, 5));
        assertEquals(4, space.room(6));
    }

    @Test
    void aCopyGoesItsOwnWay() {
        RowSpace space = new RowSpace();
        space.take(0, 10);
        RowSpace copy = space.copy();
        copy.take(20, 30);
        assertTrue(space.isFree(20, 30));
        assertFalse(copy.isFree(5, 6));
    }

    @Test
    void itAgreesWithLookingAtEveryPiece() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            RowSpace space = new RowSpace();
            List<Span> taken = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                int from = random.nextInt(200);
                int to = from + 1 + random.nextInt(20);
                String where = "seed " + seed + ", " + from + " to " + to;
                assertEquals(taken.stream().noneMatch(span -> span.from < to && from < span.to), space.isFree(from, to), where);
                assertEquals(firstFree(taken, from, to - from), space.firstFree(from, to - from), where);
                if (random.nextBoolean()) continue;
                space.take(from, to);
                taken.add(new Span(from, to));
            }
        }
    }

    private static double firstFree(List<Span> taken, int from, int width) {
        int at = from;
        while (!isFree(taken, at, at + width)) at++;
        return at;
    }

    private static boolean isFree(List<Span> taken, int from, int to) {
        return taken.stream().noneMatch(span -> span.from < to && from < span.to);
    }
}
