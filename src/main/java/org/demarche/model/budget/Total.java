package org.demarche.model.budget;

import java.util.Currency;
import org.demarche.model.Money;

/// A sum, and how many amounts that could change it are not known.
///
/// @param minorUnits the sum of what is known, in the currency's smallest unit
/// @param unknown how many entries of unknown amount could change it, each counted once
public record Total(long minorUnits, int unknown, Currency currency) {
    public Money known() {
        return Money.ofMinor(minorUnits, currency);
    }

    /// Both together. What is not known is counted in each.
    public Total plus(Total other) {
        return new Total(Math.addExact(minorUnits, other.minorUnits), unknown + other.unknown, currency);
    }

    /// What is left of it without the other. What is not known of either is not known of what is left.
    public Total minus(Total other) {
        return new Total(Math.subtractExact(minorUnits, other.minorUnits), unknown + other.unknown, currency);
    }

    /// Whether it holds neither an amount nor an unknown.
    public boolean isNothing() {
        return minorUnits == 0 && unknown == 0;
    }

    /// "1,845,000 and 1 amount not known": to the cent where there are cents.
    public String text() {
        return text(AmountText.exact(minorUnits, currency));
    }

    /// "660,616 and 3 amounts not known": rounded half even to whole units, for tables.
    public String wholeText() {
        return text(AmountText.whole(minorUnits, currency));
    }

    private String text(String amount) {
        if (unknown == 0) return amount;
        if (minorUnits == 0) return unknown == 1 ? "not known" : unknownText();
        return amount + " and " + unknownText();
    }

    /// "660,616.44": what is known, without a word of the rest.
    public String knownText() {
        return AmountText.exact(minorUnits, currency);
    }

    /// "660,616.44 + 3 not known": for narrow places.
    public String shortText() {
        return shortText(AmountText.exact(minorUnits, currency));
    }

    /// "660,616 + 3 not known": rounded half even to whole units, for narrow places.
    public String shortWholeText() {
        return shortText(AmountText.whole(minorUnits, currency));
    }

    private String shortText(String amount) {
        if (unknown == 0) return amount;
        return minorUnits == 0 ? "not known" : amount + " + " + unknown + " not known";
    }

    /// "3 amounts not known".
    public String unknownText() {
        return unknown + (unknown == 1 ? " amount not known" : " amounts not known");
    }

    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + text();
    }
}
