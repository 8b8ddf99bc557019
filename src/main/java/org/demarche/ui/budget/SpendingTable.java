package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.model.Baseline;
import org.demarche.model.Initiative;
import org.demarche.model.Numbers;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.model.compare.TotalDifference;
import org.demarche.model.compare.Variance;
import org.demarche.model.spending.Figures;
import org.demarche.model.spending.InitiativeSpending;
import org.demarche.model.spending.Spending;
import org.jspecify.annotations.Nullable;

/// Spending as data: the needs with their figures, and what they cost at a baseline where one is chosen.
///
/// @param variance null: no baseline is chosen
record SpendingTable(Spending spending, Numbers numbers, @Nullable Variance variance) {
    private static final List<String> HEAD =
            List.of("Need", "Planned", "To date", "Obligated", "Spent", "Remaining", "Forecast", "Forecast at burn", "Spent of planned to date", "Spent a month");

    static SpendingTable of(Assessment assessment, @Nullable Baseline baseline) {
        return new SpendingTable(
                Spending.of(assessment.plan(), assessment.ledger(), assessment.asOf()), Numbers.of(assessment.plan()), baseline == null ? null : Variance.since(baseline, assessment));
    }

    List<Initiative> needs() {
        return spending.initiatives().stream().map(InitiativeSpending::initiative).toList();
    }

    /// By the initiative's id.
    Map<String, InitiativeSpending> byId() {
        Map<String, InitiativeSpending> found = new HashMap<>();
        for (InitiativeSpending one : spending.initiatives()) found.putIfAbsent(one.initiative().id(), one);
        return found;
    }

    /// Then and now, all years together; null: no baseline is chosen, or it has no such row.
    @Nullable TotalDifference change(@Nullable String initiativeId) {
        Variance from = variance;
        if (from == null) return null;
        Variance.Row row = initiativeId == null ? from.total() : from.row(initiativeId);
        return row == null ? null : row.whole();
    }

    /// "+65,000", "−1,200", "–" where nothing has changed.
    static String words(TotalDifference change) {
        long by = change.minorUnits();
        String unknown = change.before().unknown() == change.after().unknown() ? "" : CellText.unknown(change.after().unknown());
        if (by == 0) return unknown.isEmpty() ? change.isNothing() ? CellText.NOTHING : "not known" : unknown;
        return ((by < 0 ? "−" : "+") + AmountText.whole(Math.abs(by), change.after().currency()) + " " + unknown).strip();
    }

    static String percent(Figures figures) {
        Long percent = figures.percentOfPlanned();
        return percent == null ? "" : percent + "%";
    }

    /// For the clipboard: a row for each need, and the total.
    TableText text() {
        List<String> head = new ArrayList<>(HEAD);
        if (variance != null) head.addAll(List.of("Baseline " + variance.baseline().title(), "Change since"));
        List<List<String>> rows = new ArrayList<>();
        for (InitiativeSpending one : spending.initiatives()) rows.add(row(numbers.name(one.initiative()), one.figures(), one.initiative().id()));
        rows.add(row("Total", spending.total(), null));
        return new TableText(head, rows);
    }

    private List<String> row(String name, Figures figures, @Nullable String id) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (Total total : List.of(figures.planned(), figures.plannedToDate(), figures.obligated(), figures.spent(), figures.remaining(), figures.asPlannedFromHere(), figures.atBurn()))
            cells.add(CellText.of(total).oneLine());
        cells.add(percent(figures));
        cells.add(figures.burn() == null ? "" : CellText.of(Objects.requireNonNull(figures.burn())).oneLine());
        TotalDifference change = change(id);
        if (variance != null) cells.addAll(change == null ? List.of("", "") : List.of(CellText.of(change.before()).oneLine(), words(change)));
        return cells;
    }
}
