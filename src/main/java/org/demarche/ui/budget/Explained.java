package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.model.CostBasis;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Cell;
import org.demarche.model.budget.Entry;
import org.demarche.model.budget.Explanation;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.FundingOutlook;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.schedule.DayText;

/// A number with what it is made of, in words.
///
/// @param where what stands for the cell's keys, where it stands in no pivot: the form, the row, the column; empty: its keys do
/// @param only what is counted besides its row and column, in words: "Sought", "gap without firm money"
record Explained(Cell cell, Explanation explanation, List<String> where, List<String> only) {
    private static final int MOST_NAMED = 6;

    Explained {
        where = List.copyOf(where);
        only = List.copyOf(only);
    }

    static Explained of(Ledger ledger, Cell cell) {
        return new Explained(cell, ledger.explain(cell), List.of(), only(ledger, cell));
    }

    static Explained of(Ledger ledger, Cell cell, List<String> where) {
        return new Explained(cell, ledger.explain(cell), where, where.isEmpty() ? only(ledger, cell) : List.of());
    }

    private static List<String> only(Ledger ledger, Cell cell) {
        Filter filter = cell.filter();
        if (filter.equals(FundingOutlook.Line.firmGapFilter())) return List.of("gap without firm money");
        if (filter.equals(FundingOutlook.Line.weightedGapFilter())) return List.of("gap without firm and expected money");
        List<Key> chosen = new Narrowing(ledger, filter).chosen();
        return chosen.size() > MOST_NAMED ? List.of(chosen.size() + " values chosen") : chosen.stream().map(Key::label).toList();
    }

    /// What tells the cell from others, the row first.
    List<Key> keys() {
        List<Key> keys = new ArrayList<>(cell.row());
        keys.addAll(cell.column());
        return keys;
    }

    /// "FY 2006, 1 Oct 2005 to 30 Sep 2006".
    static String words(Key key) {
        return key.days() == null ? key.label() : key.label() + ", " + DayText.of(key.days().start()) + " to " + DayText.of(key.days().lastDay());
    }

    /// The known lines first, then what is not known.
    List<Explanation.Line> lines() {
        List<Explanation.Line> lines = new ArrayList<>(explanation.lines().stream().filter(line -> line.amount() != null).toList());
        lines.addAll(explanation.lines().stream().filter(line -> line.amount() == null).toList());
        return lines;
    }

    /// How the amounts came about in general: rates, spreading, rounding.
    String remark() {
        boolean converted = explanation.lines().stream().anyMatch(line -> line.entry().conversion() != null);
        boolean spread = explanation.lines().stream().map(Explanation.Line::entry).anyMatch(Explained::isSpread);
        String code = explanation.total().currency().getCurrencyCode();
        return (converted ? "Counted in " + code + "; the rates stand at the entries." : "All in " + code + ", no exchange rate used.")
                + (spread ? " What is spread adds up to the cent." : "")
                + (where.isEmpty() ? " The table shows whole units." : "");
    }

    private static boolean isSpread(Entry entry) {
        return entry.cost().basis() instanceof CostBasis.Spread || entry.cost().basis() instanceof CostBasis.Share;
    }

    /// "660,616.44", or "not known" where nothing is.
    String sum() {
        boolean nothingKnown = explanation.total().minorUnits() == 0 && explanation.total().unknown() > 0;
        return nothingKnown ? "not known" : AmountText.toTheCent(explanation.total().known());
    }

    /// The whole of it as a table, for the clipboard.
    TableText text() {
        List<List<String>> rows = new ArrayList<>();
        for (Explanation.Line line : lines()) rows.add(List.of(line.title(), line.sentence(), amount(line)));
        rows.add(List.of("Sum of what is known", explanation.total().unknown() == 0 ? "" : "and " + explanation.total().unknownText(), sum()));
        List<String> keys = where.isEmpty() ? Stream.concat(keys().stream().map(Explained::words), only.stream()).toList() : where;
        return new TableText(List.of(keys.isEmpty() ? "Total" : String.join("; ", keys), "How it comes about", explanation.total().currency().getCurrencyCode()), rows);
    }

    static String amount(Explanation.Line line) {
        return line.amount() == null ? "not known" : AmountText.toTheCent(Objects.requireNonNull(line.amount()));
    }
}
