package org.demarche.model.check;

import java.util.List;
import org.demarche.model.Plan;
import org.demarche.model.Plans;

/// What a rule finds in a plan.
final class Checks {
    private Checks() {}

    static Assessment assess(Plan plan) {
        return Assessment.of(plan, Plans.ELECTION_DAY);
    }

    /// "item: title" for each of the rule's findings.
    static List<String> found(String rule, Plan plan) {
        if (Rules.ALL.stream().noneMatch(one -> one.name().equals(rule))) throw new IllegalArgumentException("No rule " + rule);
        return assess(plan).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.itemId() + ": " + finding.title())
                .toList();
    }

    static String why(String rule, Plan plan) {
        return assess(plan).findings().stream().filter(finding -> finding.rule().equals(rule)).findFirst().orElseThrow().why();
    }
}
