package org.demarche.model;

import java.util.HashMap;
import java.util.Map;

/// The numbers that initiatives are known by: their own, or else counted within their phase, such as "2.3".
public final class Numbers {
    private final Map<String, String> byId = new HashMap<>();

    private Numbers(Plan plan) {
        int[] counts = new int[PhaseName.values().length];
        for (Initiative initiative : plan.initiatives()) {
            int phase = initiative.phase().ordinal();
            String counted = (phase + 1) + "." + ++counts[phase];
            byId.putIfAbsent(initiative.id(), initiative.number().isEmpty() ? counted : initiative.number());
        }
    }

    public static Numbers of(Plan plan) {
        return new Numbers(plan);
    }

    /// "2.2 Media training": an initiative's number and title; of anything else the title alone. Without a title the id stands for it.
    public String name(Item item) {
        String title = item.title().isEmpty() ? item.id() : item.title();
        return item instanceof Initiative ? of(item.id()) + " " + title : title;
    }

    /// The number of the initiative with this id; empty where there is none.
    public String of(String id) {
        return byId.getOrDefault(id, "");
    }
}
