package org.demarche.model.budget;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.demarche.model.Money;
import org.jspecify.annotations.Nullable;

/// Walks over the entries again for one cell, and keeps what each gives to it.
final class Explaining {
    private final Cell cell;
    private final Currency currency;
    private final Filter filter;
    private final int toldApart;
    private final List<Explanation.Line> lines = new ArrayList<>();
    private @Nullable Entry current;
    private long amount;
    private boolean hasAmount;
    private boolean hasUnknown;
    private long sum;
    private int unknown;

    Explaining(Cell cell, Currency currency) {
        this.cell = cell;
        this.currency = currency;
        this.filter = cell.filter().and(cell.row()).and(cell.column());
        this.toldApart = filter.toldApart();
    }

    Explanation fill(Keys keys, List<Page> all) {
        Set<Dimension> asked = cell.whose() == Cell.Whose.BOTH ? Set.of(Dimension.SCOPE) : Set.of();
        new Walk(keys, asked, filter, this::take).over(all);
        finish();
        return new Explanation(lines, new Total(sum, unknown, currency));
    }

    private void take(Portions portions, int at, int[] codes, boolean outside, long amount, int needs) {
        if (outside != (cell.whose() == Cell.Whose.OUTSIDE)) return;
        if (needs != 0 && (needs & toldApart) == 0) return;
        if (portions.entry(at) != current) finish();
        current = portions.entry(at);
        if (portions.isUnknown(at)) {
            hasUnknown = true;
        } else {
            hasAmount = true;
            this.amount = Math.addExact(this.amount, amount);
        }
    }

    private void finish() {
        Entry entry = current;
        if (entry == null) return;
        Sentences sentences = new Sentences(entry, cell);
        if (hasAmount) lines.add(line(entry, Money.ofMinor(amount, currency), sentences.known()));
        if (hasUnknown) lines.add(line(entry, null, sentences.notKnown()));
        sum = Math.addExact(sum, amount);
        if (hasUnknown) unknown++;
        current = null;
        amount = 0;
        hasAmount = hasUnknown = false;
    }

    private static Explanation.Line line(Entry entry, @Nullable Money amount, String sentence) {
        return new Explanation.Line(entry, amount, entry.title(), sentence);
    }
}
