package org.demarche.model;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.regex.Pattern;

/// An exact amount in a currency. In the file it is one text: `USD 545000`, `USD 7671.23`.
///
/// Holds no more decimals than its currency has, so nothing is ever rounded by writing it down, and at most a
/// million million units, so that sums of any plan stay exact.
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    public Money {
        Objects.requireNonNull(amount);
        Objects.requireNonNull(currency);
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        if (amount.scale() < 0) amount = amount.setScale(0);
        if (amount.scale() > decimals && amount.stripTrailingZeros().scale() > decimals)
            throw new IllegalArgumentException("%s has %d decimals and %s has %d. Round it first."
                    .formatted(Brief.of(amount.toPlainString()), amount.scale(), currency.getCurrencyCode(), decimals));
        if (amount.abs().compareTo(MOST) > 0)
            throw new IllegalArgumentException("%s %s is too large. The most is 1,000,000,000,000."
                    .formatted(currency.getCurrencyCode(), Brief.of(amount.toPlainString())));
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public static Money ofMinor(long minorUnits, Currency currency) {
        return new Money(BigDecimal.valueOf(minorUnits, Math.max(0, currency.getDefaultFractionDigits())), currency);
    }

    /// Reads what [#text()] writes.
    ///
    /// @throws IllegalArgumentException with a sentence for the user
    public static Money parse(String text) {
        int space = text.indexOf(' ');
        if (space != 3) throw new IllegalArgumentException("\"%s\" is not an amount. Write it like \"USD 545000\".".formatted(Brief.of(text)));
        Currency currency;
        try {
            currency = Currency.getInstance(text.substring(0, 3));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("\"%s\" is no currency. Use an ISO 4217 code such as USD, EUR or KZT.".formatted(Brief.of(text.substring(0, 3))));
        }
        String digits = text.substring(4);
        if (!DIGITS.matcher(digits).matches())
            throw new IllegalArgumentException("\"%s\" is not a number. Write it with digits and a point, like 545000 or 7671.23.".formatted(Brief.of(digits)));
        return new Money(new BigDecimal(digits), currency);
    }

    public String text() {
        return currency.getCurrencyCode() + " " + amount.toPlainString();
    }

    /// The amount in the currency's smallest unit, such as cents. Exact.
    public long minorUnits() {
        return amount.movePointRight(Math.max(0, currency.getDefaultFractionDigits())).longValueExact();
    }

    @Override
    public int compareTo(Money other) {
        if (!currency.equals(other.currency))
            throw new IllegalArgumentException("%s and %s can't be compared. Convert one of them first.".formatted(text(), other.text()));
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return text();
    }
}
