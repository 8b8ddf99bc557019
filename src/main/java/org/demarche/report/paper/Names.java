package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Numbers;
import org.demarche.model.Plan;
import org.jspecify.annotations.Nullable;

/// What a plan's items are called in the paper: needs by their numbers, all else by its title.
final class Names {
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    Names(Plan plan) {
        List<Item> items = new ArrayList<>(List.of(plan.hinge()));
        for (List<? extends Item> some : List.of(
                plan.anchors(), plan.areas(), plan.objectives(), plan.initiatives(), plan.fundingSources(), plan.impediments(), plan.stakeholders(),
                plan.events(), plan.levers(), plan.commitments(), plan.consequences(), plan.assumptions(), plan.feedback(), plan.decisions(),
                plan.preElection().windows(), plan.postElection().windows()))
            items.addAll(some);
        for (Initiative initiative : plan.initiatives()) {
            items.addAll(initiative.steps());
            items.addAll(initiative.costs());
            items.addAll(initiative.quantities());
        }
        plan.objectives().forEach(objective -> items.addAll(objective.indicators()));
        for (Item item : items) titles.putIfAbsent(item.id(), item.title().isBlank() ? item.id() : item.title());
        count(plan);
    }

    private void count(Plan plan) {
        Numbers needs = Numbers.of(plan);
        for (Initiative initiative : plan.initiatives()) numbers.put(initiative.id(), needs.of(initiative.id()));
        for (int i = 0; i < plan.objectives().size(); i++) numbers.put(plan.objectives().get(i).id(), Integer.toString(i + 1));
        for (int i = 0; i < plan.areas().size(); i++) numbers.put(plan.areas().get(i).id(), Integer.toString(i + 1));
    }

    /// Its title; an id that the plan does not have stands for itself, in quotation marks.
    String title(@Nullable String id) {
        return id == null ? "" : titles.getOrDefault(id, "“" + id + "”");
    }

    /// Of a need, an objective or an area; empty for all else.
    String number(String id) {
        return numbers.getOrDefault(id, "");
    }

    /// "2.3 Satellite news"; only the title of what has no number.
    String numbered(String id) {
        String number = number(id);
        return number.isEmpty() ? title(id) : number + "\u00a0" + title(id);
    }

    String titles(List<String> ids) {
        return String.join("; ", ids.stream().map(this::title).toList());
    }

    String numbered(List<String> ids) {
        return String.join("; ", ids.stream().map(this::numbered).toList());
    }
}
