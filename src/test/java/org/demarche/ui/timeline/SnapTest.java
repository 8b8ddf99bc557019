package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import org.demarche.model.Edge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnapTest {
    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6;
    }

    private static LocalDate landed(Snap snap, String from, Edge edge, long days) {
        LocalDate day = LocalDate.parse(from);
        return day.plusDays(snap.days(day, edge, days, SnapTest::isWorkingDay));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2005-10-05, START, 3, 2005-10-08", "WEEK, 2005-10-05, START, 3, 2005-10-10", "WEEK, 2005-10-05, START, 1, 2005-10-03",
        "WEEK, 2005-10-05, END, 3, 2005-10-09", "WORKING_DAY, 2005-10-05, START, 3, 2005-10-07", "WORKING_DAY, 2005-10-05, START, 4, 2005-10-10",
        "WORKING_DAY, 2005-10-05, END, -3, 2005-10-03"
    })
    void whatIsDraggedRestsOnTheNearestOfItsDays(Snap snap, String from, Edge edge, long days, String to) {
        assertEquals(LocalDate.parse(to), landed(snap, from, edge, days));
    }

    @Test
    void whereNobodyWorksADragRestsWhereItIs() {
        assertEquals(3, Snap.WORKING_DAY.days(LocalDate.of(2005, 10, 5), Edge.START, 3, day -> false));
    }

    @Test
    void anElectionKeepsItsDayOfTheWeekWhereDragsGoByWeeks() {
        assertEquals(14, Snap.WEEK.electionDays(12));
        assertEquals(0, Snap.WEEK.electionDays(3));
        assertEquals(3, Snap.WORKING_DAY.electionDays(3));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noSnapGoesFartherThanHalfAWeekFromThePointer(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            LocalDate from = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(900));
            Edge edge = random.nextBoolean() ? Edge.START : Edge.END;
            long days = random.nextInt(200) - 100;
            for (Snap snap : Snap.values()) {
                long snapped = snap.days(from, edge, days, SnapTest::isWorkingDay);
                String told = "seed %d: %s %s %s by %d".formatted(seed, snap, from, edge, days);
                assertEquals(0, Math.abs(snapped - days) / 4, told);
                LocalDate day = from.plusDays(snapped);
                if (snap == Snap.WEEK) assertEquals(edge == Edge.START ? DayOfWeek.MONDAY : DayOfWeek.SUNDAY, day.getDayOfWeek(), told);
                if (snap == Snap.WORKING_DAY) assertEquals(true, isWorkingDay(day), told);
            }
        }
    }
}
