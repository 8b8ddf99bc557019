package org.demarche.model.compare;

import org.demarche.model.budget.Total;

/// What a fiscal year comes to, before and after.
///
/// @param year "FY 2006"
public record TotalDifference(String year, Total before, Total after) {
    /// By how much more it is, in the currency's smallest unit, of what is known; less where negative.
    public long minorUnits() {
        return after.minorUnits() - before.minorUnits();
    }

    public boolean isNothing() {
        return before.equals(after);
    }
}
