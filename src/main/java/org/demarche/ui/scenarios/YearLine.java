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
        return before == null ? "not kept" : before.shortWholeText();
    }

    String is() {
        return after.shortWholeText();
    }

    /// "+18,000"; empty where nothing that is known changes.
    String change() {
        long by = before == null ? 0 : after.minorUnits() - before.minorUnits();
        return by == 0 ? "" : (by > 0 ? "+" : "−") + AmountText.whole(Math.abs(by), after.currency());
    }
}
