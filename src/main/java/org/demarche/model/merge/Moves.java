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
import org.demarche.model.Items;
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

    /// What can hold items in a plan.
    static final class Holders {
        private final Set<String> needs = new HashSet<>();
        private final Set<String> objectives = new HashSet<>();

        Holders(Plan plan) {
            plan.initiatives().forEach(need -> needs.add(need.id()));
            plan.objectives().forEach(aim -> objectives.add(aim.id()));
        }

        /// Whether the plan has something of this id that can hold the item.
        boolean canHold(String id, Item item) {
            return switch (item) {
                case Step _, Cost _, Quantity _ -> needs.contains(id);
                case Indicator _ -> objectives.contains(id);
                default -> phase(id) != null;
            };
        }
    }

    static @Nullable PhaseName phase(String id) {
        for (PhaseName phase : PhaseName.values()) if (phase.id().equals(id)) return phase;
        return null;
    }

    /// The plan with each of these items at the end of what is inside its new home, and nowhere else.
    static Plan moved(Plan plan, List<Home> homes) {
        if (homes.isEmpty()) return plan;
        Shelves steps = new Shelves(homes, Step.class);
        Shelves costs = new Shelves(homes, Cost.class);
        Shelves quantities = new Shelves(homes, Quantity.class);
        Shelves indicators = new Shelves(homes, Indicator.class);
        Shelves windows = new Shelves(homes, SensitivityWindow.class);
        return plan.withInitiatives(plan.initiatives().stream()
                        .map(need -> need.withSteps(steps.of(need.id(), need.steps())).withCosts(costs.of(need.id(), need.costs())).withQuantities(quantities.of(need.id(), need.quantities())))
                        .toList())
                .withObjectives(plan.objectives().stream().map(aim -> aim.withIndicators(indicators.of(aim.id(), aim.indicators()))).toList())
                .withPreElection(plan.preElection().withWindows(windows.of(PhaseName.PRE_ELECTION.id(), plan.preElection().windows())))
                .withPostElection(plan.postElection().withWindows(windows.of(PhaseName.POST_ELECTION.id(), plan.postElection().windows())));
    }

    /// The items of one kind that move.
    private static final class Shelves {
        private final Set<String> moved = new HashSet<>();
        private final Map<String, List<Item>> arriving = new HashMap<>();

        Shelves(List<Home> homes, Class<? extends Item> kind) {
            for (Home home : homes) {
                if (!kind.isInstance(home.item)) continue;
                moved.add(home.item.id());
                arriving.computeIfAbsent(home.in, none -> new ArrayList<>()).add(home.item);
            }
        }

        /// What stands in this holder afterwards; the very same list where nothing comes or goes.
        @SuppressWarnings("unchecked")
        <T extends Item> List<T> of(String holder, List<T> before) {
            List<Item> here = arriving.getOrDefault(holder, List.of());
            if (here.isEmpty() && before.stream().noneMatch(item -> moved.contains(item.id()))) return before;
            List<T> after = new ArrayList<>(before.stream().filter(item -> !moved.contains(item.id())).toList());
            after.addAll((List<T>) here);
            return after;
        }
    }
}
