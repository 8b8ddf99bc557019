package org.demarche.model.budget;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Goes through all entries once and tells each amount, and each chance of one, with its keys. Every total and every explanation comes
/// from here, so they cannot differ.
final class Walk {
    /// Takes what the walk tells.
    interface Sink {
        /// @param keys by the dimension's ordinal, only for the dimensions asked for; the array is used again
        /// @param outside whether it is not this country's, in a walk that doesn't tell scopes apart
        /// @param amount in minor units; 0 where it is unknown
        /// @param needs bits of dimensions; more than 0: only a total that tells keys of one of them apart can feel this unknown
        void take(Entry entry, @Nullable Key[] keys, boolean outside, long amount, boolean unknown, int needs);
    }

    private final Keys table;
    private final Filter filter;
    private final Sink sink;
    private final Set<Dimension> dimensions;
    private final List<Dimension> ofLine;
    private final List<Dimension> ofTime;
    private final @Nullable Periods periods;
    private final boolean funding;
    private final boolean scope;
    private final @Nullable Key[] keys = new Key[Dimension.values().length];

    Walk(Keys table, FiscalCalendar calendar, Collection<Dimension> asked, Filter filter, Sink sink) {
        this.table = table;
        this.filter = filter;
        this.sink = sink;
        dimensions = EnumSet.noneOf(Dimension.class);
        dimensions.addAll(asked);
        dimensions.addAll(filter.only().keySet());
        funding = dimensions.stream().anyMatch(Dimension::isFunding);
        scope = dimensions.contains(Dimension.SCOPE);
        ofTime = dimensions.stream().filter(Dimension::isTime).toList();
        ofLine = dimensions.stream().filter(one -> !one.isTime() && !one.isFunding() && one != Dimension.SCOPE).toList();
        periods = ofTime.isEmpty() ? null : new Periods(calendar, ofTime.getLast());
    }

    void over(List<CostLine> lines) {
        for (CostLine line : lines) {
            if (!passesLine(line)) continue;
            boolean whole = !funding && !line.cost().scope().isRegional();
            for (Entry entry : line.entries()) {
                if (whole && entry.isKnown()) over(entry, Portion.whole(entry));
                else for (Portion part : Portion.of(entry, funding)) over(entry, part);
            }
        }
    }

    private boolean passesLine(CostLine line) {
        for (Dimension dimension : ofLine) if (!passes(table.ofLine(dimension, line))) return false;
        return true;
    }

    /// Sets a key, and says whether the filter lets it through.
    private boolean passes(Key key) {
        keys[key.dimension().ordinal()] = key;
        return filter.passes(key);
    }

    private void over(Entry entry, Portion part) {
        if (scope && !passes(part.regional() ? Keys.REGIONAL : Keys.COUNTRY)) return;
        if (funding) {
            Coverage coverage = entry.line.coverage();
            if (dimensions.contains(Dimension.SOURCE) && !passes(table.source(coverage, part.slot()))) return;
            if (dimensions.contains(Dimension.STATUS) && !passes(table.status(coverage, part.slot()))) return;
            if (dimensions.contains(Dimension.CERTAINTY) && !passes(table.certainty(coverage, part.slot()))) return;
        }
        if (periods == null) tell(entry, part, part.to() - part.from());
        else overTime(entry, part, entry.when, periods);
    }

    private void overTime(Entry entry, Portion part, When when, Periods periods) {
        for (int span = 0; span < when.spans(); span++) overSpan(entry, part, when, span, periods);
        if (!when.isUndated()) return;
        for (Dimension dimension : ofTime) if (!passes(Periods.none(dimension))) return;
        tell(entry, part, part.to() - part.from());
    }

    private void overSpan(Entry entry, Portion part, When when, int span, Periods periods) {
        long end = when.end(span);
        long units = when.units(span);
        long before = 0;
        for (long day = when.start(span); day < end; ) {
            Period period = periods.at(day);
            long next = Math.min(end, period.end());
            long upTo = next == end ? units : when.unitsBefore(span, next);
            if (upTo > before && passesTime(period)) tell(entry, part, between(part, before, upTo, units));
            before = upTo;
            day = next;
        }
    }

    private boolean passesTime(Period period) {
        for (Dimension dimension : ofTime) if (!passes(period.key(dimension))) return false;
        return true;
    }

    /// Cut from one rounded surface over amounts and shares of time, so that both all parts of a period and all periods of a part add up.
    private static long between(Portion part, long before, long upTo, long units) {
        return Rounding.share(part.to(), upTo, units)
                - Rounding.share(part.to(), before, units)
                - Rounding.share(part.from(), upTo, units)
                + Rounding.share(part.from(), before, units);
    }

    private void tell(Entry entry, Portion part, long amount) {
        int needs = scope ? part.needs() : part.needs() & ~Dimension.SCOPE.bit();
        sink.take(entry, keys, !scope && part.regional(), part.unknown() ? 0 : amount, part.unknown(), needs);
    }
}
