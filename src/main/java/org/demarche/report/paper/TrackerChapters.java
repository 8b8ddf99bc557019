package org.demarche.report.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.model.Commitment;
import org.demarche.model.CommitmentStatus;
import org.demarche.model.Event;
import org.demarche.model.Label;
import org.demarche.model.Lever;
import org.demarche.model.schedule.DayText;
import org.demarche.model.schedule.Placement;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// The tracker: what others have promised, by what is due, and levers, by what ends first; both told from the plan's status day.
final class TrackerChapters {
    private static final int SOON = 90;

    private final Draft draft;
    private final LocalDate asOf;

    TrackerChapters(Draft draft) {
        this.draft = draft;
        this.asOf = draft.assessment.asOf();
    }

    /// How a promise stands, in the order of the tracker.
    private enum Group {
        PAST_DUE("Past due, and not fully met"),
        SOON("Due within 90 days"),
        LATER("Due later"),
        NO_DAY("Due day not known"),
        MET("Fully met");

        final String title;

        Group(String title) {
            this.title = title;
        }
    }

    Chapter commitments() {
        List<Block> blocks = new ArrayList<>();
        if (draft.plan.commitments().isEmpty()) blocks.add(draft.said("", Text.of("No commitments are in the plan.")));
        else blocks.add(commitmentTable());
        return new Chapter("commitments", "", "Commitments of others", "As of " + DayText.of(asOf), "Commitments", Chapter.Layout.LANDSCAPE, 1, blocks);
    }

    private Block commitmentTable() {
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        Sources sources = new Sources();
        for (Group group : Group.values()) {
            List<Commitment> some = draft.plan.commitments().stream().filter(one -> group(one) == group).sorted(Comparator.comparing(this::due, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
            if (!some.isEmpty()) rows.add(Row.band(group.title));
            for (Commitment one : some) {
                marks.addAll(Draft.marksOf(one.mark(), one.evidence()));
                sources.add(one.title(), one.sourceNote());
                rows.add(commitment(one));
            }
        }
        List<Column> columns = List.of(
                Column.left("Due", 28), Column.left("Who", 22), Column.rest("Promised, and seen of it"), Column.left("Met", 18), Column.left("Said", 30), Column.left("Next ask", 42), Column.left("Pressed at", 56));
        return new Block.Table(draft.table("Commitments", "", marks), columns, rows, sources.note(), true);
    }

    private Group group(Commitment one) {
        LocalDate due = due(one);
        if (one.status() == CommitmentStatus.FULLY_MET) return Group.MET;
        if (due == null) return Group.NO_DAY;
        return due.isBefore(asOf) ? Group.PAST_DUE : due.isAfter(asOf.plusDays(SOON)) ? Group.LATER : Group.SOON;
    }

    private @Nullable LocalDate due(Commitment one) {
        return draft.schedule.resolve(one.due()).last();
    }

    private Row commitment(Commitment one) {
        List<Text> lines = new ArrayList<>(List.of(Text.strong(one.title())));
        lines.addAll(draft.cellLines(one.evidence(), one.mark()));
        lines.add(Draft.note(one.note()));
        List<Text> press = new ArrayList<>();
        for (Event event : draft.plan.events()) if (event.commitments().contains(one.id())) press.add(Text.of(event.title()));
        LocalDate due = due(one);
        return Row.of(
                Cell.of(draft.dates.day(one.due()), due == null ? Text.EMPTY : Text.quiet(DayText.distance(asOf, due)), Text.quiet(draft.dates.fromElection(draft.schedule.resolve(one.due())))),
                Cell.of(one.who() == null ? Text.NOT_KNOWN : Text.of(draft.names.title(one.who()))),
                Cell.of(lines),
                Cell.of(one.status() == null ? Text.notKnown("not assessed") : Text.of(Label.of(one.status()))),
                Cell.of(Text.orNotKnown(one.saidWhere()), Text.quiet("on ").plus(draft.dates.day(one.saidOn()))),
                Cell.of(one.nextAsk().isBlank() ? Text.NOT_KNOWN : PlanText.line(one.nextAsk())),
                Cell.of(press.isEmpty() ? List.of(Text.of("–")) : press));
    }

    Chapter levers() {
        List<Block> blocks = new ArrayList<>();
        if (draft.plan.levers().isEmpty()) blocks.add(draft.said("", Text.of("No levers are in the plan.")));
        else blocks.add(leverTable());
        return new Chapter("levers", "", "Levers", "What gives influence, and until when", "Levers", Chapter.Layout.LANDSCAPE, 1, blocks);
    }

    private Block leverTable() {
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        Sources sources = new Sources();
        for (Lever lever : draft.plan.levers().stream().sorted(Comparator.comparing(this::lost, Comparator.nullsLast(Comparator.naturalOrder()))).toList()) {
            marks.addAll(Draft.marksOf(lever.mark(), lever.text()));
            sources.add(lever.title(), lever.sourceNote());
            rows.add(lever(lever));
        }
        List<Column> columns = List.of(
                Column.left("Lasts until", 44), Column.rest("Lever"), Column.left("Over", 22), Column.left("What it moves", 40), Column.left("State", 14), Column.left("Needs that lean on it", 36));
        return new Block.Table(draft.table("Levers", "what ends first stands first", marks), columns, rows, sources.note(), true);
    }

    private @Nullable LocalDate lost(Lever lever) {
        return lever.diesWith() == null ? null : draft.schedule.placement(lever.diesWith()).firstDay();
    }

    private Row lever(Lever lever) {
        List<Text> lines = new ArrayList<>(List.of(Text.strong(lever.title())));
        lines.addAll(draft.cellLines(lever.text(), lever.mark()));
        lines.add(Draft.note(lever.note()));
        return Row.of(
                Cell.of(until(lever)),
                Cell.of(lines),
                Cell.of(lever.over() == null ? Text.NOT_KNOWN : Text.of(draft.names.title(lever.over()))),
                Cell.of(lever.moves().isBlank() ? Text.NOT_KNOWN : PlanText.line(lever.moves())),
                Cell.of(Label.of(lever.state())),
                Cell.of(lever.initiatives().isEmpty() ? Text.of("–") : Text.of(draft.names.numbered(lever.initiatives()))));
    }

    private List<Text> until(Lever lever) {
        Text from = Text.quiet("usable from ").plus(draft.dates.day(lever.from()));
        if (lever.diesWith() == null) return List.of(Text.NOT_KNOWN, from);
        Placement end = draft.schedule.placement(lever.diesWith());
        LocalDate lost = lost(lever);
        return List.of(
                draft.dates.span(end), lost == null ? Text.EMPTY : Text.quiet(DayText.distance(asOf, lost)), Text.quiet("dies with ").plus(draft.names.title(lever.diesWith())), from);
    }
}
