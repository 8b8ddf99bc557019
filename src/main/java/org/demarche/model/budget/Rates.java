package org.demarche.model.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.ExchangeRate;
import org.demarche.model.Money;
import org.demarche.model.Settings;
import org.jspecify.annotations.Nullable;

/// Exchange rates to the plan's currency: in force is the latest that began on or before a day, else the one without a date. Where
/// the plan fixes a day, its rates count for every amount.
final class Rates {
    private final Currency currency;
    private final @Nullable LocalDate fixedOn;
    private final Map<Currency, List<ExchangeRate>> byCurrency = new HashMap<>();

    Rates(Settings settings) {
        currency = settings.currency();
        fixedOn = settings.rateDay();
        for (ExchangeRate rate : settings.exchangeRates())
            byCurrency.computeIfAbsent(rate.currency(), _ -> new ArrayList<>()).add(rate);
        for (List<ExchangeRate> rates : byCurrency.values())
            rates.sort(Comparator.comparing(ExchangeRate::on, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    Currency currency() {
        return currency;
    }

    /// @param day null: undated, for which only a rate without a date is in force, or the plan's fixed one
    /// @return null where none is in force, or its value is not known
    @Nullable ExchangeRate inForce(Currency from, @Nullable LocalDate day) {
        LocalDate at = fixedOn == null ? day : fixedOn;
        ExchangeRate found = null;
        for (ExchangeRate rate : byCurrency.getOrDefault(from, List.of())) {
            LocalDate on = rate.on();
            if (on == null || at != null && !on.isAfter(at)) found = rate;
        }
        return found == null || found.rate() == null ? null : found;
    }

    /// An amount of any currency in the plan's smallest unit; null: no rate is in force, or it is too large to count.
    @Nullable Long minorUnits(Money amount, @Nullable LocalDate day) {
        if (amount.currency().equals(currency)) return amount.minorUnits();
        ExchangeRate rate = inForce(amount.currency(), day);
        if (rate == null || rate.rate() == null) return null;
        BigDecimal converted = amount.amount().multiply(rate.rate());
        return Rounding.isTooLarge(converted) ? null : Rounding.minorUnits(converted, currency);
    }

    /// How an amount of another currency is converted; null: no rate is in force.
    @Nullable Conversion conversion(Money amount, @Nullable LocalDate day) {
        ExchangeRate rate = inForce(amount.currency(), day);
        return rate == null || rate.rate() == null ? null : new Conversion(amount, rate.rate(), rate.on(), fixedOn);
    }
}
