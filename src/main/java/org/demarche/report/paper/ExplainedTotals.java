package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.model.PhaseName;
import org.demarche.model.budget.Cell.Whose;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Entry;
import org.demarche.model.budget.Explanation;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.FundingOutlook;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.DayText;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// The entries, each told once under its number, and every figure of the paper with the entries that it is made of.
final class ExplainedTotals {
    private final Draft draft;
    private final Ledger ledger;
    private final Map<Entry, Integer> numbers = new IdentityHashMap<>();
    private final Map<Entry, String> sentences = new IdentityHashMap<>();

    ExplainedTotals(Draft draft) {
        this.draft = draft;
        this.ledger = draft.assessment.ledger();
        for (Entry entry : ledger.entries()) numbers.put(entry, numbers.size() + 1);
        for (Whose whose : EnumSet.of(Whose.THIS_COUNTRY, Whose.OUTSIDE))
            for (Explanation.Line line : all(whose).lines()) sentences.putIfAbsent(line.entry(), line.sentence());
    }

    private Explanation all(Whose whose) {
        return ledger.explain(new org.demarche.model.budget.Cell(List.of(), List.of(), Filter.ALL, whose));
    }

    /// Nothing where the plan has no costs.
    List<Block> blocks() {
        if (numbers.isEmpty()) return List.of();
        return List.of(new Block.Heading("figures", "What figures are made of"), reading(), entries(), costs(), statuses(), certainties());
    }

    private Block reading() {
        return draft.said("How to read it", Text.of("Each entry is told once, under its number; a total names the entries that stand in it whole by their numbers, and lists those of which only a part belongs to it. "
                + "Amounts are exact. What is converted, priced for another year or a share of something is rounded once, half to even, to the smallest unit; what is spread over days or months is rounded so that its parts add up to the whole."));
    }

    private Block entries() {
        List<Row> rows = new ArrayList<>();
        for (Entry entry : ledger.entries()) {
            DateRange days = entry.days();
            rows.add(Row.of(
                    Cell.of(String.valueOf(numbers.get(entry))),
                    Cell.of(Text.of(entry.title()), Text.quiet(sentences.getOrDefault(entry, ""))),
                    Cell.of(days == null ? Text.NOT_KNOWN : Text.of(DayText.range(days.start(), days.lastDay()))),
                    Cell.of(entry.cost().scope().isRegional() ? "regional" : "country"),
                    Cell.of(entry.isKnown() ? draft.amounts.told(entry.amount()) : Text.NOT_KNOWN)));
        }
        List<Column> columns = List.of(Column.left("", 8), Column.rest("Entry, and how it comes about"), Column.left("Counted on", 40), Column.left("Scope", 17), Column.right("Amount", 28));
        return new Block.Table(draft.table("Entries", draft.amounts.currencyName(), List.of()), columns, rows, List.of(), true);
    }

    private Block costs() {
        List<Row> rows = new ArrayList<>();
        add(rows, "All that the plan costs this country, whoever pays; this is no request", "", all(Whose.THIS_COUNTRY));
        Pivot phases = ledger.pivot(List.of(Dimension.PHASE), List.of());
        for (PhaseName phase : PhaseName.values()) add(rows, phase.label(), phases, phases.rows().child(phase.id()));
        Pivot years = ledger.pivot(List.of(Dimension.FISCAL_YEAR), List.of());
        for (Heading year : years.rows().children()) add(rows, YearTables.label(year), years, year);
        return table("All costs, those of each phase and of each fiscal year", rows);
    }

    private Block statuses() {
        List<Row> rows = new ArrayList<>();
        Pivot pivot = ledger.pivot(List.of(Dimension.STATUS), List.of());
        for (Heading status : pivot.rows().children()) add(rows, status.key() == null ? "" : MoneyWords.status(status.key()), pivot, status);
        if (!ledger.regionalOutside().isNothing()) add(rows, "Regional, kept apart", "", all(Whose.OUTSIDE));
        return table("Each funding status", rows);
    }

