package org.demarche.model.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.SpreadBy;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.Resolved;
import org.jspecify.annotations.Nullable;

/// The days of an entry. One of known amount has one span, or none where it has no date; one of unknown amount may have several.
final class When {
    static final When UNDATED = new When(new long[0], false, true);

    /// Pairs of first day and day after the last, as epoch days.
    private final long[] spans;
    private final boolean byMonth;
    private final boolean undated;

    private When(long[] spans, boolean byMonth, boolean undated) {
        this.spans = spans;
        this.byMonth = byMonth;
        this.undated = undated;
    }

    /// The day itself; or the whole month or year, where the day in it is not known.
    static When on(Resolved resolved) {
        return yearsAfter(resolved, 0);
    }

    /// So many years after the day, always told from the day itself, so that 29 February comes back.
    static When yearsAfter(Resolved resolved, int years) {
        LocalDate first = resolved.day();
        LocalDate last = resolved.last();
        if (first == null || last == null) return UNDATED;
        return span(first.plusYears(years).toEpochDay(), last.plusYears(years).toEpochDay() + 1, false);
    }

    static When over(@Nullable DateRange range, SpreadBy by) {
        if (range == null) return UNDATED;
        return span(range.start().toEpochDay(), range.endExclusive().toEpochDay(), by == SpreadBy.MONTH);
    }

    private static When span(long start, long end, boolean byMonth) {
        return new When(new long[] {start, end}, byMonth, false);
    }

    /// Any of these: for an amount that is not known.
    static When anyOf(List<When> all) {
        if (all.size() == 1) return all.getFirst();
        List<Long> spans = new ArrayList<>();
        boolean undated = all.isEmpty();
        for (When one : all) {
            for (long day : one.spans) spans.add(day);
            undated |= one.undated;
        }
        return new When(spans.stream().mapToLong(Long::longValue).toArray(), false, undated);
    }

    boolean isUndated() {
        return undated;
    }

    boolean isByMonth() {
        return byMonth;
    }

    int spans() {
        return spans.length / 2;
    }

    long start(int span) {
        return spans[2 * span];
    }

    long end(int span) {
        return spans[2 * span + 1];
    }

    /// The first day; null: undated.
    @Nullable LocalDate first() {
        return spans.length == 0 ? null : LocalDate.ofEpochDay(least());
    }

    @Nullable DateRange hull() {
        LocalDate first = first();
        return first == null ? null : new DateRange(first, LocalDate.ofEpochDay(most()));
    }

    /// Its first span up to a day, without it; the whole span where it ends before.
    When until(long day) {
        return day >= end(0) ? span(start(0), end(0), byMonth) : span(start(0), day, byMonth);
    }

    /// Its first span from a day on; null where it ends before. Where it is spread by month, from the first month that begins then.
    @Nullable When from(long day) {
        LocalDate first = LocalDate.ofEpochDay(day);
        long from = byMonth && first.getDayOfMonth() > 1 ? first.plusMonths(1).withDayOfMonth(1).toEpochDay() : day;
        return from >= end(0) ? null : span(from, end(0), byMonth);
    }

    private long least() {
        long least = spans[0];
        for (long day : spans) least = Math.min(least, day);
        return least;
    }

    private long most() {
        long most = spans[0];
        for (long day : spans) most = Math.max(most, day);
        return most;
    }

    /// Into how many equal shares a span is parted: its days, or the calendar months it touches.
    long units(int span) {
        return unitsBefore(span, end(span));
    }

    /// How many of the shares fall before this day. A month's falls on its first day within the span.
    long unitsBefore(int span, long day) {
        long start = start(span);
        long end = Math.min(day, end(span));
        if (end <= start) return 0;
        return byMonth ? month(end - 1) - month(start) + 1 : end - start;
    }

    private static long month(long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * 12L + date.getMonthValue();
    }

    @Override
    public String toString() {
        return undated ? "undated" : String.valueOf(hull());
    }
}
