package org.demarche.ui.needs;

import java.time.LocalDate;
import org.demarche.model.Actual;
import org.demarche.model.Condition;
import org.demarche.model.DateExpression;
import org.demarche.model.Funding;
import org.demarche.model.FundingSource;
import org.demarche.model.Instalment;
import org.demarche.model.ItemList;
import org.demarche.model.Label;
import org.demarche.model.Money;
import org.demarche.model.Precision;
import org.demarche.model.budget.AmountText;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.DayText;
import org.demarche.ui.control.Words;
import org.jspecify.annotations.Nullable;

/// What fundings and actuals say of themselves in a line.
final class CostTexts {
    private CostTexts() {}

    /// "Funding partners".
    static String source(Assessment assessment, Funding funding) {
        FundingSource source = ItemList.FUNDING_SOURCES.find(assessment.plan(), funding.source());
        return funding.source() == null ? "Source not named" : source == null ? funding.source() : source.title();
    }

    /// "sought 100%".
    static String state(Assessment assessment, Funding funding) {
        return Label.of(funding.status()) + " " + amount(assessment, funding);
    }

    /// "100%", "200,000", "not known".
    static String amount(Assessment assessment, Funding funding) {
        return funding.share() != null ? funding.share().text() : amount(assessment, funding.amount());
    }

    /// "Obligation, 3 Feb 2006".
    static String actual(Assessment assessment, Actual actual) {
        LocalDate on = actual.on();
        return Label.alone(actual.kind()) + ", " + (on == null ? "day not known" : DayText.of(on));
    }

    /// "If the ministry pays 30%".
    static String condition(Assessment assessment, Condition condition) {
        return condition.text().isBlank() ? "Condition" : condition.text().startsWith("If ") ? condition.text() : "If " + condition.text();
    }

    static String state(Assessment assessment, Condition condition) {
        return Label.of(condition.state());
    }

    static String word(Enum<?> value) {
        return Label.of(value);
    }

    static String day(Assessment assessment, Instalment instalment) {
        return instalment.date().isUnknown() ? "At the need's start" : DayText.of(assessment.schedule().resolve(instalment.date()));
    }

    static String amount(Assessment assessment, Instalment instalment) {
        return amount(assessment, instalment.amount());
    }

    static String amount(Assessment assessment, Actual actual) {
        return amount(assessment, actual.amount());
    }

    /// With its currency where that is not the plan's.
    private static String amount(Assessment assessment, @Nullable Money amount) {
        if (amount == null) return Words.NOT_KNOWN;
        boolean usual = amount.currency().equals(assessment.plan().settings().currency());
        return (usual ? "" : amount.currency().getCurrencyCode() + " ") + AmountText.exact(amount);
    }

    static DateExpression day(Actual actual) {
        return actual.on() == null ? DateExpression.UNKNOWN : DateExpression.on(actual.on());
    }

    /// @throws IllegalArgumentException where it is not a day of the calendar: what was spent does not move with the election
    static @Nullable LocalDate dayOf(DateExpression date) {
        if (date.isUnknown()) return null;
        if (date instanceof DateExpression.Fixed(LocalDate first, Precision precision) && precision == Precision.DAY) return first;
        throw new IllegalArgumentException("\"%s\" is not a day. What was obligated or spent has one, like 3 Feb 2006.".formatted(date.text()));
    }
}
