package org.demarche.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Where a day lies on the x axis, and which day lies at an x.
///
/// A day reaches from [#x(LocalDate)], inclusive, to [#end(LocalDate)], exclusive.
///
/// @param origin what lies at x = 0: days since 1970, with a fraction of a day
/// @param pixelsPerDay how wide a day is
public record TimeScale(double origin, double pixelsPerDay) {
    public static final double NARROWEST = 0.02;
    public static final double WIDEST = 64;
    private static final double ROUNDING = 1e-6;

    public TimeScale {
        if (!(pixelsPerDay > 0)) throw new IllegalArgumentException("A day is %s wide. It must be more than 0.".formatted(pixelsPerDay));
    }

    /// A scale in which these days, both inclusive, take exactly this width from x = 0.
    public static TimeScale fit(LocalDate first, LocalDate last, double width) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return new TimeScale(first.toEpochDay(), width / days);
    }

    public double x(LocalDate day) {
        return (day.toEpochDay() - origin) * pixelsPerDay;
    }

    public double middle(LocalDate day) {
        return x(day) + pixelsPerDay / 2;
    }

    /// Where the day is over and the next one begins.
    public double end(LocalDate day) {
        return x(day.plusDays(1));
    }

    public LocalDate day(double x) {
        return LocalDate.ofEpochDay((long) Math.floor(origin + x / pixelsPerDay + ROUNDING));
    }

    /// How many whole days a distance comes to, rounded to the nearest.
    public long days(double distance) {
        return Math.round(distance / pixelsPerDay);
    }

    /// Wider or narrower days, with what lies at this x left where it is. Stops at the narrowest and the widest day.
    public TimeScale zoomed(double factor, double fixedX) {
        double next = Math.clamp(pixelsPerDay * factor, NARROWEST, WIDEST);
        return new TimeScale(origin + fixedX / pixelsPerDay - fixedX / next, next);
    }

    /// Moved along: what lay at x = `by` lies at 0.
    public TimeScale scrolled(double by) {
        return new TimeScale(origin + by / pixelsPerDay, pixelsPerDay);
    }

    /// The same width of a day, with this at x = 0: days since 1970, with a fraction of a day.
    public TimeScale startingAt(double origin) {
        return new TimeScale(origin, pixelsPerDay);
    }

    /// The same width of a day, with this day's first moment at this x.
    public TimeScale with(LocalDate day, double at) {
        return new TimeScale(day.toEpochDay() - at / pixelsPerDay, pixelsPerDay);
    }
}
