package org.demarche.model.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Cost;
import org.demarche.model.Indicator;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Items;
import org.demarche.model.Numbers;
import org.demarche.model.Objective;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.Step;
import org.jspecify.annotations.Nullable;

/// Where the items stand that are inside others: steps, costs and quantities in needs, indicators in objectives, windows in phases. An item that has gone from
/// one to another is thereby known again there, and not taken for one that was removed and one that was added.
final class Moves {
    /// An item and the id of what holds it.
    record Home(Item item, String in) {}

    private Moves() {}

    /// By the item's id; ids that stand twice are left out.
    static Map<String, Home> homes(Plan plan) {
        Map<String, Home> homes = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (Initiative need : plan.initiatives()) for (Item inside : Items.inside(need)) add(homes, twice, inside, need.id());
        for (Objective objective : plan.objectives()) for (Item inside : Items.inside(objective)) add(homes, twice, inside, objective.id());
        for (PhaseName phase : PhaseName.values()) for (Item window : plan.phase(phase).windows()) add(homes, twice, window, phase.id());
        homes.keySet().removeAll(twice);
        return homes;
    }

    private static void add(Map<String, Home> homes, Set<String> twice, Item item, String in) {
        if (homes.put(item.id(), new Home(item, in)) != null) twice.add(item.id());
    }

    /// Whether the plan has something of this id that can hold the item.
    static boolean canHold(Plan plan, String id, Item item) {
        return switch (item) {
            case Step _, Cost _, Quantity _ -> ItemList.INITIATIVES.find(plan, id) != null;
            case Indicator _ -> ItemList.OBJECTIVES.find(plan, id) != null;
            default -> phase(id) != null;
        };
    }

    private static @Nullable PhaseName phase(String id) {
        for (PhaseName phase : PhaseName.values()) if (phase.id().equals(id)) return phase;
        return null;
    }

    /// What the holder is called: "Need 2.2 Media training".
    static String holder(Plan plan, String id) {
        PhaseName phase = phase(id);
        if (phase != null) return phase.label() + " phase";
        Item item = Items.find(plan, id);
        return item instanceof Initiative need ? "Need " + Numbers.of(plan).name(need) : "objective " + Telling.quoted(item == null ? id : item.title());
    }

    /// The plan with the item at the end of what is inside that holder, and nowhere else.
    static Plan moved(Plan plan, Item item, String to) {
        return switch (item) {
            case Step step -> plan.withInitiatives(plan.initiatives().stream().map(need -> need.withSteps(shelved(need.steps(), step, need.id().equals(to)))).toList());
            case Cost cost -> plan.withInitiatives(plan.initiatives().stream().map(need -> need.withCosts(shelved(need.costs(), cost, need.id().equals(to)))).toList());
            case Quantity one -> plan.withInitiatives(plan.initiatives().stream().map(need -> need.withQuantities(shelved(need.quantities(), one, need.id().equals(to)))).toList());
            case Indicator one -> plan.withObjectives(plan.objectives().stream().map(aim -> aim.withIndicators(shelved(aim.indicators(), one, aim.id().equals(to)))).toList());
            case SensitivityWindow window -> plan
                    .withPreElection(plan.preElection().withWindows(shelved(plan.preElection().windows(), window, phase(to) == PhaseName.PRE_ELECTION)))
                    .withPostElection(plan.postElection().withWindows(shelved(plan.postElection().windows(), window, phase(to) == PhaseName.POST_ELECTION)));
            default -> plan;
        };
    }

    private static <T extends Item> List<T> shelved(List<T> shelf, T item, boolean isHome) {
        if (!isHome && shelf.stream().noneMatch(one -> one.id().equals(item.id()))) return shelf;
        List<T> others = new ArrayList<>(shelf.stream().filter(one -> !one.id().equals(item.id())).toList());
        if (isHome) others.add(item);
        return others;
    }
}