    private Block certainties() {
        List<Row> rows = new ArrayList<>();
        Pivot pivot = ledger.pivot(List.of(Dimension.CERTAINTY), List.of());
        for (Heading certainty : pivot.rows().children()) add(rows, certainty.key() == null ? "" : MoneyWords.status(certainty.key()), pivot, certainty);
        add(rows, "Gap without firm money", "the part that is not firm", gap(FundingOutlook.Line.firmGapFilter()));
        add(rows, "Gap without firm and expected money", "the part that is neither firm nor expected", gap(FundingOutlook.Line.weightedGapFilter()));
        return table("How far money can be counted on, and the gap", rows);
    }

    private Explanation gap(Filter filter) {
        return ledger.explain(org.demarche.model.budget.Cell.of(filter));
    }

    private Block table(String title, List<Row> rows) {
        List<Column> columns = List.of(Column.left("", 8), Column.rest("What it is made of"), Column.right("Amount", 40));
        return new Block.Table(draft.table(title, draft.amounts.currencyName(), List.of()), columns, rows, List.of(), true);
    }

    private void add(List<Row> rows, String name, Pivot pivot, @Nullable Heading row) {
        if (row != null && !pivot.total(row, pivot.columns()).isNothing()) add(rows, name, "", ledger.explain(pivot.cell(row, pivot.columns())));
    }

    /// @param part what an entry's part in a filtered total is; empty: the entry says it itself
    private void add(List<Row> rows, String name, String part, Explanation explanation) {
        List<Integer> whole = new ArrayList<>();
        List<Integer> notKnown = new ArrayList<>();
        List<Row> parts = new ArrayList<>();
        long sum = 0;
        for (Explanation.Line line : explanation.lines()) {
            Entry entry = line.entry();
            if (!entry.isKnown()) notKnown.add(numbers.get(entry));
            else if (line.amount() == null || line.amount().minorUnits() != entry.amount().minorUnits()) parts.add(part(line, part));
            else {
                whole.add(numbers.get(entry));
                sum += line.amount().minorUnits();
            }
        }
        rows.add(Row.band(name));
        boolean isOneKind = parts.isEmpty() && (whole.isEmpty() || notKnown.isEmpty());
        if (!isOneKind && !whole.isEmpty()) rows.add(Row.of(Cell.EMPTY, Cell.of(EntryNumbers.words(whole) + ", whole"), Cell.of(draft.amounts.ofMinor(sum))));
        rows.addAll(parts.subList(0, Math.min(parts.size(), EntryNumbers.MOST)));
        if (parts.size() > EntryNumbers.MOST) rows.add(Row.of(Cell.EMPTY, Cell.of("parts of " + (parts.size() - EntryNumbers.MOST) + " more entries"), Cell.of("in the sum below")));
        if (!isOneKind && !notKnown.isEmpty()) rows.add(Row.of(Cell.EMPTY, Cell.of(EntryNumbers.words(notKnown)), Cell.of(Text.NOT_KNOWN)));
        String made = isOneKind ? EntryNumbers.words(whole.isEmpty() ? notKnown : whole) : "Together";
        rows.add(Row.subtotal(List.of(Cell.EMPTY, Cell.of(made), Cell.of(MoneyWords.exact(explanation.total())))));
    }

    private Row part(Explanation.Line line, String part) {
        return Row.of(
                Cell.of(String.valueOf(numbers.get(line.entry()))),
                Cell.of(Text.of(line.title()), Text.quiet(how(line, part))),
                Cell.of(draft.amounts.told(line.amount())));
    }

    /// What is not said already where the entry is told.
    private String how(Explanation.Line line, String part) {
        List<String> told = Arrays.asList(sentences.getOrDefault(line.entry(), "").split("; "));
        String more = Arrays.stream(line.sentence().split("; "))
                .filter(words -> !told.contains(words))
                .map(words -> words.equals("the part that the filter lets through") && !part.isEmpty() ? part : words)
                .collect(Collectors.joining("; "));
        return more.isEmpty() ? line.sentence() : more;
    }
}
