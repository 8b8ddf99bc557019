package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Impediment;
import org.demarche.model.Label;
import org.demarche.model.Risk;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.Picture;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// D: what stands in the way, before the election and after it.
final class ImpedimentsChapter {
    /// More would cover each other.
    private static final int MOST_DRAWN = 40;

    private final Draft draft;

    ImpedimentsChapter(Draft draft) {
        this.draft = draft;
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>(draft.paragraphs(draft.plan.narrative().impediments()));
        List<Impediment> all = draft.plan.impediments();
        if (all.isEmpty()) blocks.add(draft.said("", Text.of("The plan names no impediments.")));
        else {
            if (all.size() <= MOST_DRAWN) blocks.add(matrix(all));
            blocks.add(table(all));
        }
        return new Chapter("D", "D", "Impediments", "", "Impediments", Chapter.Layout.NEW_PAGE, 1, blocks);
    }

    private Block matrix(List<Impediment> all) {
        List<Picture.Rated> rated = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) rated.add(new Picture.Rated(Integer.toString(i + 1), all.get(i).before(), all.get(i).after()));
        List<@Nullable String> marks = new ArrayList<>(all.stream().map(Impediment::mark).toList());
        Text note = Text.strong("Filled: before the election. Open: after it.").plus(" Where there is no open mark, nothing else is known for after the election. Numbers are those of the table below.");
        return new Block.Figure(draft.figure("Impediments before and after the election", "", marks), new Picture.RiskMatrix(rated), List.of(note), false);
    }

    private Block table(List<Impediment> all) {
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        Sources sources = new Sources();
        for (int i = 0; i < all.size(); i++) {
            Impediment one = all.get(i);
            String number = Integer.toString(i + 1);
            marks.addAll(Draft.marksOf(one.mark(), one.text()));
            sources.add(number, one.sourceNote());
            List<Text> lines = new ArrayList<>(List.of(Text.strong(one.title())));
            lines.addAll(draft.cellLines(one.text(), one.mark()));
            lines.add(Draft.note(one.note()));
            rows.add(Row.of(Cell.of(number), Cell.of(lines), Cell.of(risk(one.before())), Cell.of(risk(one.after())), Cell.of(response(one))));
        }
        List<Column> columns = List.of(
                Column.left("", 6), Column.rest("Impediment"), Column.left("Before the election", 27), Column.left("After it", 27), Column.left("Response", 34));
        return new Block.Table(draft.table("Impediments and response", "", marks), columns, rows, sources.note(), true);
    }

    private static List<Text> risk(Risk risk) {
        if (risk.likelihood() == null && risk.impact() == null) return List.of(Text.NOT_KNOWN);
        return List.of(
                Text.of("likelihood ").plus(risk.likelihood() == null ? Text.NOT_KNOWN : Text.of(Label.of(risk.likelihood()))),
                Text.of("impact ").plus(risk.impact() == null ? Text.NOT_KNOWN : Text.of(Label.of(risk.impact()))));
    }

    private List<Text> response(Impediment one) {
        List<Text> lines = new ArrayList<>();
        lines.add(one.response().isBlank() ? Text.NOT_KNOWN : PlanText.line(one.response()));
        if (!one.owner().isBlank()) lines.add(Text.quiet("Owner: ").plus(one.owner()));
        if (!one.initiatives().isEmpty()) lines.add(Text.quiet("Affects: ").plus(draft.names.numbered(one.initiatives())));
        return lines;
    }
}
