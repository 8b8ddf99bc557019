package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.budget.Cell;
import org.demarche.model.budget.Certainty;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.FundingOutlook;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.budget.Total;
import org.jspecify.annotations.Nullable;

/// What each fiscal year needs, what of it can be counted on, and the gap without firm money and without expected money.
///
/// @param columns the heads of the numbers
/// @param rows a row a year, what has no date, and all of it last
record FundingYears(List<String> columns, List<Row> rows) {
    private static final String CHANCE = "Chance not known";

    /// One year, or all.
    record Row(String label, boolean isWhole, List<Number> numbers) {}

    /// @param words what it is, in full: "FY 2006, gap without firm money"
    record Number(String words, Total total, Cell cell) {}

    /// @param only which costs count
    static FundingYears of(Ledger ledger, Filter only) {
        FundingOutlook outlook = FundingOutlook.of(ledger, Dimension.FISCAL_YEAR, only);
        boolean hasChance = !outlook.total().chanceNotKnown().isNothing();
        List<Row> rows = new ArrayList<>();
        for (FundingOutlook.Line line : outlook.periods()) if (!line.need().isNothing()) rows.add(row(line, hasChance, only));
        if (!rows.isEmpty()) rows.add(row(outlook.total(), hasChance, only));
        List<String> columns = new ArrayList<>(List.of("Need", "Firm", "Expected"));
        if (hasChance) columns.add(CHANCE);
        columns.addAll(List.of("Gap, firm", "Gap, weighted"));
        return new FundingYears(List.copyOf(columns), List.copyOf(rows));
    }

    private static Row row(FundingOutlook.Line line, boolean hasChance, Filter only) {
        Key period = line.period();
        String label = period == null ? "All years" : period.label();
        List<Number> numbers = new ArrayList<>();
        numbers.add(number(period, label + ", need", line.need(), only));
        numbers.add(number(period, label + ", firm money", line.firm(), only.and(Certainty.FIRM.filter())));
        numbers.add(number(period, label + ", expected money", line.expected(), only.and(Certainty.EXPECTED.filter())));
        if (hasChance) numbers.add(number(period, label + ", money whose chance is not known", line.chanceNotKnown(), only.and(Certainty.CHANCE_NOT_KNOWN.filter())));
        numbers.add(number(period, label + ", gap without firm money", line.firmGap(), only.and(FundingOutlook.Line.firmGapFilter())));
        numbers.add(number(period, label + ", gap without firm and expected money", line.weightedGap(), only.and(FundingOutlook.Line.weightedGapFilter())));
        return new Row(label, period == null, List.copyOf(numbers));
    }

    private static Number number(@Nullable Key period, String words, Total total, Filter filter) {
        return new Number(words + ": " + CellText.of(total).oneLine(), total, new Cell(period == null ? List.of() : List.of(period), List.of(), filter, Cell.Whose.THIS_COUNTRY));
    }
}
