package org.demarche.model.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import org.demarche.model.Money;

/// Amounts as a person reads them: grouped by commas, without the currency.
public final class AmountText {
    private AmountText() {}

    /// "660,616.44"; "200,000" where there are no cents.
    public static String exact(long minorUnits, Currency currency) {
        return exact(Money.ofMinor(minorUnits, currency));
    }

    public static String exact(Money money) {
        BigDecimal plain = money.amount().signum() == 0 ? BigDecimal.ZERO : money.amount().stripTrailingZeros();
        return grouped(plain, plain.scale() > 0 ? Math.max(0, money.currency().getDefaultFractionDigits()) : 0);
    }

    /// "200,000.00": always with the currency's decimals, for columns that are added up.
    public static String toTheCent(Money money) {
        return grouped(money.amount(), Math.max(0, money.currency().getDefaultFractionDigits()));
    }

    /// "660,616": rounded half even to whole units of the currency.
    public static String whole(long minorUnits, Currency currency) {
        return grouped(Money.ofMinor(minorUnits, currency).amount().setScale(0, RoundingMode.HALF_EVEN), 0);
    }

    private static String grouped(BigDecimal amount, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount);
    }
}
