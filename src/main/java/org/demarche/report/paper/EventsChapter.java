package org.demarche.report.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.model.Commitment;
import org.demarche.model.Event;
import org.demarche.model.Label;
import org.demarche.model.Lever;
import org.demarche.model.schedule.Placement;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// F: key events with what they should carry, levers with what they die with, and what others have promised.
final class EventsChapter {
    private final Draft draft;

    EventsChapter(Draft draft) {
        this.draft = draft;
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>(draft.paragraphs(draft.plan.narrative().events()));
        if (!draft.plan.events().isEmpty()) blocks.add(events());
        if (!draft.plan.levers().isEmpty()) {
            blocks.add(new Block.Heading("levers", "Levers"));
            blocks.add(levers());
        }
        if (!draft.plan.commitments().isEmpty()) {
            blocks.add(new Block.Heading("commitments", "Commitments of others"));
            blocks.add(commitments());
        }
        return new Chapter("F", "F", "Key events and levers", "", "Events and levers", Chapter.Layout.NEW_PAGE, 1, blocks);
    }

    /// By date; what has none comes last.
    private Block events() {
        List<Event> events = new ArrayList<>(draft.plan.events());
        events.sort(Comparator.comparing(this::firstDay, Comparator.nullsLast(Comparator.naturalOrder())));
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        Sources sources = new Sources();
        for (Event event : events) {
            marks.addAll(Draft.marksOf(event.mark(), event.text()));
            sources.add(event.title(), event.sourceNote());
            Placement placement = draft.schedule.placement(event.id());
            List<Text> kind = List.of(Text.of(Label.of(event.kind())), event.deadline() == null ? Text.EMPTY : Text.quiet(Label.of(event.deadline()) + " date"));
            rows.add(Row.of(
                    Cell.of(draft.dates.span(placement), Text.quiet(draft.dates.fromElection(placement.start().isKnown() ? placement.start() : placement.end()))),
                    Cell.of(event(event)),
                    Cell.of(kind),
                    Cell.of(carries(event))));
        }
        List<Column> columns = List.of(Column.left("Date", 38), Column.rest("Event"), Column.left("Kind", 18), Column.left("Should carry, and press", 44));
        return new Block.Table(draft.table("Events, with their distance from election day", "", marks), columns, rows, sources.note(), true);
    }

    private @Nullable LocalDate firstDay(Event event) {
        Placement placement = draft.schedule.placement(event.id());
        return placement.start().isKnown() ? placement.firstDay() : placement.lastDay();
    }

    private List<Text> event(Event event) {
        List<Text> lines = new ArrayList<>(List.of(Text.strong(event.title())));
        lines.addAll(draft.cellLines(event.text(), event.mark()));
        if (event.initiative() != null) lines.add(Text.quiet("Part of ").plus(draft.names.numbered(event.initiative())));
        lines.add(Draft.note(event.note()));
        return lines;
    }

    private List<Text> carries(Event event) {
        List<Text> lines = new ArrayList<>();
        for (String message : event.messages()) lines.add(PlanText.line(message));
        if (!event.commitments().isEmpty()) lines.add(Text.quiet("Presses: ").plus(draft.names.titles(event.commitments())));
        return lines.isEmpty() ? List.of(Text.of("–")) : lines;
    }

    private Block levers() {
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        Sources sources = new Sources();
        for (Lever lever : draft.plan.levers()) {
            marks.addAll(Draft.marksOf(lever.mark(), lever.text()));
            sources.add(lever.title(), lever.sourceNote());
            List<Text> lines = new ArrayList<>(List.of(Text.strong(lever.title())));
            lines.addAll(draft.cellLines(lever.text(), lever.mark()));
            lines.add(Draft.note(lever.note()));
            List<Text> moves = List.of(Text.orNotKnown(lever.moves()), lever.over() == null ? Text.EMPTY : Text.quiet("Over ").plus(draft.names.title(lever.over())));
            rows.add(Row.of(Cell.of(lines), Cell.of(moves), Cell.of(ends(lever)), Cell.of(Label.of(lever.state())), Cell.of(needs(lever))));
        }
        List<Column> columns = List.of(Column.rest("Lever"), Column.left("What it moves", 38), Column.left("Lasts", 40), Column.left("State", 13), Column.left("Leaning on it", 30));
        return new Block.Table(draft.table("Levers", "", marks), columns, rows, sources.note(), true);
    }

    private List<Text> ends(Lever lever) {
        Text from = Text.quiet("From ").plus(draft.dates.day(lever.from()));
        if (lever.diesWith() == null) return List.of(from, Text.quiet("Dies with ").plus(Text.NOT_KNOWN));
        Placement end = draft.schedule.placement(lever.diesWith());
        return List.of(from, Text.quiet("Dies with ").plus(draft.names.title(lever.diesWith())), Text.quiet("on ").plus(draft.dates.span(end)));
    }

    private Text needs(Lever lever) {
        return lever.initiatives().isEmpty() ? Text.of("–") : Text.of(draft.names.numbered(lever.initiatives()));
    }

    private Block commitments() {
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        Sources sources = new Sources();
        for (Commitment one : draft.plan.commitments()) {
            marks.addAll(Draft.marksOf(one.mark(), one.evidence()));
            sources.add(one.title(), one.sourceNote());
            List<Text> lines = new ArrayList<>(List.of(Text.strong(one.title())));
            lines.addAll(draft.cellLines(one.evidence(), one.mark()));
            lines.add(Draft.note(one.note()));
            rows.add(Row.of(
                    Cell.of(one.who() == null ? Text.NOT_KNOWN : Text.of(draft.names.title(one.who()))),
                    Cell.of(lines),
                    Cell.of(Text.orNotKnown(one.saidWhere()), Text.quiet("on ").plus(draft.dates.day(one.saidOn()))),
                    Cell.of(draft.dates.told(one.due())),
                    Cell.of(one.status() == null ? Text.notKnown("not assessed") : Text.of(Label.of(one.status()))),
                    Cell.of(Text.orNotKnown(one.nextAsk()), pressedBy(one))));
        }
        List<Column> columns = List.of(
                Column.left("Who", 22), Column.rest("What"), Column.left("Said", 26), Column.left("Due", 26), Column.left("Met", 16), Column.left("Next ask", 38));
        return new Block.Table(draft.table("Commitments", "", marks), columns, rows, sources.note(), true);
    }

    private Text pressedBy(Commitment one) {
        List<String> events = draft.plan.events().stream().filter(event -> event.commitments().contains(one.id())).map(Event::title).toList();
        return events.isEmpty() ? Text.EMPTY : Text.quiet("Pressed by " + String.join("; ", events));
    }
}
