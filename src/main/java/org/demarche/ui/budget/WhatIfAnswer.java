package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.demarche.model.FundingStatus;
import org.demarche.model.Initiative;
import org.demarche.model.Money;
import org.demarche.model.Numbers;
import org.demarche.model.Percent;
import org.demarche.model.Scenario;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.model.scenario.Scenarios;
import org.demarche.model.whatif.Measure;
import org.demarche.model.whatif.Outcome;
import org.demarche.model.whatif.Selection;
import org.demarche.model.whatif.WhatIf;
import org.jspecify.annotations.Nullable;

/// What a question about money comes to.
///
/// @param selection null: no needs were chosen among
record WhatIfAnswer(Scenario scenario, @Nullable Selection selection, Outcome outcome, List<WhatIfNeed> needs) {
    /// What can be asked.
    sealed interface Question {
        /// @param source null: every one
        record Cut(@Nullable String source, Percent by) implements Question {}

        /// @param atMost null: whatever it takes
        record Pay(String source, FundingStatus status, @Nullable Money atMost) implements Question {}

        /// @param fiscalYear null: all
        record Choose(Money ceiling, Measure measure, @Nullable Integer fiscalYear) implements Question {}
    }

    /// @throws IllegalArgumentException with a sentence for the user
    static WhatIfAnswer to(Question question, Assessment now) {
        Selection selection =
                question instanceof Question.Choose choose ? Selection.of(now, choose.measure(), choose.fiscalYear(), choose.ceiling(), Set.of()) : null;
        Scenario scenario =
                switch (question) {
                    case Question.Cut cut -> WhatIf.cut(now.plan(), cut.source(), cut.by());
                    case Question.Pay pay -> WhatIf.fundGap(now, pay.source(), pay.status(), pay.atMost());
                    case Question.Choose _ -> WhatIf.only(now.plan(), Objects.requireNonNull(selection));
                };
        Outcome outcome = Outcome.between(now, now.next(Scenarios.in(now.plan(), scenario), now.asOf()));
        return new WhatIfAnswer(scenario, selection, outcome, needs(now, selection, outcome));
    }

    private static List<WhatIfNeed> needs(Assessment now, @Nullable Selection selection, Outcome outcome) {
        Numbers numbers = Numbers.of(now.plan());
        Map<String, Outcome.Need> felt = new HashMap<>();
        for (Outcome.Need need : outcome.needs()) felt.put(need.need().id(), need);
        List<WhatIfNeed> needs = new ArrayList<>();
        if (selection == null) {
            for (Outcome.Need need : outcome.needs()) needs.add(line(numbers, need.need(), need, WhatIfNeed.Fate.STAYS, null));
            return needs;
        }
        for (Selection.Line line : selection.left()) needs.add(line(numbers, line.need(), felt.get(line.need().id()), WhatIfNeed.Fate.FALLS_OUT, line.counts()));
        for (Selection.Line line : selection.chosen())
            needs.add(line(numbers, line.need(), felt.get(line.need().id()), line.isKept() ? WhatIfNeed.Fate.KEPT : WhatIfNeed.Fate.CHOSEN, line.counts()));
        return needs;
    }

    private static WhatIfNeed line(Numbers numbers, Initiative need, Outcome.@Nullable Need felt, WhatIfNeed.Fate fate, @Nullable Total counts) {
        return new WhatIfNeed(need, numbers.of(need.id()), felt, fate, counts);
    }

    /// "9 of 10 needs are chosen; they come to 1,267,000 and 5 amounts not known of 1,500,000."
    String sentence() {
        Selection chosen = selection;
        if (chosen == null) return outcome.needs().isEmpty() ? "No need feels it." : WhatIfNeed.count(outcome.needs().size()) + (outcome.needs().size() == 1 ? " feels it." : " feel it.");
        int all = chosen.chosen().size() + chosen.left().size();
        String sum = "%d of %d needs are chosen; they come to %s of %s.".formatted(
                chosen.chosen().size(), all, chosen.used().text(), AmountText.exact(chosen.ceiling()));
        if (!chosen.fits()) sum += " What is under way is more than that, so nothing else is chosen.";
        return chosen.isProven() ? sum : sum + " Time ran out: there may be a better choice.";
    }
}
