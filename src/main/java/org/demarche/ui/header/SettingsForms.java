package org.demarche.ui.header;

import java.time.LocalDate;
import java.util.Currency;
import org.demarche.model.ExchangeRate;
import org.demarche.model.ExchangeRateBuilder;
import org.demarche.model.NamedDay;
import org.demarche.model.NamedDayBuilder;
import org.demarche.model.Plan;
import org.demarche.model.Settings;
import org.demarche.model.WorkingCalendar;
import org.demarche.model.schedule.DayText;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Fields;
import org.demarche.ui.control.Form;
import org.demarche.ui.control.Words;

/// The fields of what the plan counts by.
final class SettingsForms {
    private SettingsForms() {}

    static Form<Settings> counting(Workbench bench) {
        return Form.of(bench, Plan::settings, Plan::withSettings)
                .section("Dates")
                .field("Status date", Fields.day("today"), Settings::statusDate, Settings::withStatusDate)
                .date("Horizon", Settings::horizon, Settings::withHorizon)
                .area("Horizon note", Settings::horizonNote, Settings::withHorizonNote)
                .field("Fiscal year from", Fields.monthDay(), Settings::fiscalYearStart, Settings::withFiscalYearStart)
                .section("Money")
                .field("Currency", Fields.currency(), Settings::currency, Settings::withCurrency)
                .list("exchange rate", Settings::exchangeRates, Settings::withExchangeRates, SettingsForms::newRate, SettingsForms::summary, SettingsForms::rate);
    }

    private static ExchangeRate newRate(Plan plan) {
        String other = plan.settings().currency().getCurrencyCode().equals("EUR") ? "USD" : "EUR";
        return ExchangeRateBuilder.builder().currency(Currency.getInstance(other)).build();
    }

    private static String summary(ExchangeRate rate) {
        String from = rate.on() == null ? "" : ", from " + DayText.of(rate.on());
        return "1 " + rate.currency().getCurrencyCode() + " = " + Words.number(rate.rate()) + from;
    }

    private static void rate(Form<ExchangeRate> form) {
        form.field("Currency", Fields.currency(), ExchangeRate::currency, ExchangeRate::withCurrency)
                .number("Rate", ExchangeRate::rate, ExchangeRate::withRate)
                .field("On", Fields.day("always"), ExchangeRate::on, ExchangeRate::withOn)
                .area("Source", ExchangeRate::sourceNote, ExchangeRate::withSourceNote);
    }

    static Form<WorkingCalendar> calendar(Workbench bench) {
        return Form.of(bench, plan -> plan.settings().calendar(), (plan, calendar) -> plan.withSettings(plan.settings().withCalendar(calendar)))
                .section("Working calendar")
                .text("Country", WorkingCalendar::country, WorkingCalendar::withCountry)
                .field("Weekend", new WeekdaysField(), WorkingCalendar::weekend, WorkingCalendar::withWeekend)
                .section("Holidays")
                .list("holiday", WorkingCalendar::holidays, WorkingCalendar::withHolidays, SettingsForms::newDay, SettingsForms::summary, SettingsForms::day)
                .section("Worked on in spite of weekend or holiday")
                .list("working day", WorkingCalendar::workingDays, WorkingCalendar::withWorkingDays, SettingsForms::newDay, SettingsForms::summary, SettingsForms::day);
    }

    private static NamedDay newDay(Plan plan) {
        LocalDate status = plan.settings().statusDate();
        return NamedDayBuilder.builder().date(status == null ? LocalDate.now() : status).build();
    }

    private static String summary(NamedDay day) {
        return DayText.of(day.date()) + (day.name().isBlank() ? "" : "  " + day.name());
    }

    private static void day(Form<NamedDay> form) {
        form.field("Date", Fields.givenDay(), NamedDay::date, NamedDay::withDate).text("Name", NamedDay::name, NamedDay::withName);
    }
}
