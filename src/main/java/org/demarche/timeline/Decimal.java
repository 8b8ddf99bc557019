package org.demarche.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A number as drawings, style sheets and attributes want it.
public final class Decimal {
    private Decimal() {}

    /// With two places at most, and never with an exponent or a comma.
    public static String of(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
