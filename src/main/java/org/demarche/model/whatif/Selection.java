package org.demarche.model.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Money;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.FundingOutlook;
import org.demarche.model.budget.Heading;
import org.demarche.model.budget.Key;
import org.demarche.model.budget.Pivot;
import org.demarche.model.budget.Total;
import org.demarche.model.check.Assessment;
import org.demarche.optimum.Choice;
import org.demarche.optimum.Thing;
import org.jspecify.annotations.Nullable;

/// Which needs fit under a ceiling: as many as can be of the first priority, then of the second, and so on; needs without a priority
/// come last; of several such choices the one that costs least. A need comes only with those that it follows. What is under way or done
/// is kept in any case. An amount that is not known counts with what is known of it, and is told beside.
///
/// @param chosen in the plan's order
/// @param left in the plan's order
/// @param used what the chosen ones come to
/// @param fits false: what is kept in any case is more than the ceiling
/// @param isProven false: time ran out before it was sure that there is no better choice
public record Selection(List<Line> chosen, List<Line> left, Total used, Money ceiling, boolean fits, boolean isProven) {
    public Selection {
        chosen = List.copyOf(chosen);
        left = List.copyOf(left);
    }

    /// A need, and what of it counts.
    ///
    /// @param isKept it is chosen in any case
    public record Line(Initiative need, Total counts, boolean isKept) {}

    /// @param fiscalYear the only year that counts; null: all
    /// @param ceiling in any currency with a rate on the status date
    /// @param keep ids of needs to choose in any case
    /// @throws IllegalArgumentException with a sentence: the plan has no rate for the ceiling's currency
    public static Selection of(Assessment now, Measure measure, @Nullable Integer fiscalYear, Money ceiling, Set<String> keep) {
        List<Line> lines = lines(now, filter(measure, fiscalYear), keep);
        long limit = WhatIf.minorUnits(now, ceiling);
        Choice choice = Choice.of(things(lines), Math.max(0, limit));
        Set<Integer> places = new HashSet<>(choice.chosen());
        List<Line> chosen = new ArrayList<>();
        List<Line> left = new ArrayList<>();
        long used = 0;
        int unknown = 0;
        for (int i = 0; i < lines.size(); i++) {
            (places.contains(i) ? chosen : left).add(lines.get(i));
            if (!places.contains(i)) continue;
            used = Math.addExact(used, lines.get(i).counts().minorUnits());
            unknown += lines.get(i).counts().unknown();
        }
        Total sum = new Total(used, unknown, now.ledger().currency());
        return new Selection(chosen, left, sum, Money.ofMinor(limit, now.ledger().currency()), choice.fits(), choice.isProven());
    }

    private static Filter filter(Measure measure, @Nullable Integer fiscalYear) {
        Filter filter =
                switch (measure) {
                    case COST -> Filter.ALL;
                    case FIRM_GAP -> FundingOutlook.Line.firmGapFilter();
                    case GAP -> Filter.of(Dimension.STATUS, Key.GAP);
                };
        return fiscalYear == null ? filter : filter.and(Filter.of(Dimension.FISCAL_YEAR, Integer.toString(fiscalYear)));
    }

    private static List<Line> lines(Assessment now, Filter filter, Set<String> keep) {
        Pivot pivot = now.ledger().pivot(List.of(Dimension.INITIATIVE), List.of(), filter);
        Map<String, Total> totals = new HashMap<>();
        for (Heading row : pivot.rows().children()) if (row.key() != null) totals.put(row.key().id(), pivot.total(row, pivot.columns()));
        List<Line> lines = new ArrayList<>();
        for (Initiative need : now.plan().initiatives()) {
            if (need.status() == InitiativeStatus.DROPPED) continue;
            boolean runs = need.status() == InitiativeStatus.UNDER_WAY || need.status() == InitiativeStatus.DONE;
            lines.add(new Line(need, totals.getOrDefault(need.id(), new Total(0, 0, now.ledger().currency())), runs || keep.contains(need.id())));
        }
        return lines;
    }

    private static List<Thing> things(List<Line> lines) {
        Map<String, Integer> places = new HashMap<>();
        Set<Integer> priorities = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            places.put(lines.get(i).need().id(), i);
            priorities.add(WhatIf.rank(lines.get(i).need()));
        }
        List<Integer> ranks = List.copyOf(priorities);
        List<Thing> things = new ArrayList<>();
        for (Line line : lines) {
            List<Integer> follows = new ArrayList<>();
            for (String id : line.need().follows()) if (places.containsKey(id)) follows.add(places.get(id));
            things.add(new Thing(Math.max(0, line.counts().minorUnits()), ranks.indexOf(WhatIf.rank(line.need())), line.isKept(), follows));
        }
        return things;
    }
}
