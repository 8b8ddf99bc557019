package org.demarche.report.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.model.PhaseName;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// The electoral calendar: every day in order, with what it rests on and who is told of it; then the same for one audience.
final class CalendarChapters {
    private final Draft draft;
    private final List<CalendarEntry> entries;

    CalendarChapters(Draft draft) {
        this.draft = draft;
        this.entries = CalendarEntries.of(draft);
    }

    /// For all, on landscape pages.
    Chapter whole() {
        List<Column> columns = List.of(Column.left("Date", 40), Column.rest("What"), Column.left("What is due", 66), Column.left("Rests on", 42), Column.left("Who is told", 46));
        List<Row> rows = new ArrayList<>();
        String band = "";
        for (CalendarEntry entry : entries) {
            PhaseName phase = phase(entry);
            String title = phase != null ? phaseTitle(phase) : entry.day() == null ? "Date not known" : "";
            if (!title.equals(band)) rows.add(phase == null ? Row.band(title) : Row.band(title, phase));
            band = title;
            rows.add(Row.of(Cell.of(date(entry)), Cell.of(entry.what()), Cell.of(orDash(entry.due())), Cell.of(orDash(Text.of(entry.basis()))), Cell.of(entry.who())));
        }
        Block table = new Block.Table(draft.table("The calendar", "with their distance from election day; last days are inclusive", marks(entries)), columns, rows, List.of(), true);
        return new Chapter("calendar", "", "All days, in order", "", "All days", Chapter.Layout.LANDSCAPE, 1, List.of(table));
    }

    /// What concerns all of them stands first, then what each has to do.
    Chapter of(Told who) {
        Map<String, List<CalendarEntry>> byName = new LinkedHashMap<>();
        byName.put("", new ArrayList<>());
        for (CalendarEntry entry : entries)
            for (String name : entry.names(who)) byName.computeIfAbsent(name, first -> new ArrayList<>()).add(entry);
        List<Row> rows = new ArrayList<>();
        byName.forEach((name, own) -> {
            if (!own.isEmpty() && byName.size() > 1) rows.add(Row.band(name.isEmpty() ? who.all : name));
            for (CalendarEntry entry : own)
                rows.add(Row.of(Cell.of(date(entry)), Cell.of(entry.what()), Cell.of(orDash(entry.due())), Cell.of(orDash(Text.of(entry.basis())))));
        });
        List<Column> columns = List.of(Column.left("Date", 34), Column.rest("What"), Column.left("What is due", 54), Column.left("Rests on", 30));
        List<CalendarEntry> some = entries.stream().filter(entry -> entry.concerns(who)).toList();
        Block table = new Block.Table(draft.table("Days " + who.title.toLowerCase(Locale.ROOT), name(who), marks(some)), columns, rows, missing(who, byName.keySet()), true);
        return new Chapter(who.part.chapter(), "", who.title, who.about, who.title, Chapter.Layout.NEW_PAGE, 1, List.of(table));
    }

    /// Who that is, where the plan says so.
    private String name(Told who) {
        return switch (who) {
            case OFFICE -> draft.plan.header().office();
            case CAPITAL -> draft.plan.header().to();
            case MISSION, PARTNERS -> "";
        };
    }

    private static List<Text> missing(Told who, Set<String> names) {
        return who == Told.PARTNERS && names.size() == 1 ? List.of(Text.of("No need names a partner.")) : List.of();
    }

    private List<Text> date(CalendarEntry entry) {
        if (entry.day() == null) return List.of(Text.NOT_KNOWN);
        return List.of(draft.dates.span(entry.when()), Text.quiet(draft.dates.fromElection(entry.date()).replace(" the election", "")));
    }

    /// Null where it can't be told.
    private @Nullable PhaseName phase(CalendarEntry entry) {
        LocalDate hinge = draft.schedule.hinge();
        LocalDate day = entry.day();
        if (hinge == null || day == null) return null;
        return day.isAfter(hinge) ? PhaseName.POST_ELECTION : PhaseName.PRE_ELECTION;
    }

    private String phaseTitle(PhaseName phase) {
        String title = draft.plan.phase(phase).title();
        return title.isBlank() ? phase.label() : title;
    }

    private static Text orDash(Text text) {
        return text.isEmpty() ? Text.of("–") : text;
    }

    private static List<@Nullable String> marks(List<CalendarEntry> entries) {
        List<@Nullable String> marks = new ArrayList<>();
        for (CalendarEntry entry : entries) marks.add(entry.mark());
        return marks;
    }
}
