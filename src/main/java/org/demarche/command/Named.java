package org.demarche.command;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Baseline;
import org.demarche.model.FundingSource;
import org.demarche.model.Plan;
import org.demarche.model.Scenario;
import org.demarche.model.compare.Baselines;
import org.demarche.model.scenario.Scenarios;
import org.jspecify.annotations.Nullable;

/// Scenarios, baselines and funding sources by the names that a command is given.
final class Named {
    private Named() {}

    /// @param option as the user wrote it: "--scenario"
    static Scenario scenario(Plan plan, String name, String option) {
        Scenario found = Scenarios.named(plan, name);
        if (found != null) return found;
        throw new Refusal("%s: the plan has no scenario \"%s\". %s".formatted(option, name, scenarios(plan)));
    }

    static Baseline baseline(Plan plan, String name) {
        Baseline found = Baselines.named(plan, name);
        if (found != null) return found;
        throw new Refusal("--baseline: the plan has no baseline \"%s\". %s".formatted(name, hasOnly("baseline", plan.baselines().stream().map(Baseline::title).toList())));
    }

    /// The id of the funding source of this id or title, in whatever case; null: there is none.
    static @Nullable String source(Plan plan, String name) {
        String wanted = name.strip();
        for (FundingSource source : plan.fundingSources()) if (source.id().equals(wanted) || source.title().equalsIgnoreCase(wanted)) return source.id();
        return null;
    }

    /// "It has: Late election, Money is cut."
    static String scenarios(Plan plan) {
        return hasOnly("scenario", plan.scenarios().stream().map(Scenario::title).toList());
    }

    private static String hasOnly(String what, List<String> titles) {
        if (titles.isEmpty()) return "It has no " + what + " at all.";
        return titles.stream().map(title -> "\"" + title + "\"").collect(Collectors.joining(", ", "It has: ", "."));
    }
}
