package org.demarche.model.budget;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import org.demarche.model.Money;
import org.demarche.model.Percent;

/// The one place where money is rounded: half to even, to the currency's smallest unit.
public final class Rounding {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private Rounding() {}

    /// Whether it is more than a million million units, so that sums might not stay exact.
    static boolean isTooLarge(BigDecimal amount) {
        return amount.abs().compareTo(MOST) > 0;
    }

    /// An amount in the currency's smallest unit.
    static long minorUnits(BigDecimal amount, Currency currency) {
        return amount.movePointRight(Math.max(0, currency.getDefaultFractionDigits()))
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    public static Money money(BigDecimal amount, Currency currency) {
        return Money.ofMinor(minorUnits(amount, currency), currency);
    }

    /// So many hundredths of an amount.
    static long percent(long amount, Percent percent) {
        BigDecimal value = percent.value();
        if (value.scale() > 6 || value.precision() > 15)
            return BigDecimal.valueOf(amount).multiply(value).movePointLeft(2).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
        long whole = 100;
        for (int i = 0; i < value.scale(); i++) whole *= 10;
        return share(amount, value.unscaledValue().longValue(), whole);
    }

    /// `amount × part ÷ whole`, exact before it is rounded.
    ///
    /// @param whole more than 0
    public static long share(long amount, long part, long whole) {
        if (part == whole) return amount;
        if (part == 0 || amount == 0) return 0;
        long product = amount * part;
        return Math.multiplyHigh(amount, part) == product >> 63 ? quotient(product, whole) : largeShare(amount, part, whole);
    }

    private static long quotient(long product, long whole) {
        long down = Math.floorDiv(product, whole);
        long rest = product - down * whole;
        long other = whole - rest;
        return rest > other || rest == other && (down & 1) == 1 ? down + 1 : down;
    }

    private static long largeShare(long amount, long part, long whole) {
        BigInteger product = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(part));
        return new BigDecimal(product).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_EVEN).longValueExact();
    }
}
