package org.demarche.ui.needs;

import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Timed;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Schedule;

/// When something starts: what is written, and the day that it means.
///
/// @param day empty: the words say it already
/// @param isKnown false: "unscheduled", "not known"
record StartWords(String written, String day, boolean isKnown) {
    static StartWords of(Schedule schedule, Timed item) {
        Dates dates = item.dates();
        Placement placed = schedule.placement(item.id());
        if (dates.start() instanceof DateExpression.Fixed) return new StartWords(DayText.of(placed.start()), "", true);
        if (!dates.start().isUnknown()) return new StartWords(dates.start().text(), DayText.of(placed.start()), true);
        if (placed.start().isKnown()) return new StartWords(DayText.of(placed.start()), "follows", true);
        if (!dates.end().isUnknown()) return new StartWords("by " + dates.end().text(), DayText.of(placed.end()), true);
        boolean runs = item instanceof Initiative need && need.status() == InitiativeStatus.UNDER_WAY;
        if (runs) return new StartWords("under way", "", true);
        return new StartWords(item instanceof Initiative ? "unscheduled" : DayText.NOT_KNOWN, "", false);
    }

    /// In one text, for copies: "election+1m (4 Jan 2006)".
    String text() {
        return day.isEmpty() ? written : written + " (" + day + ")";
    }
}
