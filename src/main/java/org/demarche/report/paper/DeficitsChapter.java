package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.DateExpression;
import org.demarche.model.DeficitArea;
import org.demarche.model.Indicator;
import org.demarche.model.Label;
import org.demarche.model.Objective;
import org.demarche.model.Reading;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// A: where democracy falls short, and what the plan wants to reach.
final class DeficitsChapter {
    private static final int MOST_AREAS = 10;

    private final Draft draft;

    DeficitsChapter(Draft draft) {
        this.draft = draft;
    }

    Chapter chapter() {
        List<Block> blocks = new ArrayList<>(draft.paragraphs(draft.plan.narrative().deficits()));
        if (!draft.plan.areas().isEmpty()) blocks.add(areas());
        if (!draft.plan.resultsExpected().isUnknown()) blocks.add(draft.said("Results", results()));
        if (!draft.plan.objectives().isEmpty()) {
            blocks.add(objectives());
            blocks.addAll(texts());
            if (draft.plan.objectives().stream().anyMatch(objective -> !objective.indicators().isEmpty())) blocks.add(indicators());
        }
        return new Chapter("A", "A", "Deficit areas and objectives", "", "Deficit areas", Chapter.Layout.NEW_PAGE, 1, blocks);
    }

    private Text results() {
        return Text.of("Results are thought possible ").plus(draft.dates.span(draft.schedule.resolve(draft.plan.resultsExpected()))).plus(".");
    }

    private Block areas() {
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        Sources sources = new Sources();
        for (DeficitArea area : draft.plan.areas()) {
            String number = draft.names.number(area.id());
            marks.addAll(Draft.marksOf(area.mark(), area.evidence()));
            sources.add(number, area.sourceNote());
            List<Text> lines = new ArrayList<>(draft.cellLines(area.evidence(), area.mark()));
            if (lines.isEmpty()) lines.add(Text.NOT_KNOWN);
            lines.add(Draft.note(area.note()));
            rows.add(Row.of(
                    Cell.of(number),
                    Cell.head(area.title()),
                    Cell.of(area.severity() == null ? Text.NOT_KNOWN : Text.of(Label.of(area.severity()))),
                    Cell.of(area.inFocus() ? "in focus" : "–"),
                    Cell.of(lines)));
        }
        List<Column> columns = List.of(
                Column.left("", 6), Column.left("Area", 38), Column.left("Severity", 16), Column.left("Focus", 14), Column.rest("What is documented"));
        return new Block.Table(draft.table("Deficit areas", "", marks), columns, rows, sources.note(), true);
    }

    private Block objectives() {
        List<Objective> objectives = draft.plan.objectives();
        boolean isMatrix = draft.plan.areas().size() <= MOST_AREAS;
        List<Column> columns = new ArrayList<>(List.of(Column.left("", 6), Column.rest("Objective"), Column.left("By", 23)));
        if (isMatrix) for (DeficitArea area : draft.plan.areas()) columns.add(Column.centre(draft.names.number(area.id()), 5));
        else columns.add(Column.left("Areas", 46));
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        Sources sources = new Sources();
        for (Objective objective : objectives) {
            marks.add(objective.mark());
            sources.add(draft.names.number(objective.id()), objective.sourceNote());
            rows.add(Row.of(objective(objective, isMatrix)));
        }
        List<Text> notes = new ArrayList<>();
        if (isMatrix) notes.add(unserved());
        notes.addAll(sources.note());
        return new Block.Table(draft.table("Objectives against areas", isMatrix ? "numbers as in the table of areas" : "", marks), columns, rows, notes, true);
    }

    private List<Cell> objective(Objective objective, boolean isMatrix) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(draft.names.number(objective.id())));
        cells.add(Cell.of(Text.of(objective.title()), Draft.note(objective.note())));
        cells.add(Cell.of(draft.dates.day(objective.by())));
        if (isMatrix) for (DeficitArea area : draft.plan.areas()) cells.add(Cell.of(objective.areas().contains(area.id()) ? "●" : ""));
        else cells.add(Cell.of(draft.names.numbered(objective.areas())));
        return cells;
    }

    /// "No objective is keyed to: 5 Corruption."
    private Text unserved() {
        List<String> ids = draft.plan.areas().stream()
                .map(DeficitArea::id)
                .filter(id -> draft.plan.objectives().stream().noneMatch(objective -> objective.areas().contains(id)))
                .toList();
        return ids.isEmpty() ? Text.EMPTY : Text.strong("No objective addresses: ").plus(draft.names.numbered(ids) + ".");
    }

    private List<Block> texts() {
        List<Block> blocks = new ArrayList<>();
        for (Objective objective : draft.plan.objectives()) blocks.addAll(draft.paragraphs(objective.text(), "Objective " + draft.names.number(objective.id())));
        return blocks;
    }

    private Block indicators() {
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        Sources sources = new Sources();
        for (Objective objective : draft.plan.objectives())
            for (Indicator indicator : objective.indicators()) {
                marks.add(indicator.mark());
                sources.add(indicator.title(), indicator.sourceNote());
                List<Text> name = List.of(Text.of(indicator.title()), Draft.note(indicator.note()));
                rows.add(Row.of(
                        Cell.of(draft.names.number(objective.id())),
                        Cell.of(name),
                        Cell.of(AmountWords.number(indicator.baseline(), indicator.unit()), on(indicator.baselineOn())),
                        Cell.of(AmountWords.number(indicator.target(), indicator.unit()), on(indicator.targetOn())),
                        Cell.of(readings(indicator))));
            }
        List<Column> columns = List.of(
                Column.left("Objective", 15), Column.rest("Indicator"), Column.left("Baseline", 28), Column.left("Target", 28), Column.left("Read since", 36));
        return new Block.Table(draft.table("Indicators", "", marks), columns, rows, sources.note(), true);
    }

    private Text on(DateExpression date) {
        return Text.quiet("on ").plus(draft.dates.day(date));
    }

    private List<Text> readings(Indicator indicator) {
        if (indicator.readings().isEmpty()) return List.of(Text.of("–"));
        List<Text> lines = new ArrayList<>();
        for (Reading reading : indicator.readings())
            lines.add(Text.joined(": ", List.of(draft.dates.day(reading.on()), AmountWords.number(reading.value(), ""))).plus(reading.note().isBlank() ? "" : ", " + reading.note()));
        return lines;
    }
}
