package org.demarche.model.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Anchor;
import org.demarche.model.Dates;
import org.demarche.model.Event;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Plan;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.Step;
import org.demarche.model.Timed;

/// The anchors and timed items of a plan, numbered in the plan's order, windows first.
final class Nodes {
    private final List<Item> items = new ArrayList<>();
    private final List<Dates> dates = new ArrayList<>();
    private final Map<String, Integer> numbers;
    private final int windows;

    Nodes(Plan plan) {
        numbers = HashMap.newHashMap(64 + 4 * plan.initiatives().size() + plan.events().size());
        for (SensitivityWindow window : plan.preElection().windows()) add(window);
        for (SensitivityWindow window : plan.postElection().windows()) add(window);
        windows = items.size();
        add(plan.hinge());
        for (Anchor anchor : plan.anchors()) add(anchor);
        for (Initiative initiative : plan.initiatives()) {
            add(initiative);
            for (Step step : initiative.steps()) add(step);
        }
        for (Event event : plan.events()) add(event);
    }

    private void add(Anchor anchor) {
        add(anchor, anchor.dates());
    }

    private void add(Timed item) {
        add(item, item.dates());
    }

    private void add(Item item, Dates when) {
        numbers.putIfAbsent(item.id(), items.size());
        items.add(item);
        dates.add(when);
    }

    int size() {
        return items.size();
    }

    /// How many of the first items are sensitivity windows.
    int windows() {
        return windows;
    }

    Item item(int number) {
        return items.get(number);
    }

    Dates dates(int number) {
        return dates.get(number);
    }

    /// -1: there is none.
    int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    boolean isAnchor(int number) {
        return items.get(number) instanceof Anchor;
    }

    /// Whether a start alone says all: the item takes that one day.
    boolean takesOneDay(int number) {
        return switch (items.get(number)) {
            case Anchor _, Event _ -> true;
            case Step step -> step.isMilestone();
            default -> false;
        };
    }
}
