package org.demarche.report.paper;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.model.Money;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// How amounts are told: grouped with commas, cents only where there are any, another currency than the plan's by its code.
final class AmountWords {
    private final Currency currency;

    AmountWords(Currency currency) {
        this.currency = currency;
    }

    /// "1,300,000", or not known.
    Text told(@Nullable Money money) {
        return money == null ? Text.NOT_KNOWN : Text.of(of(money));
    }

    String of(Money money) {
        String code = money.currency().equals(currency) ? "" : money.currency().getCurrencyCode() + "\u00a0";
        return code + number(money.amount());
    }

    /// @param minorUnits of the plan's currency
    String ofMinor(long minorUnits) {
        return of(Money.ofMinor(minorUnits, currency));
    }

    /// "US dollars": what the amounts of this paper are in.
    String currencyName() {
        String name = currency.getDisplayName(Locale.ENGLISH);
        return name.equals("US Dollar") ? "US dollars" : name + " (" + currency.getCurrencyCode() + ")";
    }

    static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        String pattern = plain.scale() <= 0 ? "#,##0" : plain.scale() <= 2 ? "#,##0.00" : "#,##0.######";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(plain);
    }

    static Text number(@Nullable BigDecimal number, String unit) {
        return number == null ? Text.NOT_KNOWN : Text.of(number(number) + (unit.isBlank() ? "" : "\u00a0" + unit));
    }

    /// "38, 60, then 80 seats": what differs in the first years, and what holds from then on.
    static Text curve(List<BigDecimal> curve, @Nullable BigDecimal last, String unit) {
        Text first = Text.of(curve.stream().map(one -> number(one)).collect(Collectors.joining(", ")));
        return (curve.isEmpty() ? Text.EMPTY : first.plus(", then ")).plus(number(last, unit));
    }

    /// "and 2 amounts not known"; empty where all are known.
    static String unknowns(long count) {
        return count == 0 ? "" : count == 1 ? "1 amount not known" : count + " amounts not known";
    }
}
