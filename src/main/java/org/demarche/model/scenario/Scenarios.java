package org.demarche.model.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.model.Plan;
import org.demarche.model.Scenario;
import org.demarche.model.Variation;
import org.jspecify.annotations.Nullable;

/// Scenarios of a plan, by their names; the plan as it is in one of them; and what an edit of that plan makes of both.
///
/// A scenario has dates, states of days, needs and conditions, amounts and fundings of its own. Everything else, such as titles and texts,
/// steps done, and which items there are, is shared with the plan.
public final class Scenarios {
    private Scenarios() {}

    /// The scenario with this id; null: there is none.
    public static @Nullable Scenario find(Plan plan, @Nullable String id) {
        for (Scenario one : plan.scenarios()) if (one.id().equals(id)) return one;
        return null;
    }

    /// The scenario of this id or title, in whatever case; null: there is none.
    public static @Nullable Scenario named(Plan plan, String name) {
        Scenario byId = find(plan, name);
        if (byId != null) return byId;
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (Scenario one : plan.scenarios()) if (one.title().strip().toLowerCase(Locale.ROOT).equals(wanted)) return one;
        return null;
    }

    /// The plan as it is in a scenario. Where an item is varied that the plan no longer has, nothing changes.
    public static Plan in(Plan plan, Scenario scenario) {
        return new Overlay(scenario.variations()).over(plan);
    }

    /// The plan as it is in its scenario of this id, or as it is itself where it has none such.
    public static Plan in(Plan plan, @Nullable String id) {
        Scenario scenario = find(plan, id);
        return scenario == null ? plan : in(plan, scenario);
    }

    /// What an edit made in a scenario does to the plan: what the scenario can vary goes into the scenario, the rest is shared by all.
    ///
    /// @param plan as it is saved
    /// @param id of the scenario in which it was edited
    /// @param shown the plan as it was in the scenario, before the edit
    /// @param edited and after it
    /// @return the plan to be saved, whose scenario of this id comes to the edited plan again
    public static Plan withEdit(Plan plan, String id, Plan shown, Plan edited) {
        Scenario scenario = find(plan, id);
        if (scenario == null) return edited;
        Split split = new Split(plan, edited);
        if (!edited.scenarios().equals(shown.scenarios())) return split.shared();
        return split.shared().withScenarios(split.shared().scenarios().stream()
                .map(one -> one.id().equals(id) ? one.withVariations(variations(scenario, plan, split)) : one)
                .toList());
    }

    /// Cuts stay as they are; what else varies is told anew, in the order in which it was told before.
    private static List<Variation> variations(Scenario scenario, Plan plan, Split split) {
        List<Variation> cuts = scenario.variations().stream().filter(Variation.Cut.class::isInstance).toList();
        List<Variation> found = new ArrayList<>(split.variations(cuts.isEmpty() ? split.shared() : new Overlay(cuts).over(split.shared())));
        List<Variation> kept = new ArrayList<>();
        for (Variation old : scenario.variations()) {
            Variation now = old instanceof Variation.Cut || !split.knows(old.item()) ? old : take(found, old);
            if (now != null) kept.add(now);
        }
        kept.addAll(found);
        return kept;
    }

    private static @Nullable Variation take(List<Variation> found, Variation old) {
        for (int i = 0; i < found.size(); i++) {
            Variation one = found.get(i);
            if (one.getClass() != old.getClass() || !one.item().equals(old.item())) continue;
            found.remove(i);
            return Variations.withExtraOf(one, old);
        }
        return null;
    }

    /// The plan without a scenario.
    public static Plan without(Plan plan, String id) {
        return plan.withScenarios(plan.scenarios().stream().filter(one -> !one.id().equals(id)).toList());
    }
}
