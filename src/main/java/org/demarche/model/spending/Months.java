package org.demarche.model.spending;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.demarche.model.budget.Rounding;

/// A time in months: so many whole ones, and of the one begun last so many of its days.
///
/// @param rest days of a month begun, less than `length`
/// @param length how many days that month has, counted from its first day
public record Months(int whole, int rest, int length) {
    static final Months NONE = new Months(0, 0, 1);

    /// From a first day to a last one, both in it; none where the last is before the first.
    static Months between(LocalDate first, LocalDate last) {
        LocalDate end = last.plusDays(1);
        if (!end.isAfter(first)) return NONE;
        int whole = (int) ChronoUnit.MONTHS.between(first, end);
        LocalDate begun = first.plusMonths(whole);
        return new Months(whole, (int) ChronoUnit.DAYS.between(begun, end), (int) ChronoUnit.DAYS.between(begun, first.plusMonths(whole + 1L)));
    }

    /// The time itself, or a whole month where it is shorter: a rate told from a few days would say nothing.
    Months atLeastOne() {
        return whole == 0 ? new Months(1, 0, 1) : this;
    }

    /// An amount parted evenly over this time: what falls into one month, rounded half even.
    long each(long amount) {
        return Rounding.share(amount, length, parts());
    }

    /// What comes to an amount in this time, in another at the same rate, rounded half even.
    long in(Months other, long amount) {
        return Rounding.share(amount, other.parts() * length, parts() * other.length);
    }

    private long parts() {
        return (long) whole * length + rest;
    }

    /// "3 months", "2 months and 5 days".
    public String words() {
        String days = rest + (rest == 1 ? " day" : " days");
        String months = whole + (whole == 1 ? " month" : " months");
        return whole == 0 ? days : rest == 0 ? months : months + " and " + days;
    }
}
