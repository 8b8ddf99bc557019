package org.demarche.model.budget;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Goes through all entries once and tells each amount, and each chance of one, with its keys. Every total and every explanation comes
/// from here, so they cannot differ.
final class Walk {
    /// Takes what the walk tells.
    interface Sink {
        /// @param codes of the keys, by the dimension's ordinal, only for the dimensions asked for; the array is used again
        /// @param outside whether it is not this country's, in a walk that doesn't tell scopes apart
        /// @param amount in minor units; 0 where it is unknown
        /// @param needs bits of dimensions; more than 0: only a total that tells keys of one of them apart can feel this unknown
        void take(Portions portions, int at, int[] codes, boolean outside, long amount, int needs);
    }

    private final Keys keys;
    private final Sink sink;
    private final Dimension[] ofLine;
    private final Dimension[] ofFunding;
    private final Dimension[] ofTime;
    private final boolean scope;
    private final @Nullable Periods periods;
    private final int[] codes = new int[Dimension.values().length];
    private final Filter filter;
    private final int filtered;

    Walk(Keys keys, Collection<Dimension> asked, Filter filter, Sink sink) {
        this.keys = keys;
        this.sink = sink;
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        dimensions.addAll(asked);
        dimensions.addAll(filter.only().keySet());
        scope = dimensions.contains(Dimension.SCOPE);
        ofLine = those(dimensions, one -> !one.isTime() && !one.isFunding() && one != Dimension.SCOPE);
        ofFunding = those(dimensions, Dimension::isFunding);
        ofTime = those(dimensions, Dimension::isTime);
        periods = ofTime.length == 0 ? null : new Periods(keys.calendar(), ofTime[ofTime.length - 1]);
        this.filter = filter;
        filtered = filter.toldApart();
    }

    private static Dimension[] those(Set<Dimension> dimensions, Predicate<Dimension> kind) {
        return dimensions.stream().filter(kind).toArray(Dimension[]::new);
    }

    void over(List<Page> pages) {
        int before = 0;
        for (Page page : pages) {
            over(page, before);
            before += page.lines().size();
        }
    }

    private void over(Page page, int linesBefore) {
        Portions portions = page.portions(ofFunding.length > 0);
        int line = -1;
        boolean passes = false;
        for (int at = 0; at < portions.size(); at++) {
            if (portions.line(at) != line) {
                line = portions.line(at);
                passes = passesLine(page, line, linesBefore);
            }
            if (passes) over(portions, at);
        }
    }

    private boolean passesLine(Page page, int line, int linesBefore) {
        for (Dimension dimension : ofLine) if (!passes(dimension, keys.ofLine(dimension, page, line, linesBefore))) return false;
        return true;
    }

    /// Sets a code, and says whether the filter lets its key through.
    private boolean passes(Dimension dimension, int code) {
        codes[dimension.ordinal()] = code;
        return (filtered & dimension.bit()) == 0 || filter.passes(keys.key(dimension, code));
    }

    private void over(Portions portions, int at) {
        if (scope && !passes(Dimension.SCOPE, portions.isRegional(at) ? Codes.REGIONAL : Codes.COUNTRY)) return;
        for (Dimension dimension : ofFunding) if (!passes(dimension, portions.code(dimension, at))) return;
        if (periods == null) tell(portions, at, portions.to(at) - portions.from(at));
        else if (portions.isOnDays(at)) overDays(portions, at, periods);
        else overTime(portions, at, portions.entry(at).when, periods);
    }

    private void overTime(Portions portions, int at, When when, Periods periods) {
        for (int span = 0; span < when.spans(); span++) overSpan(portions, at, when, span, periods);
        if (!when.isUndated()) return;
        for (Dimension dimension : ofTime) if (!passes(dimension, Period.NO_DATE)) return;
        tell(portions, at, portions.to(at) - portions.from(at));
    }

    private void overDays(Portions portions, int at, Periods periods) {
        long start = portions.start(at);
        long end = portions.end(at);
        long amountBefore = 0;
        for (long day = start; day < end; ) {
            Period period = periods.at(day);
            day = Math.min(end, period.end());
            long amount = upTo(portions, at, day - start, end - start);
            if (passesTime(period)) tell(portions, at, amount - amountBefore);
            amountBefore = amount;
        }
    }

    private void overSpan(Portions portions, int at, When when, int span, Periods periods) {
        long end = when.end(span);
        long units = when.units(span);
        long before = 0;
        long amountBefore = 0;
        for (long day = when.start(span); day < end; ) {
            Period period = periods.at(day);
            day = Math.min(end, period.end());
            long upTo = day == end ? units : when.unitsBefore(span, day);
            long amount = upTo(portions, at, upTo, units);
            if (upTo > before && passesTime(period)) tell(portions, at, amount - amountBefore);
            before = upTo;
            amountBefore = amount;
        }
    }

    /// Each period's amount is cut from one rounded surface over amounts and shares of time, so that both all parts of a period and all periods of a
    /// part add up.
    private static long upTo(Portions portions, int at, long part, long units) {
        return Rounding.share(portions.to(at), part, units) - Rounding.share(portions.from(at), part, units);
    }

    private boolean passesTime(Period period) {
        for (Dimension dimension : ofTime) if (!passes(dimension, period.code(dimension))) return false;
        return true;
    }

    private void tell(Portions portions, int at, long amount) {
        int needs = scope ? portions.needs(at) : portions.needs(at) & ~Dimension.SCOPE.bit();
        sink.take(portions, at, codes, !scope && portions.isRegional(at), portions.isUnknown(at) ? 0 : amount, needs);
    }
}
