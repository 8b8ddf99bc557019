package org.demarche.ui.needs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Numbers;
import org.demarche.model.Step;
import org.demarche.model.check.Assessment;
import org.demarche.ui.control.Row;
import org.jspecify.annotations.Nullable;

/// Which rows show, and what of it nobody saves: the grouping, what is folded, what is searched for.
final class NeedsModel {
    /// A need with more steps than this is folded until somebody opens it.
    private static final int MOST_STEPS_OPEN = 3;

    private final Set<String> toggled = new HashSet<>();
    private final Map<String, Initiative> parents = new HashMap<>();
    private Assessment shown;
    private Numbers numbers;
    private Grouping grouping = Grouping.PHASE;
    private String filter = "";

    NeedsModel(Assessment assessment) {
        shown = assessment;
        numbers = Numbers.of(assessment.plan());
        show(assessment);
    }

    void show(Assessment assessment) {
        shown = assessment;
        numbers = Numbers.of(assessment.plan());
        parents.clear();
        for (Initiative need : assessment.plan().initiatives()) for (Step step : need.steps()) parents.put(step.id(), need);
    }

    Assessment shown() {
        return shown;
    }

    Grouping grouping() {
        return grouping;
    }

    void group(Grouping grouping) {
        this.grouping = grouping;
    }

    void filter(String words) {
        filter = words.strip().toLowerCase(Locale.ROOT);
    }

    boolean isFiltered() {
        return !filter.isEmpty();
    }

    /// The need that a step is a part of; null: it is no step.
    @Nullable Initiative parent(String stepId) {
        return parents.get(stepId);
    }

    /// "2.3"; empty for a step.
    String number(Item item) {
        return numbers.of(item.id());
    }

    boolean isFolded(Initiative need) {
        return toggled.contains(need.id()) != need.steps().size() > MOST_STEPS_OPEN;
    }

    void fold(Initiative need, boolean folded) {
        if (isFolded(need) == folded) return;
        if (!toggled.remove(need.id())) toggled.add(need.id());
    }

    /// Opens what hides an item.
    void reveal(String itemId) {
        Initiative parent = parents.get(itemId);
        if (parent != null) fold(parent, false);
    }

    /// @param holds whether an item's words hold those that are searched for
    List<Row<Item>> rows(BiPredicate<Item, String> holds) {
        List<Row<Item>> rows = new ArrayList<>();
        for (NeedGroup group : NeedGroups.of(shown.plan(), grouping)) {
            int head = rows.size();
            rows.add(group.head(shown.ledger()));
            for (Initiative need : group.needs()) add(rows, need, holds);
            if (isFiltered() && rows.size() == head + 1) rows.removeLast();
        }
        return rows;
    }

    private void add(List<Row<Item>> rows, Initiative need, BiPredicate<Item, String> holds) {
        boolean whole = !isFiltered() || holds.test(need, filter);
        List<Step> steps = isFiltered() ? need.steps().stream().filter(step -> holds.test(step, filter)).toList() : List.of();
        if (!whole && steps.isEmpty()) return;
        rows.add(new Row.Line<>(need));
        List<Step> open = !isFiltered() && !isFolded(need) ? need.steps() : steps;
        for (Step step : open) rows.add(new Row.Line<>(step, 1));
    }
}
