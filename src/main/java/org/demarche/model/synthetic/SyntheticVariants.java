package org.demarche.model.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.model.AnchorStatus;
import org.demarche.model.Baseline;
import org.demarche.model.BaselineDates;
import org.demarche.model.BaselineTotal;
import org.demarche.model.ConditionState;
import org.demarche.model.Cost;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.FundingSource;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Length;
import org.demarche.model.Money;
import org.demarche.model.Outcome;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Precision;
import org.demarche.model.Scenario;
import org.demarche.model.Variation;

/// Scenarios with a variation of each kind, and a baseline that holds a few dates.
final class SyntheticVariants {
    private SyntheticVariants() {}

    static List<Scenario> scenarios(List<Initiative> initiatives, List<FundingSource> sources) {
        Initiative first = initiatives.getFirst();
        List<Variation> late = new ArrayList<>(List.of(
                new Variation.Day(Plan.ELECTION, DateExpression.parse("2031-06-15"), Map.of()),
                new Variation.AnchorState("run-off", AnchorStatus.CANCELLED, Map.of()),
                new Variation.Timing(first.id(), Dates.from(DateExpression.parse("election-3m"), Length.months(2)), Map.of()),
                new Variation.ConditionOutcome(first.id(), ConditionState.NOT_MET, Map.of()),
                new Variation.NeedState(initiatives.getLast().id(), InitiativeStatus.DROPPED, Map.of())));
        if (!first.costs().isEmpty()) vary(first.costs().getFirst(), late);
        List<Variation> cut = sources.isEmpty() ? List.of() : List.of(new Variation.Cut(sources.getFirst().id(), Percent.of("12.5"), Map.of()));
        return List.of(
                new Scenario("late-election", "The election is late", Outcome.FAILURE, "Made up", late, Map.of()),
                new Scenario("money-cut", "Money is cut", null, "", cut, Map.of()));
    }

    private static void vary(Cost cost, List<Variation> variations) {
        variations.add(new Variation.Amount(cost.id(), cost.basis(), Map.of()));
        variations.add(new Variation.Fundings(cost.id(), cost.fundings(), Map.of()));
    }

    static List<Baseline> baselines(List<Initiative> initiatives) {
        DateExpression day = DateExpression.parse("2031-02-11");
        return List.of(new Baseline(
                "as-sent", "As sent", LocalDate.of(2030, 12, 1), DateExpression.parse("2031-05-04"),
                List.of(
                        new BaselineDates(initiatives.getFirst().id(), day, DateExpression.parse("2031-05"), null, null, Map.of()),
                        new BaselineDates(initiatives.getLast().id(), DateExpression.UNKNOWN, day, null, Precision.MONTH, Map.of())),
                List.of(new BaselineTotal("", "FY 2031", Money.of("1200000.50", "USD"), 2, Map.of()), new BaselineTotal("", "FY 2032", null, 1, Map.of()), new BaselineTotal("", "", Money.of("1200000.50", "USD"), 3, Map.of())),
                "Made up", Map.of()));
    }
}
