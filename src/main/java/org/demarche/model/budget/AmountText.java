package org.demarche.model.budget;

import java.util.Currency;
import org.demarche.model.Money;

/// Amounts as a person reads them: grouped by commas, without the currency.
public final class AmountText {
    private AmountText() {}

    /// "660,616.44"; "200,000" where there are no cents.
    public static String exact(long minorUnits, Currency currency) {
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        long one = power(decimals);
        long rest = Math.abs(minorUnits % one);
        String whole = grouped(minorUnits / one, minorUnits < 0);
        return rest == 0 ? whole : whole + '.' + Long.toString(one + rest).substring(1);
    }

    public static String exact(Money money) {
        return exact(money.minorUnits(), money.currency());
    }

    /// "660,616": rounded half even to whole units of the currency.
    public static String whole(long minorUnits, Currency currency) {
        long whole = Rounding.share(minorUnits, 1, power(Math.max(0, currency.getDefaultFractionDigits())));
        return grouped(whole, whole < 0);
    }

    private static long power(int decimals) {
        long power = 1;
        for (int i = 0; i < decimals; i++) power *= 10;
        return power;
    }

    private static String grouped(long whole, boolean negative) {
        StringBuilder text = new StringBuilder(Long.toString(Math.abs(whole)));
        for (int at = text.length() - 3; at > 0; at -= 3) text.insert(at, ',');
        return negative ? text.insert(0, '-').toString() : text.toString();
    }
}
