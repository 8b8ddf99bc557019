package org.demarche.report.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.demarche.model.Condition;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Label;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Resolved;
import org.demarche.model.schedule.Schedule;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// How dates are told: the day, and beside it the distance from election day.
final class DateWords {
    private final Schedule schedule;

    DateWords(Schedule schedule) {
        this.schedule = schedule;
    }

    /// "4 Dec 2005", "Jan 2006", or not known.
    Text day(Resolved date) {
        return date.isKnown() ? Text.of(DayText.of(date)) : Text.NOT_KNOWN;
    }

    Text day(DateExpression date) {
        return day(schedule.resolve(date));
    }

    /// "4 Jan – 3 Oct 2006", "from 4 Jan 2006", or not known.
    Text span(Placement placement) {
        return placement.isUnscheduled() ? Text.NOT_KNOWN : Text.of(DayText.of(placement));
    }

    /// The day, then why it is that day: "4 Jan 2006: 1 month after the election".
    Text told(DateExpression date) {
        return withReason(schedule.resolve(date), date, schedule.why(date));
    }

    Text start(Dates dates, Placement placement) {
        return withReason(placement.start(), dates.start(), schedule.whyStart(dates));
    }

    Text end(Dates dates, Placement placement) {
        return withReason(placement.end(), dates.end(), schedule.whyEnd(dates));
    }

    private Text withReason(Resolved day, DateExpression date, String why) {
        if (!day.isKnown()) return date.isUnknown() ? Text.NOT_KNOWN : Text.NOT_KNOWN.plus(Text.quiet(": " + why));
        String reason = date instanceof DateExpression.Fixed ? fromElection(day) : why;
        return day(day).plus(reason.isEmpty() ? Text.EMPTY : Text.quiet(": " + reason));
    }

    /// "28 days before the election", "28 to 58 days after the election", "election day"; empty where one of the two is not known.
    String fromElection(Resolved date) {
        LocalDate hinge = schedule.hinge();
        LocalDate first = date.day();
        LocalDate last = date.last();
        if (hinge == null || first == null || last == null) return "";
        long from = ChronoUnit.DAYS.between(hinge, first);
        long to = ChronoUnit.DAYS.between(hinge, last);
        if (from == 0 && to == 0) return "election day";
        if (from <= 0 && to >= 0) return "around election day";
        String side = from < 0 ? " before the election" : " after the election";
        long near = Math.min(Math.abs(from), Math.abs(to));
        long far = Math.max(Math.abs(from), Math.abs(to));
        return (near == far ? days(near) : number(near) + " to " + days(far)) + side;
    }

    static String days(long days) {
        return number(days) + (days == 1 ? " day" : " days");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// "4 December 2005", for the cover.
    static String full(@Nullable LocalDate day) {
        return day == null ? "" : String.format(Locale.ENGLISH, "%1$te %1$tB %1$tY", day);
    }

    /// "If the ministry pays its part (open); can be known on 3 Feb 2006".
    Text condition(Condition condition) {
        String what = condition.text().regionMatches(true, 0, "if ", 0, 3) ? condition.text().substring(3) : condition.text();
        Text words = Text.strong("If " + lower(what)).plus(" (" + Label.of(condition.state()) + ")").plus("; can be known on ").plus(told(condition.knownOn()));
        return condition.sourceNote().isBlank() ? words : words.plus(Text.quiet(" [" + condition.sourceNote() + "]"));
    }

    private static String lower(String words) {
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
