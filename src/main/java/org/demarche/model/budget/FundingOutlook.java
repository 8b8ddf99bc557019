package org.demarche.model.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far the money can be counted on, period by period, and where firm money ends.
///
/// @param periods in order, beginning with the first that needs money; what has no date comes last
/// @param total all periods together
/// @param cliff null: no money is firm, or it lasts as long as money is needed
public record FundingOutlook(List<Line> periods, Line total, @Nullable Cliff cliff) {
    private static final Set<String> NOT_FIRM = Set.of(
            Certainty.EXPECTED.id(), Certainty.UNCERTAIN.id(), Certainty.CHANCE_NOT_KNOWN.id(), Key.GAP, Key.COVERAGE_NOT_KNOWN);
    private static final Set<String> NOT_EXPECTED = Set.of(Certainty.UNCERTAIN.id(), Certainty.CHANCE_NOT_KNOWN.id(), Key.GAP, Key.COVERAGE_NOT_KNOWN);

    public FundingOutlook {
        periods = List.copyOf(periods);
    }

    /// One period, or all.
    ///
    /// @param period null: all
    /// @param need all that it costs
    /// @param firm what is committed or further and hangs on no open condition
    /// @param expected of what is not firm, what its probability lets expect
    /// @param chanceNotKnown not firm, with no probability
    /// @param open what no funding covers, not even one that is only sought
    /// @param firmGap what no firm money covers: the need without what is firm
    /// @param weightedGap what neither firm nor expected money covers
    public record Line(
            @Nullable Key period, Total need, Total firm, Total expected, Total chanceNotKnown, Total open, Total firmGap, Total weightedGap) {
        /// Of a period in which nothing is needed.
        public static Line nothing(Key period, Currency currency) {
            Total none = new Total(0, 0, currency);
            return new Line(period, none, none, none, none, none, none, none);
        }

        /// The filter whose cell explains the gap without firm money.
        public static Filter firmGapFilter() {
            return new Filter(Map.of(Dimension.CERTAINTY, NOT_FIRM));
        }

        /// The filter whose cell explains the gap without firm and expected money.
        public static Filter weightedGapFilter() {
            return new Filter(Map.of(Dimension.CERTAINTY, NOT_EXPECTED));
        }
    }

    /// Where firm money ends before the need does.
    ///
    /// @param last the last period with firm money
    /// @param needAfter what is needed in the periods after it
    public record Cliff(Key last, Total needAfter) {}

    /// @param period what to tell apart: fiscal years, quarters or months
    public static FundingOutlook of(Ledger ledger, Dimension period) {
        return of(ledger, period, Filter.ALL);
    }

    /// @param filter which amounts are needed at all
    public static FundingOutlook of(Ledger ledger, Dimension period, Filter filter) {
        if (!period.isTime()) throw new IllegalArgumentException("%s is no time. Maybe FISCAL_YEAR or QUARTER?".formatted(period));
        Reading reading = new Reading(ledger, period, filter);
        List<Line> lines = new ArrayList<>();
        for (Heading heading : reading.needs.rows().children()) lines.add(reading.line(heading));
        return new FundingOutlook(lines, reading.line(reading.needs.rows()), cliff(ledger, period, filter, lines));
    }

    private static @Nullable Cliff cliff(Ledger ledger, Dimension period, Filter filter, List<Line> lines) {
        Key last = null;
        List<String> after = new ArrayList<>();
        for (Line line : lines) {
            Key key = line.period();
            if (key == null || key.days() == null) continue;
            if (line.firm().minorUnits() == 0) {
                after.add(key.id());
            } else {
                last = key;
                after.clear();
            }
        }
        if (last == null || after.isEmpty()) return null;
        Total needed = ledger.pivot(List.of(), List.of(), filter.and(Filter.of(period, after.toArray(String[]::new)))).total();
        return needed.isNothing() ? null : new Cliff(last, needed);
    }

    /// The first day on which there is no firm money any more; null: there is no cliff.
    public @Nullable LocalDate cliffDay() {
        return cliff == null || cliff.last().days() == null ? null : cliff.last().days().endExclusive();
    }

    private static final class Reading {
        final Pivot needs;
        final Pivot parts;
        final Pivot notFirm;
        final Pivot notExpected;

        Reading(Ledger ledger, Dimension period, Filter filter) {
            needs = ledger.pivot(List.of(period), List.of(), filter);
            parts = ledger.pivot(List.of(period), List.of(Dimension.CERTAINTY), filter);
            notFirm = ledger.pivot(List.of(period), List.of(), filter.and(Line.firmGapFilter()));
            notExpected = ledger.pivot(List.of(period), List.of(), filter.and(Line.weightedGapFilter()));
        }

        Line line(Heading heading) {
            List<Key> path = heading.path();
            return new Line(
                    heading.key(), needs.total(path, List.of()), part(path, Certainty.FIRM.id()), part(path, Certainty.EXPECTED.id()), part(path, Certainty.CHANCE_NOT_KNOWN.id()), part(path, Key.GAP),
                    notFirm.total(path, List.of()), notExpected.total(path, List.of()));
        }

        private Total part(List<Key> path, String certainty) {
            Heading column = parts.columns().child(certainty);
            return column == null ? new Total(0, 0, needs.total().currency()) : parts.total(path, column.path());
        }
    }
}
