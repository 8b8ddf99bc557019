package org.demarche.model.budget;

import java.util.List;

/// The portions of a page, in columns: a walk over them goes through memory in order.
final class Portions {
    private final Entry[] entries;
    private final int[] lines;
    private final long[] from;
    private final long[] to;
    private final boolean[] regional;
    private final boolean[] unknown;
    private final int[] needs;
    private final int[] sources;
    private final int[] statuses;
    private final int[] certainties;
    private final int[] starts;
    private final int[] ends;

    /// @param lines those of the page
    /// @param funding whether to tell apart who pays
    Portions(List<CostLine> lines, boolean funding, Codes codes) {
        List<Portion> all = Portion.of(lines, funding);
        int size = all.size();
        entries = new Entry[size];
        this.lines = new int[size];
        from = new long[size];
        to = new long[size];
        regional = new boolean[size];
        unknown = new boolean[size];
        needs = new int[size];
        sources = new int[funding ? size : 0];
        statuses = new int[funding ? size : 0];
        certainties = new int[funding ? size : 0];
        starts = new int[size];
        ends = new int[size];
        int line = 0;
        for (int at = 0; at < size; at++) {
            Portion portion = all.get(at);
            while (lines.get(line) != portion.entry().line) line++;
            this.lines[at] = line;
            put(at, portion);
            if (funding) putFunding(at, portion, codes);
        }
    }

    private void put(int at, Portion portion) {
        entries[at] = portion.entry();
        from[at] = portion.from();
        to[at] = portion.to();
        regional[at] = portion.regional();
        unknown[at] = portion.unknown();
        needs[at] = portion.needs();
        When when = portion.entry().when;
        if (when.spans() != 1 || when.isByMonth()) return;
        starts[at] = Math.toIntExact(when.start(0));
        ends[at] = Math.toIntExact(when.end(0));
    }

    private void putFunding(int at, Portion portion, Codes codes) {
        Coverage coverage = portion.entry().line.coverage();
        sources[at] = codes.of(Dimension.SOURCE, coverage, portion.slot());
        statuses[at] = codes.of(Dimension.STATUS, coverage, portion.slot());
        certainties[at] = codes.of(Dimension.CERTAINTY, coverage, portion.slot());
    }

    int size() {
        return entries.length;
    }

    Entry entry(int at) {
        return entries[at];
    }

    /// The line's place on its page.
    int line(int at) {
        return lines[at];
    }

    /// From so many minor units of its entry.
    long from(int at) {
        return from[at];
    }

    /// Up to so many minor units of its entry.
    long to(int at) {
        return to[at];
    }

    boolean isRegional(int at) {
        return regional[at];
    }

    /// Whether it is not an amount, but the chance of one.
    boolean isUnknown(int at) {
        return unknown[at];
    }

    /// As [Portion#needs] tells.
    int needs(int at) {
        return needs[at];
    }

    /// The code of who pays.
    int code(Dimension dimension, int at) {
        return switch (dimension) {
            case SOURCE -> sources[at];
            case STATUS -> statuses[at];
            case CERTAINTY -> certainties[at];
            default -> throw new IllegalArgumentException(dimension + " does not belong to a funding");
        };
    }

    /// Whether it falls evenly on the days of one span, which begins and ends here; else its entry says when.
    boolean isOnDays(int at) {
        return ends[at] > starts[at];
    }

    /// As an epoch day.
    int start(int at) {
        return starts[at];
    }

    /// The epoch day after its last.
    int end(int at) {
        return ends[at];
    }
}
