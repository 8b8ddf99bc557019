package org.demarche.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.Placement;

/// From when to when a plan reaches.
public final class PlanExtent {
    private PlanExtent() {}

    /// Whole months that hold every known day in the rows, the election and the status date, with a little air on both sides.
    public static DateRange of(TimelineRows rows) {
        List<LocalDate> days = Stream.concat(
                        rows.all().stream().flatMap(row -> days(row.placement())),
                        Stream.of(rows.assessment().schedule().hinge(), rows.assessment().asOf()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new DateRange(
                days.getFirst().minusDays(7).withDayOfMonth(1), days.getLast().plusDays(7).withDayOfMonth(1).plusMonths(1));
    }

    private static Stream<LocalDate> days(Placement placement) {
        LocalDate first = placement.firstDay();
        LocalDate last = placement.lastDay();
        return Stream.of(first == null ? last : first, last == null ? first : last).filter(Objects::nonNull);
    }
}
