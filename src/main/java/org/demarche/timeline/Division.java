package org.demarche.timeline;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One way in which the head of a scale counts.
///
/// @param leastDays how long its shortest unit is
/// @param widest the widest label there is
/// @param floor the first day of the unit that a day lies in
/// @param next the first day of the unit after the one that begins with a day
/// @param label of the unit that begins with a day
/// @param above what its units are parts of; null: nothing
/// @param tells what is written instead where a unit above begins, such as "Jan 2006"; null: what is above is told in the line above
/// @param brief what is written above others where the label has no room; null: nothing
/// @param isMark whether the label stands at the unit's first day, because it names that day rather than the whole unit
record Division(
        int leastDays,
        String widest,
        UnaryOperator<LocalDate> floor,
        UnaryOperator<LocalDate> next,
        Function<LocalDate, String> label,
        @Nullable Division above,
        @Nullable Function<LocalDate, String> tells,
        @Nullable Function<LocalDate, String> brief,
        boolean isMark) {
    static Division of(int leastDays, String widest, UnaryOperator<LocalDate> floor, UnaryOperator<LocalDate> next, Function<LocalDate, String> label) {
        return new Division(leastDays, widest, floor, next, label, null, null, null, false);
    }

    /// Below another, whose name stands in the line above.
    Division below(Division division) {
        return new Division(leastDays, widest, floor, next, label, division, null, brief, isMark);
    }

    /// Below another, whose name stands in the same line where it begins.
    Division below(Division division, Function<LocalDate, String> told) {
        return new Division(leastDays, widest, floor, next, label, division, told, brief, isMark);
    }

    Division shortened(Function<LocalDate, String> inBrief) {
        return new Division(leastDays, widest, floor, next, label, above, tells, inBrief, isMark);
    }

    Division marking() {
        return new Division(leastDays, widest, floor, next, label, above, tells, brief, true);
    }

    /// Whether a unit of what is above begins with this day.
    boolean beginsAbove(LocalDate day) {
        return above != null && above.floor.apply(day).equals(day);
    }
}
