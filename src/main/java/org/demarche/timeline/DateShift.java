package org.demarche.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Edge;
import org.demarche.model.Length;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Resolved;
import org.demarche.model.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/// Dates dragged by so many days, written as the planner wrote them.
///
/// What hangs on the election or another item goes on hanging there: only the distance changes. A distance in months stays one where it
/// lands on whole months, else it is told in days.
public final class DateShift {
    private final Schedule schedule;

    /// @param schedule by which the dates are resolved now, before the drag
    public DateShift(Schedule schedule) {
        this.schedule = schedule;
    }

    /// Start and end alike; the duration stays. What is not known stays so.
    public Dates moved(Dates dates, long days) {
        return moved(dates, days, date -> false);
    }

    /// As [#moved(Dates, long)], but for what moves anyway.
    Dates moved(Dates dates, long days, Predicate<DateExpression.Relative> follows) {
        return new Dates(shifted(dates.start(), days, follows), shifted(dates.end(), days, follows), dates.duration(), dates.extra());
    }

    /// One end only; the other one stays where it is. Stops where the item would become shorter than a day.
    public Dates resized(Dates dates, Placement placement, Edge edge, long days) {
        LocalDate first = placement.firstDay();
        LocalDate last = placement.lastDay();
        if (first == null || last == null) return edge == Edge.START ? withStart(dates, days) : withEnd(dates, days);
        long room = ChronoUnit.DAYS.between(first, last);
        return edge == Edge.START
                ? startMoved(dates, first, last, Math.min(days, room))
                : endMoved(dates, first, last, Math.max(days, -room));
    }

    private Dates withStart(Dates dates, long days) {
        return new Dates(shifted(dates.start(), days), dates.end(), dates.duration(), dates.extra());
    }

    private Dates withEnd(Dates dates, long days) {
        return new Dates(dates.start(), shifted(dates.end(), days), dates.duration(), dates.extra());
    }

    private Dates endMoved(Dates dates, LocalDate first, LocalDate last, long days) {
        if (!dates.end().isUnknown()) {
            Dates moved = withEnd(dates, days);
            return dates.duration() == null ? moved : moved.withDuration(length(dates.duration(), first, last.plusDays(days)));
        }
        if (dates.duration() == null) return dates.withEnd(DateExpression.on(last.plusDays(days)));
        return dates.withDuration(length(dates.duration(), first, last.plusDays(days)));
    }

    private Dates startMoved(Dates dates, LocalDate first, LocalDate last, long days) {
        Dates moved = withStart(dates, days);
        return dates.duration() == null ? moved : moved.withDuration(length(dates.duration(), first.plusDays(days), last));
    }

    /// From the first day to the last, inclusive, in the unit it had where it is a whole number of them, else in days.
    private static Length length(Length had, LocalDate first, LocalDate last) {
        LocalDate end = last.plusDays(1);
        long days = ChronoUnit.DAYS.between(first, end);
        Length same = in(had.unit(), first, end);
        return same != null && same.amount() > 0 ? same : Length.days(Math.toIntExact(days));
    }

    /// A date so many days later; earlier where negative.
    public DateExpression shifted(DateExpression date, long days) {
        return shifted(date, days, one -> false);
    }

    private DateExpression shifted(DateExpression date, long days, Predicate<DateExpression.Relative> follows) {
        if (days == 0) return date;
        return switch (date) {
            case DateExpression.Unknown unknown -> unknown;
            case DateExpression.Fixed fixed -> fixed(fixed, days);
            case DateExpression.Relative relative -> follows.test(relative) ? relative : relative(relative, days);
            case DateExpression.Latest latest -> new DateExpression.Latest(latest.of().stream().map(one -> shifted(one, days, follows)).toList());
        };
    }

    private static DateExpression fixed(DateExpression.Fixed fixed, long days) {
        return switch (fixed.precision()) {
            case DAY -> DateExpression.on(fixed.first().plusDays(days));
            case MONTH -> new DateExpression.Fixed(fixed.first().plusMonths(Math.round(days / 30.44)), fixed.precision());
            case YEAR -> new DateExpression.Fixed(fixed.first().plusYears(Math.round(days / 365.25)), fixed.precision());
        };
    }

    private DateExpression relative(DateExpression.Relative relative, long days) {
        Resolved now = schedule.resolve(relative);
        Resolved base = schedule.resolve(new DateExpression.Relative(relative.id(), relative.edge(), null));
        LocalDate from = base.day();
        if (now.day() == null || from == null) return relative;
        LocalDate target = now.day().plusDays(days);
        Length.Unit unit = relative.distance() == null ? Length.Unit.DAY : relative.distance().unit();
        Length distance = in(unit, from, target);
        DateExpression kept = new DateExpression.Relative(relative.id(), relative.edge(), distance == null || distance.amount() == 0 ? null : distance);
        if (distance != null && target.equals(schedule.resolve(kept).day())) return kept;
        int plain = Math.toIntExact(ChronoUnit.DAYS.between(from, target));
        return new DateExpression.Relative(relative.id(), relative.edge(), plain == 0 ? null : Length.days(plain));
    }

    /// From one day to another as a whole number of these units; null: it is none.
    private static @Nullable Length in(Length.Unit unit, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return switch (unit) {
            case DAY -> new Length(Math.toIntExact(days), unit);
            case WORKING_DAY -> null;
            case WEEK -> days % 7 == 0 ? new Length(Math.toIntExact(days / 7), unit) : null;
            case MONTH -> whole(unit, ChronoUnit.MONTHS, from, to);
            case YEAR -> whole(unit, ChronoUnit.YEARS, from, to);
        };
    }

    private static @Nullable Length whole(Length.Unit unit, ChronoUnit step, LocalDate from, LocalDate to) {
        long nearest = step.between(from, to);
        for (long amount = nearest - 1; amount <= nearest + 1; amount++)
            if (from.plus(amount, step).equals(to)) return new Length(Math.toIntExact(amount), unit);
        return null;
    }
}
