package org.demarche.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.demarche.model.Plan;
import org.demarche.model.check.Assessment;

/// Timelines for tests: a day is 2 wide, the first of September 2005 lies at x = 0, a letter is as wide as half its size.
final class Timelines {
    static final LocalDate FIRST = LocalDate.of(2005, 9, 1);
    static final TimeScale SCALE = new TimeScale(FIRST.toEpochDay(), 2);
    static final TextMeasure MEASURE = (text, face, size) -> text.length() * size / 2;

    private Timelines() {}

    static TimelineRows rows(Plan plan) {
        return TimelineRows.of(Assessment.of(plan, LocalDate.of(2005, 10, 3)), Set.of());
    }

    static TimelinePicture picture(Plan plan) {
        return picture(rows(plan));
    }

    static TimelinePicture picture(TimelineRows rows) {
        return picture(rows, TimelineOptions.SCREEN, 0);
    }

    static TimelinePicture picture(TimelineRows rows, TimelineOptions options, double scrollY) {
        return TimelineLayout.of(rows, SCALE, new Viewport(1000, 600, scrollY), options, MEASURE);
    }

    /// All that is drawn for an item, from the back to the front.
    static List<Shape> shapesOf(TimelinePicture picture, String id) {
        return picture.shapes().filter(shape -> id.equals(shape.item())).toList();
    }

    static List<String> captions(TimelinePicture picture) {
        return picture.shapes()
                .filter(Shape.Caption.class::isInstance)
                .map(shape -> ((Shape.Caption) shape).text())
                .toList();
    }

    static List<Role> rolesOf(TimelinePicture picture, String id) {
        return shapesOf(picture, id).stream().map(Shape::role).toList();
    }

    static double x(String day) {
        return SCALE.x(LocalDate.parse(day));
    }
}
