package org.demarche.model.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Objective;
import org.demarche.model.Plan;
import org.jspecify.annotations.Nullable;

/// Every item of a plan by its id.
final class PlanIndex {
    private final Map<String, Item> byId;
    private final List<Item> duplicates = new ArrayList<>();

    private PlanIndex(int size) {
        byId = HashMap.newHashMap(size);
    }

    static PlanIndex of(Plan plan) {
        PlanIndex index = new PlanIndex(8 * plan.initiatives().size() + plan.events().size() + 200);
        index.add(plan.hinge());
        index.add(plan.anchors());
        index.add(plan.preElection().windows());
        index.add(plan.postElection().windows());
        index.add(plan.areas());
        index.add(plan.objectives());
        for (Objective objective : plan.objectives()) index.add(objective.indicators());
        for (Initiative initiative : plan.initiatives()) {
            index.add(initiative);
            index.add(initiative.steps());
            index.add(initiative.costs());
            index.add(initiative.quantities());
        }
        index.add(plan.fundingSources());
        index.add(plan.impediments());
        index.add(plan.stakeholders());
        index.add(plan.events());
        index.add(plan.levers());
        index.add(plan.commitments());
        index.add(plan.consequences());
        index.add(plan.assumptions());
        index.add(plan.feedback());
        index.add(plan.decisions());
        return index;
    }

    private void add(List<? extends Item> items) {
        for (Item item : items) add(item);
    }

    private void add(Item item) {
        if (byId.putIfAbsent(item.id(), item) != null) duplicates.add(item);
    }

    /// The first item with this id; null: there is none.
    @Nullable Item item(String id) {
        return byId.get(id);
    }

    /// The first item with this id, where it is of this kind; else null.
    <T extends Item> @Nullable T item(@Nullable String id, Class<T> kind) {
        Item item = id == null ? null : byId.get(id);
        return kind.isInstance(item) ? kind.cast(item) : null;
    }

    /// Items whose id another one before them has.
    List<Item> duplicates() {
        return duplicates;
    }
}
