package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Ask;
import org.demarche.model.Influence;
import org.demarche.model.Label;
import org.demarche.model.Position;
import org.demarche.model.Stakeholder;
import org.demarche.model.Stance;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.Picture;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// E: allies and opponents, where they stand before the election and after it, and what is asked of them.
final class ActorsChapter {
    private final Draft draft;

    ActorsChapter(Draft draft) {
        this.draft = draft;
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>(draft.paragraphs(draft.plan.narrative().actors()));
        if (draft.plan.stakeholders().isEmpty()) blocks.add(draft.said("", Text.of("The plan names no allies or opponents.")));
        else blocks.add(table());
        return new Chapter("E", "E", "Allies and opponents", "", "Allies and opponents", Chapter.Layout.NEW_PAGE, 1, blocks);
    }

    private Block table() {
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        Sources sources = new Sources();
        for (Stakeholder one : draft.plan.stakeholders()) {
            marks.addAll(Draft.marksOf(one.mark(), one.text()));
            sources.add(one.title(), one.sourceNote());
            List<Text> lines = new ArrayList<>(List.of(Text.strong(one.title()), Text.quiet(one.kind())));
            lines.addAll(draft.cellLines(one.text(), one.mark()));
            lines.add(Draft.note(one.note()));
            rows.add(Row.of(
                    Cell.of(lines),
                    Cell.drawn(new Picture.StanceScale(one.before(), one.after(), stance(one)), stances(one)),
                    Cell.of(one.voice() == null ? Text.NOT_KNOWN : Text.of(Label.of(one.voice()))),
                    Cell.of(influence(one)),
                    Cell.of(asks(one))));
        }
        List<Column> columns = List.of(
                Column.rest("Who"), Column.left("Opponent to ally", 34), Column.left("Voice", 14), Column.left("Influence", 17), Column.left("Asked of them", 30));
        List<Text> notes = new ArrayList<>(List.of(Text.strong("Filled: before the election. Open: after it;").plus(" a dot in a ring: unchanged. Seven steps, from strong opponent to strong ally; the longer step marks neutral.")));
        notes.addAll(sources.note());
        return new Block.Table(draft.table("Stance before and after the election", "", marks), columns, rows, notes, true);
    }

    private static String stance(Stakeholder one) {
        return "Before the election: " + word(one.before().stance()) + "; after it: " + word(one.after().stance());
    }

    private static Text stances(Stakeholder one) {
        Stance before = one.before().stance();
        Stance after = one.after().stance();
        if (before == null && after == null) return Text.NOT_KNOWN;
        if (before == after) return Text.quiet(word(before));
        return told(before).plus(Text.quiet(", then ")).plus(told(after));
    }

    private static Text told(@Nullable Stance stance) {
        return stance == null ? Text.NOT_KNOWN : Text.quiet(word(stance));
    }

    private static String word(@Nullable Stance stance) {
        return stance == null ? "not known" : Label.of(stance);
    }

    private static List<Text> influence(Stakeholder one) {
        if (one.before().influence() == one.after().influence()) return List.of(influence(one.before()));
        return List.of(influence(one.before()), Text.quiet("then ").plus(influence(one.after())));
    }

    private static Text influence(Position position) {
        Influence influence = position.influence();
        return influence == null ? Text.NOT_KNOWN : Text.of(Label.of(influence));
    }

    private List<Text> asks(Stakeholder one) {
        List<Text> lines = new ArrayList<>();
        for (Ask ask : one.asks()) lines.add(PlanText.line(ask.what()).plus(Text.quiet(ask.by().isBlank() ? "" : " (by " + ask.by() + ")")));
        if (lines.isEmpty()) lines.add(Text.of("–"));
        if (!one.initiatives().isEmpty()) lines.add(Text.quiet("Needs: ").plus(String.join(", ", one.initiatives().stream().map(this::need).toList())));
        return lines;
    }

    private String need(String id) {
        return draft.names.number(id).isEmpty() ? draft.names.title(id) : draft.names.number(id);
    }
}
