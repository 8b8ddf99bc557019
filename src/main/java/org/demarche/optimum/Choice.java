package org.demarche.optimum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.type.CalendarDateDuration;
import org.ojalgo.type.CalendarDateUnit;

/// The things that are chosen: as many as can be of the first rank, then of the second, and so on; of several such choices the one
/// that weighs least.
///
/// The optimiser counts in floating point; whether a choice fits is told by whole numbers alone, and one that doesn't is ruled out.
///
/// @param chosen places, in order
/// @param fits false: what is kept in any case is more than the limit, and only it is chosen
/// @param isProven false: time ran out, and there may be a better one
public record Choice(List<Integer> chosen, boolean fits, boolean isProven) {
    private static final CalendarDateDuration MOST_TIME = new CalendarDateDuration(5.0, CalendarDateUnit.SECOND);
    /// So that what fits exactly is not lost to rounding.
    private static final double SLACK = 1e-9;
    private static final int MOST_REFUSALS = 1_000;

    public Choice {
        chosen = List.copyOf(chosen);
    }

    /// @param limit the most that all chosen may weigh
    public static Choice of(List<Thing> things, long limit) {
        Set<Integer> kept = kept(things);
        if (weight(things, kept) > limit) return new Choice(List.copyOf(kept), false, true);
        return new Search(things, limit).run();
    }

    /// What is chosen in any case, and what that needs.
    private static Set<Integer> kept(List<Thing> things) {
        Set<Integer> kept = new TreeSet<>();
        List<Integer> next = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) if (things.get(i).isKept()) next.add(i);
        while (!next.isEmpty()) {
            int one = next.removeLast();
            if (kept.add(one)) next.addAll(things.get(one).needs());
        }
        return kept;
    }

    private static long weight(List<Thing> things, Iterable<Integer> chosen) {
        long weight = 0;
        for (int one : chosen) weight = Math.addExact(weight, things.get(one).weight());
        return weight;
    }

    private static final class Search {
        private final List<Thing> things;
        private final long limit;
        private final Set<Integer> kept;
        /// How many of each rank must be chosen, of the ranks that were counted already.
        private final Map<Integer, Integer> atLeast = new TreeMap<>();
        private final List<Set<Integer>> refused = new ArrayList<>();
        private Set<Integer> best;
        private boolean isProven = true;

        Search(List<Thing> things, long limit) {
            this.things = things;
            this.limit = limit;
            this.kept = kept(things);
            this.best = kept;
        }

        Choice run() {
            Set<Integer> ranks = new TreeSet<>();
            for (Thing thing : things) ranks.add(thing.rank());
            for (int rank : ranks) {
                solve(thing -> thing.rank() == rank ? -1 : 0);
                atLeast.put(rank, (int) best.stream().filter(one -> things.get(one).rank() == rank).count());
            }
            solve(this::part);
            return new Choice(List.copyOf(best), true, isProven);
        }

        private double part(Thing thing) {
            return limit == 0 ? 0 : (double) thing.weight() / limit;
        }

        /// Finds the choice whose sum is least, and rules out what fits for the optimiser only because it rounds.
        private void solve(ToDoubleFunction<Thing> worth) {
            while (refused.size() < MOST_REFUSALS) {
                Optimisation.Result result = model(worth).minimise();
                if (!result.getState().isFeasible()) break;
                Set<Integer> found = new TreeSet<>();
                for (int i = 0; i < things.size(); i++) if (result.doubleValue(i) > 0.5) found.add(i);
                if (weight(things, found) <= limit && holdsWhatItNeeds(found)) {
                    best = found;
                    isProven &= result.getState().isOptimal();
                    return;
                }
                refused.add(found);
            }
            isProven = false;
        }

        /// Made anew for every question, because the optimiser keeps what it has simplified.
        private ExpressionsBasedModel model(ToDoubleFunction<Thing> worth) {
            ExpressionsBasedModel model = new ExpressionsBasedModel();
            model.options.time_abort = MOST_TIME.toDurationInMillis();
            model.options.time_suffice = MOST_TIME.toDurationInMillis();
            List<Variable> variables = new ArrayList<>();
            Expression all = model.newExpression("limit").upper(1.0 + SLACK);
            for (int i = 0; i < things.size(); i++) {
                Thing thing = things.get(i);
                boolean fits = thing.weight() <= limit;
                Variable variable = model.newVariable("thing " + i).binary().weight(worth.applyAsDouble(thing));
                variable.lower(kept.contains(i) ? 1 : 0).upper(fits ? 1 : 0);
                variables.add(variable);
                if (thing.weight() > 0 && fits) all.set(variable, part(thing));
            }
            for (int i = 0; i < things.size(); i++)
                for (int needed : things.get(i).needs()) model.newExpression("thing " + i + " needs " + needed).upper(0).set(variables.get(i), 1).set(variables.get(needed), -1);
            atLeast.forEach((rank, count) -> {
                Expression ofRank = model.newExpression("rank " + rank).lower(count);
                for (int i = 0; i < things.size(); i++) if (things.get(i).rank() == rank) ofRank.set(variables.get(i), 1);
            });
            for (Set<Integer> one : refused) {
                Expression ruledOut = model.newExpression("refused " + one).upper(one.size() - 1);
                for (int place : one) ruledOut.set(variables.get(place), 1);
            }
            return model;
        }

        private boolean holdsWhatItNeeds(Set<Integer> found) {
            Set<Integer> needed = new HashSet<>(kept);
            for (int one : found) needed.addAll(things.get(one).needs());
            return found.containsAll(needed);
        }
    }
}
