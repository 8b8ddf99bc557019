package org.demarche.ui.scenarios;

import org.demarche.model.Baseline;
import org.demarche.model.ItemList;
import org.demarche.model.Plan;
import org.demarche.model.Scenario;
import org.jspecify.annotations.Nullable;

/// One of the two states of a plan that are compared.
sealed interface Side {
    /// The plan itself.
    record Itself() implements Side {}

    /// The plan in the scenario of this id.
    record Varied(String id) implements Side {}

    /// The plan as it was when the baseline of this id was taken.
    record Then(String id) implements Side {}

    Side ITSELF = new Itself();

    /// Whether the plan has such a state.
    default boolean isIn(Plan plan) {
        return switch (this) {
            case Itself _ -> true;
            case Varied varied -> ItemList.SCENARIOS.find(plan, varied.id) != null;
            case Then then -> ItemList.BASELINES.find(plan, then.id) != null;
        };
    }

    default String title(Plan plan) {
        return switch (this) {
            case Itself _ -> "The plan itself";
            case Varied varied -> title(ItemList.SCENARIOS.find(plan, varied.id));
            case Then then -> title(ItemList.BASELINES.find(plan, then.id));
        };
    }

    private static String title(@Nullable Scenario scenario) {
        return scenario == null || scenario.title().isBlank() ? "Untitled scenario" : scenario.title();
    }

    private static String title(@Nullable Baseline baseline) {
        return baseline == null || baseline.title().isBlank() ? "Untitled baseline" : baseline.title();
    }
}
