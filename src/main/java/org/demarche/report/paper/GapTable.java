package org.demarche.report.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Cost;
import org.demarche.model.Initiative;
import org.demarche.model.budget.CliffWords;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.FundingOutlook;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// What of each fiscal year's need firm and expected money covers, and where firm money ends.
final class GapTable {
    private final Draft draft;
    private final Ledger ledger;

    GapTable(Draft draft) {
        this.draft = draft;
        this.ledger = draft.assessment.ledger();
    }

    /// Nothing where nothing is needed.
    List<Block> blocks() {
        FundingOutlook outlook = FundingOutlook.of(ledger, Dimension.FISCAL_YEAR);
        if (outlook.total().need().isNothing()) return List.of();
        List<Row> rows = new ArrayList<>();
        for (FundingOutlook.Line line : outlook.periods()) rows.add(Row.of(cells(name(line.period()), line)));
        rows.add(Row.subtotal(cells("All years", outlook.total())));
        List<Column> columns = List.of(
                Column.rest("Fiscal year"), Column.right("Need", 27), Column.right("Firm", 24), Column.right("Expected", 24),
                Column.right("Gap without firm money", 31), Column.right("Gap without both", 31));
        List<Text> notes = List.of(Text.of("Firm: committed or further, with no open condition. Expected: of what is not firm, what its probability lets expect. The need is what it all costs, whoever pays, and is no request."));
        return List.of(
                draft.said("Firm money", Text.of(cliff() + ".")),
                new Block.Table(draft.table("Gap by fiscal year", draft.amounts.currencyName(), marks()), columns, rows, notes, true));
    }

    private String cliff() {
        @Nullable LocalDate election = draft.schedule.resolve(draft.plan.hinge().date()).day();
        return CliffWords.of(FundingOutlook.of(ledger, Dimension.QUARTER), election);
    }

    private static String name(@Nullable Key year) {
        return year == null ? "" : year.id().equals(Key.NO_DATE) ? "Date not known" : year.label();
    }

    private static List<Cell> cells(String name, FundingOutlook.Line line) {
        return List.of(
                Cell.of(name), Cell.of(MoneyWords.cell(line.need())), Cell.of(MoneyWords.cell(line.firm())), Cell.of(MoneyWords.cell(line.expected())),
                Cell.of(MoneyWords.cell(line.firmGap())), Cell.of(MoneyWords.cell(line.weightedGap())));
    }

    private List<@Nullable String> marks() {
        List<@Nullable String> marks = new ArrayList<>();
        for (Initiative need : draft.plan.initiatives()) {
            marks.add(need.mark());
            for (Cost cost : need.costs()) cost.fundings().forEach(funding -> marks.add(funding.mark()));
        }
        return marks;
    }
}
