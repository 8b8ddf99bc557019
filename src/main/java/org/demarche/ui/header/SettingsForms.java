package org.demarche.ui.header;

import static org.demarche.model.Label.alone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.holidays.PublicHolidays;
import org.demarche.model.CostCategory;
import org.demarche.model.Escalation;
import org.demarche.model.EscalationBuilder;
import org.demarche.model.ExchangeRate;
import org.demarche.model.ExchangeRateBuilder;
import org.demarche.model.Items;
import org.demarche.model.LeadTime;
import org.demarche.model.LeadTimeBuilder;
import org.demarche.model.LeadTimes;
import org.demarche.model.NamedDay;
import org.demarche.model.NamedDayBuilder;
import org.demarche.model.Plan;
import org.demarche.model.Settings;
import org.demarche.model.WorkingCalendar;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DayText;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.Fields;
import org.demarche.ui.control.Form;
import org.demarche.ui.control.Headings;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

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
                .list("exchange rate", Settings::exchangeRates, Settings::withExchangeRates, SettingsForms::newRate, SettingsForms::summary, SettingsForms::rate)
                .field("Rates of", Fields.day("each amount's own day"), Settings::rateDay, Settings::withRateDay)
                .list("rise in prices", Settings::escalations, Settings::withEscalations, plan -> EscalationBuilder.builder().build(), SettingsForms::summary, SettingsForms::escalation);
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

    /// "3.5% a year", "Travel, 5% into FY 2007".
    private static String summary(Escalation rise) {
        String what = rise.category() == null ? "" : alone(rise.category()) + ", ";
        String rate = rise.rate() == null ? Words.NOT_KNOWN : rise.rate().text();
        return what + rate + (rise.fiscalYear() == null ? " a year" : " into FY " + rise.fiscalYear());
    }

    private static void escalation(Form<Escalation> form) {
        form.percent("Prices rise by", Escalation::rate, Escalation::withRate)
                .wholeNumber("Into FY", "every year", Escalation::fiscalYear, Escalation::withFiscalYear)
                .choice("Category", CostCategory.class, "every category", Escalation::category, Escalation::withCategory)
                .area("Source", Escalation::sourceNote, Escalation::withSourceNote);
    }

    static Form<WorkingCalendar> calendar(Workbench bench) {
        return Form.of(bench, plan -> plan.settings().calendar(), (plan, calendar) -> plan.withSettings(plan.settings().withCalendar(calendar)))
                .section("Working calendar")
                .choice("Public holidays of", SettingsForms::countries, WorkingCalendar::country, (calendar, code) -> calendar.withCountry(code == null ? "" : code))
                .field("Weekend", new WeekdaysField(), WorkingCalendar::weekend, WorkingCalendar::withWeekend)
                .section("Holidays beside them")
                .list("holiday", WorkingCalendar::holidays, WorkingCalendar::withHolidays, SettingsForms::newDay, SettingsForms::summary, SettingsForms::day)
                .section("Worked on in spite of weekend or holiday")
                .list("working day", WorkingCalendar::workingDays, WorkingCalendar::withWorkingDays, SettingsForms::newDay, SettingsForms::summary, SettingsForms::day);
    }

    /// No country, the known ones by their names, and the one that the plan has in any case.
    private static List<Choice<String>> countries(Assessment assessment) {
        String own = assessment.plan().settings().calendar().country();
        List<Choice<String>> choices = new ArrayList<>(List.of(new Choice<>("", "no country")));
        for (String code : PublicHolidays.countries()) choices.add(new Choice<>(code, PublicHolidays.name(code)));
        if (choices.stream().noneMatch(choice -> own.equals(choice.value()))) choices.add(new Choice<>(own, own + ", not known"));
        return choices;
    }

    /// The plan's own lead times; the shipped ones hold beside them.
    static Form<Settings> leadTimes(Workbench bench) {
        return Form.of(bench, Plan::settings, Plan::withSettings)
                .section("Lead times")
                .node(builtIn(), (assessment, settings) -> {})
                .list("lead time", Settings::leadTimes, Settings::withLeadTimes, SettingsForms::newLeadTime, SettingsForms::summary, SettingsForms::leadTime);
    }

    /// The shipped ones, to be read.
    private static Node builtIn() {
        VBox lines = new VBox(4, Headings.label("Built in, as long as the plan has none of its own instead:", "muted"));
        for (LeadTime time : LeadTimes.SHIPPED) {
            Label source = Headings.label(time.source(), "muted", "small");
            source.setWrapText(true);
            lines.getChildren().add(new VBox(Headings.label(summary(time)), source));
        }
        return lines;
    }

    private static LeadTime newLeadTime(Plan plan) {
        return LeadTimeBuilder.builder().id(Items.freeId(plan, "lead time")).build();
    }

    private static String summary(LeadTime time) {
        return (time.title().isBlank() ? "Untitled" : time.title()) + ", " + (time.length() == null ? Words.NOT_KNOWN : time.length().words());
    }

    private static void leadTime(Form<LeadTime> form) {
        form.text("Title", LeadTime::title, LeadTime::withTitle)
                .length("Takes", LeadTime::length, LeadTime::withLength)
                .choice("Instead of", assessment -> shipped(), SettingsForms::replaces, (time, id) -> id == null ? time : time.withId(id))
                .area("Source", LeadTime::source, LeadTime::withSource);
    }

    private static List<Choice<String>> shipped() {
        List<Choice<String>> choices = new ArrayList<>(List.of(new Choice<>(null, "none, beside the others")));
        for (LeadTime time : LeadTimes.SHIPPED) choices.add(new Choice<>(time.id(), summary(time)));
        return choices;
    }

    private static @Nullable String replaces(LeadTime time) {
        return LeadTimes.SHIPPED.stream().anyMatch(shipped -> shipped.id().equals(time.id())) ? time.id() : null;
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
