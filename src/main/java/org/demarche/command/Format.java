package org.demarche.command;

import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Total;
import org.demarche.model.compare.TotalDifference;
import org.jspecify.annotations.Nullable;

/// How a command answers.
enum Format {
    TABLE,
    JSON,
    CSV;

    /// In a table with what is not known; else the exact amount alone, and null where nothing of it is known.
    @Nullable String amount(Total total) {
        if (this == TABLE) return total.text();
        return total.minorUnits() == 0 && total.unknown() > 0 ? null : total.known().amount().toPlainString();
    }

    /// In a table "+18,000", or empty where nothing changes; else the exact difference.
    String change(TotalDifference one) {
        long by = one.minorUnits();
        if (this != TABLE) return new Total(by, 0, one.after().currency()).known().amount().toPlainString();
        return by == 0 ? "" : (by < 0 ? "−" : "+") + AmountText.exact(Math.abs(by), one.after().currency());
    }
}
