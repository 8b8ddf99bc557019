package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the plan counts by.
///
/// @param statusDate the day from which late, due and "in n days" are told; null: today
/// @param horizon the last day that recurring costs are counted to
/// @param horizonNote where the horizon comes from
/// @param fiscalYearStart the first day of a fiscal year, which is named after the calendar year that it ends in
/// @param currency what totals are told in
/// @param rateDay the day whose exchange rates count for all of the plan; null: each amount is converted at the rate of its own day
/// @param escalations by how much prices rise each year
/// @param leadTimes the plan's own lead times: each stands beside the shipped ones, or instead of the one with its id
@RecordBuilder
public record Settings(
        @Nullable LocalDate statusDate,
        DateExpression horizon,
        String horizonNote,
        MonthDay fiscalYearStart,
        Currency currency,
        List<ExchangeRate> exchangeRates,
        @Nullable LocalDate rateDay,
        List<Escalation> escalations,
        WorkingCalendar calendar,
        List<LeadTime> leadTimes,
        Map<String, Object> extra)
        implements SettingsBuilder.With {
    public static final Settings DEFAULT = SettingsBuilder.builder().build();

    public Settings {
        horizon = Copies.of(horizon);
        horizonNote = Copies.of(horizonNote);
        fiscalYearStart = Objects.requireNonNullElse(fiscalYearStart, MonthDay.of(1, 1));
        currency = Objects.requireNonNullElse(currency, Currency.getInstance("USD"));
        exchangeRates = Copies.of(exchangeRates);
        escalations = Copies.of(escalations);
        calendar = Objects.requireNonNullElse(calendar, WorkingCalendar.DEFAULT);
        leadTimes = Copies.of(leadTimes);
        extra = Copies.of(extra);
    }
}
