package org.demarche.ui.budget;

import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Total;

/// A total as it stands in a cell of the table, in whole units of the currency.
///
/// @param amount "1,300,000", "not known", or a dash where there is nothing
/// @param below "+ 1 not known" where an amount stands above it; else empty
record CellText(String amount, String below, boolean notKnown, boolean nothing) {
    static final String NOTHING = "–";
    private static final String GROUPED = "%,d not known";

    static CellText of(Total total) {
        if (total.isNothing()) return new CellText(NOTHING, "", false, true);
        if (total.minorUnits() == 0) return new CellText(total.unknown() == 1 ? "not known" : GROUPED.formatted(total.unknown()), "", true, false);
        return new CellText(AmountText.whole(total.minorUnits(), total.currency()), unknown(total.unknown()), false, false);
    }

    static String unknown(int count) {
        return count == 0 ? "" : "+ " + GROUPED.formatted(count);
    }

    /// In one line: "1,300,000 + 1 not known".
    String oneLine() {
        return below.isEmpty() ? amount : amount + " " + below;
    }
}
