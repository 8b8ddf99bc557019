package org.demarche.report.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.demarche.model.Indicator;
import org.demarche.model.Objective;
import org.demarche.model.Quantity;
import org.demarche.model.Reading;
import org.demarche.model.budget.QuantityInYear;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Chapter;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// The results framework: under each objective its indicators and what its needs count, with baseline, the targets of each fiscal year and how it is verified.
final class ResultsChapter {
    /// What fits across a landscape page beside the words.
    private static final int MOST_YEARS = 5;

    private final Draft draft;
    private final SortedSet<Integer> years = new TreeSet<>();
    private final List<Line> lines = new ArrayList<>();

    /// A line of the framework, or the band above some.
    ///
    /// @param name empty: the objective has no indicator
    /// @param targets by fiscal year
    private record Line(String band, Text name, Text baseline, Map<Integer, Text> targets, Text undated, Text verified, List<Text> read, @Nullable String mark) {}

    ResultsChapter(Draft draft) {
        this.draft = draft;
    }

    Chapter chapter() {
        draft.plan.objectives().forEach(this::objective);
        counted("No objective", counted(Set.of(), true));
        List<Block> blocks = new ArrayList<>();
        if (lines.isEmpty()) blocks.add(draft.said("", Text.of("The plan has no objectives yet, and counts nothing.")));
        else blocks.addAll(tables());
        if (draft.plan.assumptions().isEmpty()) blocks.add(new Block.Note(Text.of("No assumptions are in the plan.")));
        String about = "Targets stand in the fiscal year that they are due in; what is not in money is counted by the needs that serve the objective";
        return new Chapter("results", "", "Objectives and targets", about, "Objectives and targets", Chapter.Layout.LANDSCAPE, 1, blocks);
    }

    private void objective(Objective objective) {
        String band = draft.names.numbered(objective.id()) + (objective.by().isUnknown() ? "" : ", by " + draft.dates.day(objective.by()).plain());
        for (Indicator indicator : objective.indicators()) indicator(band, indicator);
        Set<String> needs = new LinkedHashSet<>();
        draft.plan.initiatives().stream().filter(need -> need.objectives().indexOf(objective.id()) == 0).forEach(need -> needs.add(need.id()));
        List<QuantityInYear> counted = counted(needs, false);
        if (objective.indicators().isEmpty()) lines.add(new Line(band, Text.EMPTY, Text.EMPTY, Map.of(), Text.EMPTY, Text.EMPTY, List.of(), objective.mark()));
        counted(band, counted);
    }

    private void indicator(String band, Indicator one) {
        Map<Integer, Text> targets = new HashMap<>();
        Text target = AmountWords.number(one.target(), one.unit());
        LocalDate due = draft.schedule.resolve(one.targetOn()).last();
        if (due != null) targets.put(year(due), target);
        Text verified = one.sourceNote().isBlank() ? Text.NOT_KNOWN : Text.of(one.sourceNote());
        if (!one.note().isBlank()) verified = Text.joined("; ", List.of(one.sourceNote().isBlank() ? Text.EMPTY : verified, Text.of(one.note())));
        List<Text> read = new ArrayList<>();
        for (Reading reading : one.readings()) read.add(draft.dates.day(reading.on()).plus(": ").plus(AmountWords.number(reading.value(), "")));
        Text baseline = AmountWords.number(one.baseline(), one.unit()).plus(one.baselineOn().isUnknown() ? Text.EMPTY : Text.quiet(", ").plus(draft.dates.day(one.baselineOn())));
        lines.add(new Line(band, Text.of(one.title()), baseline, targets, due == null ? target : Text.EMPTY, verified, read, one.mark()));
    }

    /// Of these needs; or of all that serve no objective.
    private List<QuantityInYear> counted(Set<String> needs, boolean servesNone) {
        return draft.assessment.ledger().quantities().stream()
                .filter(one -> servesNone ? one.initiative().objectives().isEmpty() : needs.contains(one.initiative().id()))
                .toList();
    }

    /// What is counted in several years is one line.
    private void counted(String band, List<QuantityInYear> all) {
        Set<Quantity> seen = new LinkedHashSet<>();
        for (QuantityInYear one : all) {
            if (!seen.add(one.quantity())) continue;
            Map<Integer, Text> targets = new HashMap<>();
            Text undated = Text.EMPTY;
            for (QuantityInYear same : all) {
                if (!same.quantity().equals(one.quantity())) continue;
                Text target = AmountWords.number(same.target(), "");
                if (same.year().days() == null) undated = target;
                else targets.put(year(same.year().days().start()), target);
            }
            BigDecimal baseline = one.quantity().baseline();
            Text name = Text.of(one.quantity().title()).plus(Text.quiet(", need " + draft.names.number(one.initiative().id())));
            lines.add(new Line(band, name, AmountWords.number(baseline, one.quantity().unit()), targets, undated, Text.of("counted by the need"), List.of(), one.initiative().mark()));
        }
    }

    private int year(LocalDate day) {
        int year = draft.assessment.ledger().calendar().yearOf(day);
        years.add(year);
        return year;
    }

    private List<Block> tables() {
        List<Block> tables = new ArrayList<>();
        List<Integer> all = List.copyOf(years);
        for (int from = 0; from == 0 || from < all.size(); from += MOST_YEARS) tables.add(table(all.subList(from, Math.min(all.size(), from + MOST_YEARS)), from == 0));
        return tables;
    }

    private Block table(List<Integer> some, boolean isFirst) {
        List<Column> columns = new ArrayList<>(List.of(Column.rest("Objective, and what shows it"), Column.left("Baseline", 34)));
        for (int year : some) columns.add(new Column("FY\u00a0" + year, Column.Align.RIGHT, 21, "Target"));
        boolean hasUndated = isFirst && lines.stream().anyMatch(line -> !line.undated.isEmpty());
        if (hasUndated) columns.add(new Column("Day not known", Column.Align.RIGHT, 21, "Target"));
        columns.add(Column.left("Read since", 32));
        columns.add(Column.left("How it is verified", 44));
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        String band = "";
        for (Line line : lines) {
            marks.add(line.mark);
            if (!line.band.equals(band)) rows.add(band(line));
            band = line.band;
            if (!line.name.isEmpty()) rows.add(Row.of(cells(line, some, hasUndated)));
        }
        return new Block.Table(draft.table("Results" + (isFirst ? "" : ", continued"), "", marks), columns, rows, List.of(), true);
    }

    private static Row band(Line first) {
        Text words = Text.of(first.band).plus(first.name.isEmpty() ? Text.of("  ").plus(Text.notKnown("no indicator is given")) : Text.EMPTY);
        return new Row(Row.Role.BAND, List.of(Cell.of(words)), null);
    }

    private static List<Cell> cells(Line line, List<Integer> some, boolean hasUndated) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(line.name), Cell.of(line.baseline)));
        for (int year : some) cells.add(Cell.of(line.targets.getOrDefault(year, Text.EMPTY)));
        if (hasUndated) cells.add(Cell.of(line.undated));
        cells.add(Cell.of(line.read));
        cells.add(Cell.of(line.verified));
        return cells;
    }
}
