package org.demarche.model.budget;

import java.math.BigDecimal;
import java.util.List;
import org.demarche.model.CostCategory;
import org.demarche.model.Escalation;
import org.demarche.model.Percent;
import org.jspecify.annotations.Nullable;

/// How prices rise from fiscal year to fiscal year, category by category.
final class Prices {
    private static final int MOST_YEARS = 100;

    private final List<Escalation> escalations;

    Prices(List<Escalation> escalations) {
        this.escalations = escalations;
    }

    /// What one unit in the prices of a year comes to in those of another, exactly; 1 where that is not later.
    ///
    /// @return null: by how much prices rise in a year between is not known, or they are too far apart
    @Nullable BigDecimal factor(CostCategory category, int from, int to) {
        if (to - (long) from > MOST_YEARS) return null;
        BigDecimal factor = BigDecimal.ONE;
        for (int year = from + 1; year <= to; year++) {
            Percent rate = rate(category, year);
            if (rate == null) return null;
            factor = factor.multiply(BigDecimal.ONE.add(rate.value().movePointLeft(2))).stripTrailingZeros();
        }
        return factor;
    }

    private @Nullable Percent rate(CostCategory category, int year) {
        Escalation best = null;
        for (Escalation one : escalations) {
            if (one.category() != null && one.category() != category || one.fiscalYear() != null && one.fiscalYear() != year) continue;
            if (best == null || weight(one) > weight(best)) best = one;
        }
        return best == null ? null : best.rate();
    }

    private static int weight(Escalation escalation) {
        return (escalation.category() != null ? 2 : 0) + (escalation.fiscalYear() != null ? 1 : 0);
    }
}
