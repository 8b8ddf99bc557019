package org.demarche.model.budget;

import java.util.Currency;
import org.demarche.model.Money;

/// Amounts as a person reads them: grouped by commas, without the currency.
public final class AmountText {
    private AmountText() {}

    /// "660,616.44"; "200,000" where there are no cents.
    public static String exact(long minorUnits, Currency currency) {
        String toTheCent = toTheCent(minorUnits, currency);
        int point = toTheCent.indexOf('.');
        return point > 0 && minorUnits % power(currency) == 0 ? toTheCent.substring(0, point) : toTheCent;
    }

    public static String exact(Money money) {
        return exact(money.minorUnits(), money.currency());
    }

    /// "200,000.00": always with the currency's decimals, for columns that are added up.
    public static String toTheCent(Money money) {
        return toTheCent(money.minorUnits(), money.currency());
    }

    private static String toTheCent(long minorUnits, Currency currency) {
        long one = power(currency);
        String whole = grouped(minorUnits / one, minorUnits < 0);
        return one == 1 ? whole : whole + '.' + Long.toString(one + Math.abs(minorUnits % one)).substring(1);
    }

    /// "660,616": rounded half even to whole units of the currency.
    public static String whole(long minorUnits, Currency currency) {
        long whole = Rounding.share(minorUnits, 1, power(currency));
        return grouped(whole, whole < 0);
    }

    /// How many minor units make one.
    private static long power(Currency currency) {
        long power = 1;
        for (int i = currency.getDefaultFractionDigits(); i > 0; i--) power *= 10;
        return power;
    }

    private static String grouped(long whole, boolean negative) {
        StringBuilder text = new StringBuilder(Long.toString(Math.abs(whole)));
        for (int at = text.length() - 3; at > 0; at -= 3) text.insert(at, ',');
        return negative ? text.insert(0, '-').toString() : text.toString();
    }
}
