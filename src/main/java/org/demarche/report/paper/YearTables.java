package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Initiative;
import org.demarche.model.PhaseName;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.QuantityInYear;
import org.demarche.report.content.Block;
import org.demarche.report.content.Cell;
import org.demarche.report.content.Column;
import org.demarche.report.content.Row;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// Costs, and what is counted in something else than money, by fiscal year.
final class YearTables {
    /// What fits across a page beside the needs' names.
    private static final int MOST_YEARS = 5;

    private final Draft draft;
    private final Ledger ledger;
    private final Pivot pivot;

    YearTables(Draft draft) {
        this.draft = draft;
        this.ledger = draft.assessment.ledger();
        this.pivot = ledger.pivot(List.of(Dimension.PHASE, Dimension.INITIATIVE), List.of(Dimension.FISCAL_YEAR));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Heading> years = pivot.columns().children();
        for (int from = 0; from < years.size(); from += MOST_YEARS) blocks.add(table(years.subList(from, Math.min(years.size(), from + MOST_YEARS)), from > 0));
        if (!ledger.quantities().isEmpty()) blocks.add(quantities());
        return blocks;
    }

    private Block table(List<Heading> years, boolean isContinued) {
        List<Column> columns = new ArrayList<>(List.of(Column.left("", 9), Column.rest("Need")));
        for (Heading year : years) columns.add(Column.right(label(year), 24));
        List<Row> rows = new ArrayList<>();
        for (PhaseName phase : PhaseName.values()) phase(phase, years, rows);
        List<@Nullable String> marks = new ArrayList<>(draft.plan.initiatives().stream().map(Initiative::mark).toList());
        String title = "Needs by phase and fiscal year" + (isContinued ? ", continued" : "");
        List<Text> notes = List.of(Text.of("A subtotal holds money of different status and is no request. Amounts are rounded to whole units here; the annex gives them to the cent."));
        return new Block.Table(draft.table(title, "this country’s costs, " + draft.amounts.currencyName(), marks), columns, rows, notes, true);
    }

    static String label(Heading year) {
        Key key = year.key();
        return key == null ? "" : key.id().equals(Key.NO_DATE) ? "Date not known" : key.label();
    }

    private void phase(PhaseName phase, List<Heading> years, List<Row> rows) {
        List<Initiative> needs = draft.plan.initiatives().stream().filter(need -> need.phase() == phase).toList();
        if (needs.isEmpty()) return;
        String title = draft.plan.phase(phase).title();
        rows.add(Row.band(title.isBlank() ? phase.label() : title, phase));
        Heading group = pivot.rows().child(phase.id());
        for (Initiative need : needs) rows.add(need(need, group == null ? null : group.child(need.id()), years));
        List<Cell> sum = new ArrayList<>(List.of(Cell.EMPTY, Cell.of(phase.label() + ", known")));
        for (Heading year : years) sum.add(group == null ? Cell.of("–") : Cell.of(MoneyWords.cell(pivot.total(group, year))));
        rows.add(Row.subtotal(sum));
    }

    private Row need(Initiative need, @Nullable Heading row, List<Heading> years) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(draft.names.number(need.id())), Cell.of(Text.of(need.title()), aside(need, row))));
        for (Heading year : years) cells.add(row == null ? Cell.of("–") : Cell.of(MoneyWords.cell(pivot.total(row, year))));
        return Row.of(cells);
    }

    private Text aside(Initiative need, @Nullable Heading row) {
        if (row == null) return Text.quiet(need.noCost() ? "no cost" : need.costs().isEmpty() ? "no cost given" : "");
        String regional = ledger.regionalOutside(need.id()).isNothing() ? "" : "besides, " + ledger.regionalOutside(need.id()).wholeText() + " regional, kept apart";
        return Text.quiet(regional);
    }

    private Block quantities() {
        List<Row> rows = new ArrayList<>();
        for (QuantityInYear one : ledger.quantities())
            rows.add(Row.of(
                    Cell.of(draft.names.number(one.initiative().id())),
                    Cell.of(one.quantity().title()),
                    Cell.of(one.year().id().equals(Key.NO_DATE) ? Text.NOT_KNOWN : Text.of(one.year().label())),
                    Cell.of(AmountWords.number(one.target(), one.quantity().unit())),
                    Cell.of(AmountWords.number(one.quantity().baseline(), ""))));
        List<Column> columns = List.of(
                Column.left("", 9), Column.rest("What is counted"), Column.left("Fiscal year", 28), Column.right("Target", 34), Column.right("Baseline", 24));
        return new Block.Table(draft.table("Counted in something else than money", "enters no total", List.of()), columns, rows, List.of(), true);
    }
}
