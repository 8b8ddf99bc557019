package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Initiative;
import org.demarche.model.budget.Total;
import org.demarche.model.schedule.DayText;
import org.demarche.model.spending.Figures;
import org.demarche.model.spending.InitiativeSpending;
import org.demarche.model.spending.Spending;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// What was obligated and spent, beside what was planned to date and what it will come to.
final class SpendingTables {
    private final Draft draft;

    SpendingTables(Draft draft) {
        this.draft = draft;
    }

    /// Nothing where nothing was obligated or spent.
    List<Block> blocks() {
        Spending spending = Spending.of(draft.plan, draft.assessment.ledger(), draft.assessment.asOf());
        if (!spending.hasActuals()) return List.of();
        return List.of(new Block.Heading("spending", "What is spent"), table(spending));
    }

    private Block table(Spending spending) {
        List<Row> rows = new ArrayList<>();
        List<@Nullable String> marks = new ArrayList<>();
        for (InitiativeSpending one : spending.initiatives()) {
            Initiative need = one.initiative();
            marks.add(need.mark());
            rows.add(Row.of(cells(Cell.of(draft.names.number(need.id())), Cell.of(need.title()), one.figures())));
        }
        rows.add(Row.subtotal(cells(Cell.EMPTY, Cell.of("All, known"), spending.total())));
        List<Column> columns = List.of(
                Column.left("", 9), Column.rest("Need"), Column.right("Planned", 23), Column.right("To date", 23), Column.right("Obligated", 22), Column.right("Spent", 22), Column.right("Forecast", 23));
        String aside = draft.amounts.currencyName() + ", as of " + DayText.of(spending.asOf());
        return new Block.Table(draft.table("Spending against the plan", aside, marks), columns, rows, notes(spending.total()), true);
    }

    private static List<Cell> cells(Cell number, Cell name, Figures figures) {
        List<Cell> cells = new ArrayList<>(List.of(number, name));
        for (Total total : List.of(figures.planned(), figures.plannedToDate(), figures.obligated(), figures.spent(), figures.asPlannedFromHere())) cells.add(Cell.of(MoneyWords.cell(total)));
        return cells;
    }

    private static List<Text> notes(Figures total) {
        List<Text> notes = new ArrayList<>();
        notes.add(Text.of("The whole of each cost counts here, regional ones too. The forecast is what was spent, and what is planned after that day."));
        notes.add(Text.of("At the burn so far it would come to ").plus(MoneyWords.told(total.atBurn())).plus(": each cost goes on as it was spent by the month, until the last day that it is planned on."));
        if (!total.obligatedLater().isNothing() || !total.spentLater().isNothing())
            notes.add(Text.of("Told for later days and in no figure: obligated ").plus(MoneyWords.told(total.obligatedLater())).plus(", spent ").plus(MoneyWords.told(total.spentLater())).plus("."));
        return notes;
    }
}
