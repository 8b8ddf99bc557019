package org.demarche.ui.consequences;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.demarche.model.Consequence;
import org.demarche.model.ItemList;
import org.demarche.model.Outcome;
import org.demarche.model.Plan;

/// The consequences of one outcome as a list of their own, edited without moving those of the other.
final class PartOfList {
    private PartOfList() {}

    static ItemList<Consequence> of(Outcome outcome) {
        Predicate<Consequence> mine = one -> one.outcome() == outcome;
        return new ItemList<>(
                "consequence",
                plan -> plan.consequences().stream().filter(mine).toList(),
                (plan, part) -> with(plan, mine, part));
    }

    private static Plan with(Plan plan, Predicate<Consequence> mine, List<Consequence> part) {
        return plan.withConsequences(merged(plan.consequences(), mine, part));
    }

    /// The whole list with its own items, in their places, replaced by these: fewer leave their places, more stand at the end.
    static <T> List<T> merged(List<T> whole, Predicate<T> mine, List<T> part) {
        Deque<T> rest = new ArrayDeque<>(part);
        List<T> merged = new ArrayList<>();
        for (T item : whole) {
            if (!mine.test(item)) merged.add(item);
            else if (!rest.isEmpty()) merged.add(rest.removeFirst());
        }
        merged.addAll(rest);
        return List.copyOf(merged);
    }
}
