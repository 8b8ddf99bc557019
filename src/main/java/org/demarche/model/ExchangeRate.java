package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one unit of a currency is worth in the plan's currency, from a day on.
///
/// @param on the first day it holds; null: it holds always
/// @param rate units of the plan's currency for one unit of this one; null: not known
@RecordBuilder
public record ExchangeRate(
        Currency currency,
        @Nullable LocalDate on,
        @Nullable BigDecimal rate,
        String sourceNote,
        Map<String, Object> extra)
        implements ExchangeRateBuilder.With {
    public ExchangeRate {
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
        if (rate != null && rate.signum() <= 0)
            throw new IllegalArgumentException("The rate of %s is %s. It must be more than zero.".formatted(currency, rate));
    }
}
