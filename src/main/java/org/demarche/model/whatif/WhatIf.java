package org.demarche.model.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.demarche.model.Funding;
import org.demarche.model.FundingBuilder;
import org.demarche.model.FundingSource;
import org.demarche.model.FundingStatus;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.ItemList;
import org.demarche.model.Items;
import org.demarche.model.Money;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Scenario;
import org.demarche.model.ScenarioBuilder;
import org.demarche.model.Variation;
import org.demarche.model.budget.AmountText;
import org.demarche.model.budget.CostLine;
import org.demarche.model.budget.Ledger;
import org.demarche.model.check.Assessment;
import org.jspecify.annotations.Nullable;

/// Puts a change of money into a scenario, which is not in the plan yet.
public final class WhatIf {
    private static final int LAST = Integer.MAX_VALUE;

    private WhatIf() {}

    /// A source gives so much less, to every cost.
    ///
    /// @param source its id; null: every source, and money whose source is not named
    public static Scenario cut(Plan plan, @Nullable String source, Percent by) {
        return scenario(plan, title(plan, source) + " " + by.text() + " less", List.of(new Variation.Cut(source == null ? "" : source, by, Map.of())));
    }

    private static String title(Plan plan, @Nullable String source) {
        if (source == null) return "Every source gives";
        FundingSource found = ItemList.FUNDING_SOURCES.find(plan, source);
        return (found == null ? source : found.title()) + " gives";
    }

    /// A source pays what no funding covers of this country's costs, the needs of the first priority first; of a regional cost with a share
    /// all that is open, since nobody pays a part of it for one country. A cost whose amount, or whose coverage, is not known stays as it is.
    ///
    /// @param status how far that money would be
    /// @param atMost the most that it pays in all, in any currency with a rate of the status date; null: whatever it takes
    /// @throws IllegalArgumentException with a sentence: the plan has no rate for the amount's currency
    public static Scenario fundGap(Assessment now, String source, FundingStatus status, @Nullable Money atMost) {
        Ledger ledger = now.ledger();
        long left = atMost == null ? Long.MAX_VALUE : minorUnits(now, atMost);
        List<Variation> variations = new ArrayList<>();
        for (CostLine line : byPriority(ledger.lines())) {
            long pays = line.countryGap() > 0 ? Math.min(left, line.gap()) : 0;
            if (pays <= 0) continue;
            left -= pays;
            List<Funding> fundings = new ArrayList<>(line.cost().fundings());
            fundings.add(FundingBuilder.builder().source(source).status(status).amount(Money.ofMinor(pays, ledger.currency())).build());
            variations.add(new Variation.Fundings(line.cost().id(), fundings, Map.of()));
        }
        String most = atMost == null ? "" : ", at most " + atMost.currency().getCurrencyCode() + " " + AmountText.exact(atMost);
        FundingSource found = ItemList.FUNDING_SOURCES.find(now.plan(), source);
        return scenario(now.plan(), (found == null ? source : found.title()) + " pays the gap" + most, variations);
    }

    static long minorUnits(Assessment now, Money amount) {
        Money converted = now.ledger().converted(amount, now.asOf());
        if (converted == null)
            throw new IllegalArgumentException("The plan has no exchange rate for %s on its status date. Give the amount in %s, or add a rate."
                    .formatted(amount.currency().getCurrencyCode(), now.ledger().currency().getCurrencyCode()));
        return converted.minorUnits();
    }

    private static List<CostLine> byPriority(List<CostLine> lines) {
        List<CostLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingInt(line -> rank(line.initiative())));
        return sorted;
    }

    /// Its priority; what has none comes last.
    static int rank(Initiative need) {
        return need.priority() == null ? LAST : need.priority();
    }

    /// Only the needs that a selection chose are done; the others are dropped.
    public static Scenario only(Plan plan, Selection selection) {
        List<Variation> variations = new ArrayList<>();
        for (Selection.Line line : selection.left()) variations.add(new Variation.NeedState(line.need().id(), InitiativeStatus.DROPPED, Map.of()));
        return scenario(plan, "What fits under " + AmountText.whole(selection.ceiling().minorUnits(), selection.ceiling().currency()), variations);
    }

    private static Scenario scenario(Plan plan, String title, List<Variation> variations) {
        return ScenarioBuilder.builder().id(Items.freeId(plan, "scenario")).title(title).variations(variations).build();
    }
}
