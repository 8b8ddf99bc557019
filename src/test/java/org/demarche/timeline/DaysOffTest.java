package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.demarche.model.Plan;
import org.demarche.model.Plans;
import org.demarche.model.check.Assessment;
import org.junit.jupiter.api.Test;

class DaysOffTest {
    private static final LocalDate FIRST = LocalDate.of(2005, 12, 10);

    private static List<String> shaded(Plan plan, double pixelsPerDay) {
        TimelineRows rows = TimelineRows.of(Assessment.of(plan, FIRST), Set.of());
        TimeScale scale = new TimeScale(FIRST.toEpochDay(), pixelsPerDay);
        TimelineOptions options = TimelineOptions.SCREEN;
        TimelinePicture picture = TimelineLayout.of(rows, scale, new Viewport(14 * pixelsPerDay, 400, 0), options, FigureFonts.MEASURE);
        return picture.shapes()
                .filter(shape -> shape.role().name().startsWith("DAY_OFF"))
                .map(shape -> ((Shape.Box) shape).role() + " " + scale.day(((Shape.Box) shape).area().middleX()).getDayOfMonth())
                .toList();
    }

    @Test
    void weekendsAndHolidaysAreShadedWhereDaysAreWide() {
        Plan plan = Plans.bare();
        assertEquals(List.of("DAY_OFF_POST 10", "DAY_OFF_POST 11", "DAY_OFF_POST 17", "DAY_OFF_POST 18"), shaded(plan, 20).subList(0, 4));
        Plan kazakh = plan.withSettings(plan.settings().withCalendar(plan.settings().calendar().withCountry("KZ")));
        assertEquals(
                List.of("DAY_OFF_POST 10", "DAY_OFF_POST 11", "DAY_OFF_POST 16", "DAY_OFF_POST 17", "DAY_OFF_POST 18", "DAY_OFF_POST 19"), shaded(kazakh, 20).subList(0, 6));
    }

    @Test
    void theirShadeIsThatOfWhatLiesBehind() {
        Plan plan = Plans.bare().withElectionOn(LocalDate.of(2005, 12, 17));
        plan = plan.withPreElection(plan.preElection().withWindows(List.of(Plans.window("silence", "2005-12-11", "2005-12-12"))));
        assertEquals(List.of("DAY_OFF_PRE 10", "DAY_OFF_SENSITIVE 11", "DAY_OFF_PRE 17", "DAY_OFF_POST 18"), shaded(plan, 20).subList(0, 4));
    }

    @Test
    void narrowDaysAreNotShaded() {
        assertEquals(List.of(), shaded(Plans.bare(), 3));
    }
}
