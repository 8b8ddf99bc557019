package org.demarche.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Every item of a plan, those inside others included.
public final class Items {
    private Items() {}

    /// The hinge first, then list by list in the order of the file; what is inside an item stands after it.
    public static List<Item> all(Plan plan) {
        List<Item> all = new ArrayList<>();
        all.add(plan.hinge());
        for (PhaseName phase : PhaseName.values()) all.addAll(plan.phase(phase).windows());
        for (ItemList<? extends Item> list : ItemList.ALL)
            for (Item item : list.in().apply(plan)) {
                all.add(item);
                all.addAll(inside(item));
            }
        return all;
    }

    /// What has an id of its own inside the item.
    public static List<Item> inside(Item item) {
        if (item instanceof Objective objective) return List.copyOf(objective.indicators());
        if (!(item instanceof Initiative initiative)) return List.of();
        List<Item> inside = new ArrayList<>(initiative.steps());
        inside.addAll(initiative.costs());
        inside.addAll(initiative.quantities());
        return inside;
    }

    /// The item with this id, or null.
    public static @Nullable Item find(Plan plan, String id) {
        if (plan.hinge().id().equals(id)) return plan.hinge();
        for (PhaseName phase : PhaseName.values()) for (Item window : plan.phase(phase).windows()) if (window.id().equals(id)) return window;
        for (ItemList<? extends Item> list : ItemList.ALL)
            for (Item item : list.in().apply(plan)) {
                Item found = item.id().equals(id) ? item : findInside(item, id);
                if (found != null) return found;
            }
        return null;
    }

    private static @Nullable Item findInside(Item item, String id) {
        if (item instanceof Objective objective) return find(objective.indicators(), id);
        if (!(item instanceof Initiative initiative)) return null;
        Item step = find(initiative.steps(), id);
        if (step != null) return step;
        Item cost = find(initiative.costs(), id);
        return cost != null ? cost : find(initiative.quantities(), id);
    }

    private static @Nullable Item find(List<? extends Item> items, String id) {
        for (Item item : items) if (item.id().equals(id)) return item;
        return null;
    }

    /// An id that no item of the plan has.
    public static String freeId(Plan plan, String title) {
        Set<String> taken = all(plan).stream().map(Item::id).collect(Collectors.toSet());
        return Ids.next(title, taken, RandomGenerator.getDefault());
    }
}
