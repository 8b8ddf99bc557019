package org.demarche.model.scenario;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.model.Anchor;
import org.demarche.model.Condition;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Items;
import org.demarche.model.Label;
import org.demarche.model.Money;
import org.demarche.model.Numbers;
import org.demarche.model.Plan;
import org.demarche.model.Precision;
import org.demarche.model.Recurrence;
import org.demarche.model.Step;
import org.demarche.model.Timed;
import org.demarche.model.Variation;
import org.demarche.model.budget.AmountText;
import org.demarche.model.schedule.DayText;
import org.jspecify.annotations.Nullable;

/// Says in words what varies, beside the plan as it is without a scenario. Made once for all variations that are told.
public final class VariationText {
    private static final String INSTEAD = " instead of ";

    private final Map<String, Item> items = new HashMap<>();
    private final Numbers numbers;

    /// @param plan as it is without the scenario
    public VariationText(Plan plan) {
        for (Item item : Items.all(plan)) items.putIfAbsent(item.id(), item);
        numbers = Numbers.of(plan);
    }

    /// What is varied: "2.2 Media training"; where the plan does not have it any more, its id and that it is gone.
    public String name(Variation variation) {
        if (variation instanceof Variation.Cut && variation.item().isEmpty()) return "Every source";
        Item item = items.get(variation.item());
        return item == null ? variation.item() + " (not in the plan any more)" : numbers.name(item);
    }

    /// "18 Dec 2005 instead of 4 Dec 2005".
    public String words(Variation variation) {
        Item item = items.get(variation.item());
        return switch (variation) {
            case Variation.Day day -> words(day.date()) + (item instanceof Anchor was ? INSTEAD + words(was.date()) : "");
            case Variation.AnchorState state -> word(state.status()) + (item instanceof Anchor was ? INSTEAD + Label.of(was.status()) : "");
            case Variation.Timing timing -> words(timing.dates()) + (item instanceof Timed was ? INSTEAD + words(was.dates()) : "");
            case Variation.NeedState state -> word(state.status()) + (item instanceof Initiative was ? INSTEAD + Label.of(was.status()) : "");
            case Variation.ConditionOutcome outcome -> condition(outcome, item);
            case Variation.Amount amount -> words(amount.basis()) + (item instanceof Cost was ? INSTEAD + words(was.basis()) : "");
            case Variation.Fundings fundings -> fundings.fundings().isEmpty() ? "paid by nobody" : "paid otherwise";
            case Variation.Cut cut -> cut.by() == null ? "gives less, how much is not known" : "gives " + cut.by() + " less";
        };
    }

    private static String condition(Variation.ConditionOutcome outcome, @Nullable Item item) {
        Condition was = item instanceof Initiative initiative ? initiative.condition() : item instanceof Step step ? step.condition() : null;
        String state = word(outcome.state());
        return was == null ? "its condition is " + state : "\"" + was.text() + "\" is " + state + INSTEAD + Label.of(was.state());
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "as in the plan" : Label.of(value);
    }

    private static String words(DateExpression date) {
        if (date.isUnknown()) return DayText.NOT_KNOWN;
        return date instanceof DateExpression.Fixed fixed && fixed.precision() == Precision.DAY ? DayText.of(fixed.first()) : date.text();
    }

    private static String words(Dates dates) {
        if (dates.isUnknown()) return DayText.NOT_KNOWN;
        String start = dates.start().isUnknown() ? "" : "from " + words(dates.start());
        String end = dates.end().isUnknown() ? "" : " until " + words(dates.end());
        String duration = dates.duration() == null ? "" : " for " + dates.duration().words();
        return (start + end + duration).strip();
    }

    private static String words(CostBasis basis) {
        return switch (basis) {
            case CostBasis.Once once -> words(once.amount());
            case CostBasis.Spread spread -> words(spread.total()) + " spread";
            case CostBasis.Yearly yearly -> words(yearly.firstYear()) + ", then " + words(yearly.thereafter()) + " a year";
            case CostBasis.Instalments parts -> parts.parts().stream().map(one -> words(one.amount())).collect(Collectors.joining(", ", "instalments of ", ""));
            case CostBasis.Units units -> quantity(units) + " " + units.unit() + " at " + words(units.unitCost());
            case CostBasis.Share share -> share.rate() + " of other costs" + (share.categories().isEmpty() ? "" : share.categories().stream().map(Label::of).collect(Collectors.joining(", ", ", only ", "")));
            case CostBasis.NotKnown _ -> DayText.NOT_KNOWN;
        };
    }

    /// "80"; "38, 60, then 80" where the first years differ.
    private static String quantity(CostBasis.Units units) {
        String last = units.quantity() == null ? DayText.NOT_KNOWN : units.quantity().toPlainString();
        return units.recurrence() == Recurrence.ONCE || units.curve().isEmpty() ? last : units.curve().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", ", "", ", then " + last));
    }

    private static String words(@Nullable Money amount) {
        return amount == null ? DayText.NOT_KNOWN : amount.currency() + " " + AmountText.exact(amount.minorUnits(), amount.currency());
    }
}
