package org.demarche.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.demarche.model.Initiative;
import org.demarche.model.Lever;
import org.demarche.model.Step;
import org.demarche.model.Timed;
import org.demarche.model.budget.Total;
import org.demarche.model.schedule.Resolved;
import org.jspecify.annotations.Nullable;

/// Writes the cells of the outline.
public final class CellText {
    private final TimelineRows rows;
    private final TimelineOptions options;
    private final DayWords words;

    /// @param options of which the scale, the float and the slip matter
    public CellText(TimelineRows rows, TimelineOptions options) {
        this.rows = rows;
        this.options = options;
        this.words = DayWords.of(rows, options.scale());
    }

    public Cell of(Column column, TimelineRow row) {
        return switch (column) {
            case NUMBER -> Cell.of(row.number());
            case TITLE -> Cell.of(row.title());
            case START -> start(row, words);
            case END -> end(row);
            case DURATION -> duration(row);
            case DONE -> done(row);
            case LEAD -> Cell.of(row.item() instanceof Initiative initiative ? initiative.lead() : row.item() instanceof Step step ? step.owner() : "");
            case COST -> row.item() instanceof Initiative initiative ? cost(initiative) : Cell.EMPTY;
            case FLOAT -> days(options.floatDays(), row, "");
            case SLIP -> days(options.slipDays(), row, "+");
        };
    }

    static Cell start(TimelineRow row, DayWords words) {
        Resolved start = row.placement().start();
        if (row.isGroup()) return row.folded() && start.isKnown() ? Cell.of(words.of(start)) : Cell.EMPTY;
        if (row.item() instanceof Lever) return lever(row, words);
        if (row.isRegional() && !start.isKnown()) return Cell.notKnown("fixed");
        return start.isKnown() ? Cell.of(words.of(start)) : Cell.notKnown("not known");
    }

    private static Cell lever(TimelineRow row, DayWords words) {
        Resolved end = row.placement().end();
        return end.isKnown() ? Cell.of("until " + words.of(end)) : Cell.notKnown("no end date");
    }

    private Cell end(TimelineRow row) {
        Resolved end = row.placement().end();
        if (row.isGroup() && !(row.folded() && end.isKnown())) return Cell.EMPTY;
        return end.isKnown() ? Cell.of(words.of(end)) : Cell.notKnown("not known");
    }

    private static Cell duration(TimelineRow row) {
        LocalDate first = row.placement().firstDay();
        LocalDate last = row.placement().lastDay();
        if (!(row.item() instanceof Timed timed) || timed instanceof Step step && step.isMilestone()) return Cell.EMPTY;
        if (timed.dates().duration() != null) return Cell.of(timed.dates().duration().words());
        if (first == null || last == null || !row.placement().start().isExact() || !row.placement().end().isExact()) return Cell.notKnown("not known");
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return Cell.of(days + (days == 1 ? " day" : " days"));
    }

    private static Cell done(TimelineRow row) {
        if (row.item() instanceof Initiative initiative) return percent(initiative.percentDone());
        return row.item() instanceof Step step ? percent(step.percentDone()) : Cell.EMPTY;
    }

    private static Cell percent(@Nullable Integer done) {
        return done == null ? Cell.notKnown("not known") : Cell.of(done + "%");
    }

    /// "1,245,000 + 1 not known"
    private Cell cost(Initiative initiative) {
        Total total = rows.assessment().ledger().totalOf(initiative.id());
        if (total.isNothing()) return initiative.noCost() ? Cell.of("none") : Cell.EMPTY;
        if (total.minorUnits() == 0) return Cell.notKnown("not known");
        return Cell.of(total.shortWholeText());
    }

    private static Cell days(Map<String, Integer> days, TimelineRow row, String plus) {
        Integer count = days.get(row.key());
        if (count == null) return Cell.EMPTY;
        return Cell.of((count < 0 ? "−" : count > 0 ? plus : "") + Math.abs(count) + " d");
    }
}
