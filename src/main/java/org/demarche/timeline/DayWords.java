package org.demarche.timeline;

import java.time.LocalDate;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Resolved;
import org.jspecify.annotations.Nullable;

/// Names days as a scale does: by the calendar, or where no dates may be told by months of the project.
public final class DayWords {
    static final DayWords CALENDAR = new DayWords(null);

    private final @Nullable ProjectMonths months;

    private DayWords(@Nullable ProjectMonths months) {
        this.months = months;
    }

    public static DayWords of(TimelineRows rows, ScaleKind scale) {
        return scale == ScaleKind.PROJECT_MONTHS ? new DayWords(rows.projectMonths()) : CALENDAR;
    }

    /// Whether it names days by the calendar.
    boolean tellsDates() {
        return months == null;
    }

    /// "4 Dec 2005"; "M3"
    public String of(LocalDate day) {
        return months == null ? DayText.of(day) : months.of(day);
    }

    /// "4 Dec 2005", "Jan 2006" where only the month is known; "M3", "M3 – M4"; "not known".
    public String of(Resolved date) {
        LocalDate day = date.day();
        LocalDate last = date.last();
        return months == null || day == null || last == null ? DayText.of(date) : months.range(day, last);
    }

    /// "4 Jan – 3 Oct 2006", with the last day inclusive; "M3 – M11".
    public String range(LocalDate first, LocalDate last) {
        return months == null ? DayText.range(first, last) : months.range(first, last);
    }

    /// "4 Jan – 3 Oct 2006", "from 4 Jan 2006", "not known"; "M3 – M11", "from M3".
    public String of(Placement placement) {
        if (months == null) return DayText.of(placement);
        LocalDate first = placement.firstDay();
        LocalDate last = placement.lastDay();
        if (first == null) return last == null ? DayText.of(Resolved.UNKNOWN) : "until " + of(placement.end());
        return last == null ? "from " + of(placement.start()) : months.range(first, last);
    }
}
