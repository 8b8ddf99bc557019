package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
    private final TimeScale scale = new TimeScale(LocalDate.of(2005, 9, 1).toEpochDay(), 2);

    @Test
    void aDayReachesFromItsXToItsEnd() {
        LocalDate day = LocalDate.of(2005, 9, 11);
        assertEquals(20, scale.x(day));
        assertEquals(21, scale.middle(day));
        assertEquals(22, scale.end(day));
        assertEquals(day, scale.day(20));
        assertEquals(day, scale.day(21.99));
        assertEquals(day.plusDays(1), scale.day(22));
    }

    @Test
    void everyDayIsFoundAgainAtItsXWhateverTheZoom() {
        long seed = System.nanoTime();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 5000; i++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextLong(-20_000, 60_000));
            TimeScale any = new TimeScale(random.nextDouble(-20_000, 60_000), Math.exp(random.nextDouble(Math.log(TimeScale.NARROWEST), Math.log(TimeScale.WIDEST))));
            assertEquals(day, any.day(any.x(day)), "seed " + seed);
            assertEquals(day, any.day(any.middle(day)), "seed " + seed);
        }
    }

    @Test
    void zoomingKeepsTheDayUnderThePointer() {
        LocalDate under = scale.day(333);
        TimeScale zoomed = scale;
        for (double factor : new double[] {1.2, 1.2, 3, 0.1, 0.5, 7}) {
            zoomed = zoomed.zoomed(factor, 333);
            assertEquals(under, zoomed.day(333));
        }
    }

    @Test
    void zoomingStopsAtTheWidestAndTheNarrowestDay() {
        assertEquals(TimeScale.WIDEST, scale.zoomed(1e6, 0).pixelsPerDay());
        assertEquals(TimeScale.NARROWEST, scale.zoomed(1e-6, 0).pixelsPerDay());
    }

    @Test
    void aFittedScaleHoldsTheLastDayWhole() {
        TimeScale fitted = TimeScale.fit(LocalDate.of(2006, 1, 1), LocalDate.of(2006, 12, 31), 730);
        assertEquals(0, fitted.x(LocalDate.of(2006, 1, 1)));
        assertEquals(730, fitted.end(LocalDate.of(2006, 12, 31)), 1e-9);
    }

    @Test
    void theHeadCountsInTheFinestUnitThatHasRoom() {
        assertEquals("30", widest(30));
        assertEquals("30 May", widest(8));
        assertEquals("May", widest(2));
        assertEquals("Q4", widest(0.4));
        assertEquals("2006", widest(0.1));
        assertEquals("2000s", widest(0.02));
    }

    private static String widest(double pixelsPerDay) {
        return new Ruler(Ruler.calendar(), null).finest(new TimeScale(0, pixelsPerDay), Timelines.MEASURE, 12).widest();
    }

    @Test
    void everyUnitBeginsWhereTheOneBeforeEnds() {
        for (ScaleUnit unit : ScaleUnit.values()) {
            LocalDate first = unit.floor(LocalDate.of(2004, 2, 29));
            LocalDate next = unit.next(first);
            assertEquals(next, unit.floor(next), unit.name());
            assertEquals(first, unit.floor(next.minusDays(1)), unit.name());
            assertTrue(!first.isAfter(LocalDate.of(2004, 2, 29)) && next.isAfter(LocalDate.of(2004, 2, 29)), unit.name());
        }
    }
}
