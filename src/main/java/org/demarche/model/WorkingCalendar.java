package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/// Which days are worked on: all but weekends, holidays and the phases' blackout windows; and moved working days in spite of them.
///
/// @param country an ISO 3166 code such as `KZ`, whose public holidays are not worked on; empty: none
/// @param weekend the days of the week that are not worked on
/// @param holidays days on which nobody works, beside the country's public holidays
/// @param workingDays days that are worked on although they fall on a weekend or holiday
@RecordBuilder
public record WorkingCalendar(
        String country,
        List<DayOfWeek> weekend,
        List<NamedDay> holidays,
        List<NamedDay> workingDays,
        Map<String, Object> extra)
        implements WorkingCalendarBuilder.With {
    public static final WorkingCalendar DEFAULT = WorkingCalendarBuilder.builder().build();

    public WorkingCalendar {
        country = Copies.of(country);
        weekend = weekend == null ? List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY) : List.copyOf(weekend);
        holidays = Copies.of(holidays);
        workingDays = Copies.of(workingDays);
        extra = Copies.of(extra);
    }
}
