package org.demarche.ui.scenarios;

import org.demarche.model.Item;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Total;
import org.jspecify.annotations.Nullable;

/// A line of the totals: a fiscal year, the sum of all, or the gap.
///
/// @param before null: not kept
record YearLine(String title, @Nullable Total before, Total after) implements Item {
    @Override
    public String id() {
        return title;
    }

    String was() {
        return before == null ? "not kept" : words(before);
    }

    String is() {
        return words(after);
    }

    /// "1,960,616 + 4 not known".
    private static String words(Total total) {
        if (total.unknown() == 0 || total.minorUnits() == 0) return total.wholeText();
        return AmountText.whole(total.minorUnits(), total.currency()) + " + " + total.unknown() + " not known";
    }

    /// "+18,000"; empty where nothing that is known changes.
    String change() {
        long by = before == null ? 0 : after.minorUnits() - before.minorUnits();
        return by == 0 ? "" : (by > 0 ? "+" : "−") + AmountText.whole(Math.abs(by), after.currency());
    }
}
