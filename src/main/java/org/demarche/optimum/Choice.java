package org.demarche.optimum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final List<Variable> variables = new ArrayList<>();
        private final Set<Integer> kept;
        private Set<Integer> best;
        private boolean isProven = true;
        private int refusals;

        Search(List<Thing> things, long limit) {
            this.things = things;
            this.limit = limit;
            this.kept = kept(things);
            this.best = kept;
            model.options.time_abort = MOST_TIME.toDurationInMillis();
            model.options.time_suffice = MOST_TIME.toDurationInMillis();
            for (int i = 0; i < things.size(); i++) {
                Variable variable = model.newVariable("thing " + i).binary();
                if (kept.contains(i)) variable.lower(1);
                if (things.get(i).weight() > limit) variable.upper(0);
                variables.add(variable);
            }
            Expression all = model.newExpression("limit").upper(1.0 + SLACK);
            for (int i = 0; i < things.size(); i++) if (limit > 0) all.set(variables.get(i), (double) things.get(i).weight() / limit);
            for (int i = 0; i < things.size(); i++) for (int needed : things.get(i).needs()) needs(i, needed);
        }

        private void needs(int one, int needed) {
            model.newExpression("thing " + one + " needs " + needed).upper(0.0).set(variables.get(one), 1).set(variables.get(needed), -1);
        }

        Choice run() {
            Set<Integer> ranks = new TreeSet<>();
            for (Thing thing : things) ranks.add(thing.rank());
            for (int rank : ranks) asManyAsPossible(rank);
            asLightAsPossible();
            return new Choice(List.copyOf(best), true, isProven);
        }

        private void asManyAsPossible(int rank) {
            Expression count = model.newExpression("rank " + rank);
            for (int i = 0; i < things.size(); i++) if (things.get(i).rank() == rank) count.set(variables.get(i), 1);
            count.weight(1);
            solve(true);
            count.weight(null);
            count.lower(best.stream().filter(one -> things.get(one).rank() == rank).count());
        }

        private void asLightAsPossible() {
            for (int i = 0; i < things.size(); i++) if (limit > 0) variables.get(i).weight((double) things.get(i).weight() / limit);
            solve(false);
        }

        /// Rules out what fits for the optimiser only because it rounds.
        private void solve(boolean most) {
            while (true) {
                Optimisation.Result result = most ? model.maximise() : model.minimise();
                if (!result.getState().isFeasible()) {
                    isProven = false;
                    return;
                }
                Set<Integer> found = new TreeSet<>();
                for (int i = 0; i < things.size(); i++) if (result.doubleValue(i) > 0.5) found.add(i);
                if (weight(things, found) <= limit && holdsWhatItNeeds(found)) {
                    best = found;
                    if (!result.getState().isOptimal()) isProven = false;
                    return;
                }
                if (refusals++ >= MOST_REFUSALS) {
                    isProven = false;
                    return;
                }
                Expression refused = model.newExpression("refused " + refusals).upper(found.size() - 1.0);
                for (int one : found) refused.set(variables.get(one), 1);
            }
        }

        private boolean holdsWhatItNeeds(Set<Integer> found) {
            Set<Integer> needed = new HashSet<>(kept);
            for (int one : found) needed.addAll(things.get(one).needs());
            return found.containsAll(needed);
        }
    }
}
