package org.demarche.ui.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Item;
import org.demarche.model.check.Finding;
import org.demarche.model.check.ScheduleChange;
import org.demarche.model.check.YearShift;

/// What the card says of a change: how many of each kind, and the first few by name.
record MoveDigest(Line moves, Line stays, Line legal, Line missed, Line money) {
    private static final int NAMED = 2;

    /// @param detail empty: nothing more to say
    record Line(int count, String what, String detail) {
        static Line of(int count, String one, String many, Stream<String> names) {
            List<String> first = names.distinct().limit(NAMED).toList();
            String rest = count > first.size() ? " and %,d more".formatted(count - first.size()) : "";
            return new Line(count, count == 1 ? one : many, first.isEmpty() ? "" : String.join("; ", first) + rest);
        }
    }

    static MoveDigest of(ScheduleChange change) {
        return new MoveDigest(
                Line.of(change.moves().size(), "item moves", "items move", change.moves().stream().map(move -> move.item().title())),
                Line.of(change.stays().size(), "stays", "stay", change.stays().stream().map(Item::title)),
                Line.of(
                        change.legalDates().size(), "legal date at risk", "legal dates at risk",
                        change.legalDates().stream().map(ScheduleChange.LegalDate::sentence)),
                Line.of(change.missed().size(), "lever or last day to commit missed", "levers and last days to commit missed", change.missed().stream().map(Finding::title)),
                Line.of(change.years().size(), "amount changes fiscal year", "amounts change fiscal year", change.years().stream().map(YearShift::sentence)));
    }
}
