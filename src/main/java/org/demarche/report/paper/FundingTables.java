package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Ceiling;
import org.demarche.model.Cost;
import org.demarche.model.Funding;
import org.demarche.model.FundingSource;
import org.demarche.model.Initiative;
import org.demarche.model.Label;
import org.demarche.model.budget.CostLine;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Explanation;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// Who pays what, what nobody pays, and the regional money that stands apart.
final class FundingTables {
    private final Draft draft;
    private final Ledger ledger;

    FundingTables(Draft draft) {
        this.draft = draft;
        this.ledger = draft.assessment.ledger();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(bySource());
        if (!draft.plan.fundingSources().isEmpty()) blocks.add(sources());
        gap(blocks);
        blocks.addAll(new GapTable(draft).blocks());
        regional(blocks);
        return blocks;
    }

    private Block bySource() {
        Pivot pivot = ledger.pivot(List.of(Dimension.SOURCE), List.of(Dimension.STATUS));
        List<Heading> statuses = pivot.columns().children();
        List<Column> columns = new ArrayList<>(List.of(Column.rest("Source")));
        double width = Math.min(26, 120.0 / Math.max(1, statuses.size()));
        for (Heading status : statuses) columns.add(Column.right(status.key() == null ? "" : MoneyWords.status(status.key()), width));
        List<Row> rows = new ArrayList<>();
        for (Heading source : pivot.rows().children()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.head(source.key() == null ? "" : source.key().label())));
            for (Heading status : statuses) cells.add(Cell.of(MoneyWords.cell(pivot.total(source, status))));
            rows.add(Row.of(cells));
        }
        List<Cell> sum = new ArrayList<>(List.of(Cell.of("This country, known")));
        for (Heading status : statuses) sum.add(Cell.of(MoneyWords.cell(pivot.total(pivot.rows(), status))));
        if (!rows.isEmpty()) rows.add(Row.subtotal(sum));
        return new Block.Table(
                draft.table("By source and status", draft.amounts.currencyName() + "; not added across", marks()), columns, rows,
                List.of(Text.of("Amounts are to the horizon and rounded to whole units.")), true);
    }

    private List<@Nullable String> marks() {
        List<@Nullable String> marks = new ArrayList<>();
        for (Initiative need : draft.plan.initiatives())
            for (Cost cost : need.costs()) for (Funding funding : cost.fundings()) marks.add(funding.mark());
        return marks;
    }

    private Block sources() {
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        Sources sources = new Sources();
        for (FundingSource source : draft.plan.fundingSources()) {
            marks.add(source.mark());
            sources.add(source.title(), source.sourceNote());
            rows.add(Row.of(
                    Cell.head(Text.of(source.title()), Draft.note(source.note())),
                    Cell.of(Label.of(source.kind())),
                    Cell.of(draft.dates.told(source.lastCommitmentDay())),
                    Cell.of(ceilings(source))));
        }
        List<Column> columns = List.of(Column.rest("Source"), Column.left("Kind", 30), Column.left("Can be committed until", 40), Column.right("Ceiling", 38));
        return new Block.Table(draft.table("Funding sources", "", marks), columns, rows, sources.note(), true);
    }

    private List<Text> ceilings(FundingSource source) {
        List<Text> lines = new ArrayList<>();
        for (Ceiling ceiling : source.ceilings()) lines.add(Text.of("FY " + ceiling.fiscalYear() + ": ").plus(draft.amounts.told(ceiling.amount())));
        return lines.isEmpty() ? List.of(Text.NOT_KNOWN) : lines;
    }

    private void gap(List<Block> blocks) {
        Pivot pivot = ledger.pivot(List.of(Dimension.STATUS), List.of());
        Heading gap = pivot.rows().child(Key.GAP);
        if (gap == null) return;
        List<Row> rows = new ArrayList<>();
        for (Explanation.Line line : ledger.explain(pivot.cell(gap, pivot.columns())).lines())
            rows.add(Row.of(Cell.of(line.title()), Cell.of(line.sentence()), Cell.of(draft.amounts.told(line.amount()))));
        List<Cell> sum = List.of(Cell.of("The gap, known"), Cell.EMPTY, Cell.of(MoneyWords.cell(pivot.total(gap, pivot.columns()))));
        rows.add(Row.subtotal(sum));
        List<Column> columns = List.of(Column.left("What no source covers", 66), Column.rest("How it comes about"), Column.right("Amount", 28));
        blocks.add(new Block.Table(draft.table("The gap", draft.amounts.currencyName(), List.of()), columns, rows, List.of(), true));
    }

    private void regional(List<Block> blocks) {
        List<Row> rows = new ArrayList<>();
        for (CostLine line : ledger.lines()) {
            Cost cost = line.cost();
            if (!cost.scope().isRegional()) continue;
            Text share = cost.scope().countryShare() == null ? Text.NOT_KNOWN : Text.of(cost.scope().countryShare().text());
            List<String> funded = cost.fundings().stream().map(funding -> Label.of(funding.status())).distinct().toList();
            rows.add(Row.of(
                    Cell.of(line.number()),
                    Cell.of(Text.of(cost.title()), Draft.note(cost.note())),
                    Cell.of(funded.isEmpty() ? "no source" : String.join(", ", funded)),
                    Cell.of(share),
                    Cell.of(MoneyWords.cell(line.total()))));
        }
        if (rows.isEmpty()) return;
        List<Column> columns = List.of(Column.left("", 9), Column.rest("Regional cost"), Column.left("Status", 24), Column.left("This country’s share", 30), Column.right("Whole amount", 28));
        blocks.add(new Block.Table(draft.table("Regional, kept apart", draft.amounts.currencyName() + "; in none of the totals above", List.of()), columns, rows, List.of(), true));
    }
}
