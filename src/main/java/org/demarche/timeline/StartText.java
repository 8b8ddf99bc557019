package org.demarche.timeline;

import org.demarche.model.Lever;
import org.demarche.model.schedule.DayText;

/// What stands in the outline's column of starts.
public record StartText(String text, Face face) {
    public static StartText of(TimelineRow row) {
        if (row.isGroup()) return new StartText("", Face.REGULAR);
        if (row.item() instanceof Lever) return lever(row);
        if (row.isRegional() && !row.placement().start().isKnown()) return unknown("fixed");
        return row.placement().start().isKnown() ? new StartText(DayText.of(row.placement().start()), Face.REGULAR) : unknown("not known");
    }

    private static StartText lever(TimelineRow row) {
        return row.placement().end().isKnown() ? new StartText("until " + DayText.of(row.placement().end()), Face.REGULAR) : unknown("no end date");
    }

    private static StartText unknown(String text) {
        return new StartText(text, Face.ITALIC);
    }
}
