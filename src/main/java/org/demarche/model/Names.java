package org.demarche.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a plan's items are called on paper: needs, objectives and areas by number and title, all else by its title.
public final class Names {
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    private Names(Plan plan) {
        for (Item item : Items.all(plan)) titles.putIfAbsent(item.id(), item.title().isBlank() ? item.id() : item.title());
        Numbers needs = Numbers.of(plan);
        for (Initiative initiative : plan.initiatives()) numbers.put(initiative.id(), needs.of(initiative.id()));
        count(plan.objectives());
        count(plan.areas());
    }

    public static Names of(Plan plan) {
        return new Names(plan);
    }

    private void count(List<? extends Item> items) {
        for (int i = 0; i < items.size(); i++) numbers.put(items.get(i).id(), Integer.toString(i + 1));
    }

    /// Its title; an id that the plan does not have stands for itself, in quotation marks.
    public String title(@Nullable String id) {
        return id == null ? "" : titles.getOrDefault(id, "“" + id + "”");
    }

    /// Of a need, an objective or an area; empty for all else.
    public String number(String id) {
        return numbers.getOrDefault(id, "");
    }

    /// "2.3 Satellite news"; only the title of what has no number.
    public String numbered(String id) {
        String number = number(id);
        return number.isEmpty() ? title(id) : number + "\u00a0" + title(id);
    }

    public String titles(List<String> ids) {
        return String.join("; ", ids.stream().map(this::title).toList());
    }

    public String numbered(List<String> ids) {
        return String.join("; ", ids.stream().map(this::numbered).toList());
    }
}
