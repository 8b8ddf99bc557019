package org.demarche.model.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Placement;
import org.jspecify.annotations.Nullable;

/// An item that stands elsewhere than it did.
///
/// @param name "2.2 Media training"
/// @param before where it stood; unscheduled: it had no date, or was not there
/// @param after where it stands; unscheduled: it has no date any more, or is not there
public record DateDifference(String itemId, String name, Placement before, Placement after) {
    /// By how many days it starts later, or earlier where negative; null: one of the two starts is not known.
    public @Nullable Long startDays() {
        return between(before.firstDay(), after.firstDay());
    }

    /// By how many days it ends later, or earlier where negative; null: one of the two ends is not known.
    public @Nullable Long endDays() {
        return between(before.lastDay(), after.lastDay());
    }

    /// By how many days it has slipped: its end, or where that is not known its start.
    public @Nullable Long days() {
        return endDays() == null ? startDays() : endDays();
    }

    private static @Nullable Long between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : Long.valueOf(ChronoUnit.DAYS.between(from, to));
    }

    /// "2.2 Media training is 14 days later: 4 Jan – 3 Oct 2006, now 18 Jan – 17 Oct 2006".
    public String sentence() {
        return name + " " + words() + ": " + DayText.of(before) + ", now " + DayText.of(after);
    }

    /// "is 14 days later", "starts 3 days earlier and ends 2 days later", "has a date now".
    public String words() {
        if (before.isUnscheduled()) return "has a date now";
        if (after.isUnscheduled()) return "has no date any more";
        Long start = startDays();
        Long end = endDays();
        if (start != null && start.equals(end)) return "is " + words(start);
        if (start == null && end == null) return "stands elsewhere";
        if (end == null || end == 0 && start != null) return "starts " + words(start);
        if (start == null || start == 0) return "ends " + words(end);
        return "starts " + words(start) + " and ends " + words(end);
    }

    private static String words(@Nullable Long days) {
        if (days == null || days == 0) return "less exactly or more";
        long size = Math.abs(days);
        return size + (size == 1 ? " day " : " days ") + (days > 0 ? "later" : "earlier");
    }
}
