package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.model.CostBasis;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Cell;
import org.demarche.model.budget.Entry;
import org.demarche.model.budget.Explanation;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Ledger;
import org.demarche.model.schedule.DayText;

/// A number with what it is made of, in words.
///
/// @param where what stands for the cell's keys, where it stands in no pivot: the form, the row, the column; empty: its keys do
record Explained(Cell cell, Explanation explanation, List<String> where) {
    Explained {
        where = List.copyOf(where);
    }

    static Explained of(Ledger ledger, Cell cell) {
        return of(ledger, cell, List.of());
    }

    static Explained of(Ledger ledger, Cell cell, List<String> where) {
        return new Explained(cell, ledger.explain(cell), where);
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
        List<String> keys = where.isEmpty() ? keys().stream().map(Explained::words).toList() : where;
        return new TableText(List.of(keys.isEmpty() ? "Total" : String.join("; ", keys), "How it comes about", explanation.total().currency().getCurrencyCode()), rows);
    }

    static String amount(Explanation.Line line) {
        return line.amount() == null ? "not known" : AmountText.toTheCent(Objects.requireNonNull(line.amount()));
    }
}
