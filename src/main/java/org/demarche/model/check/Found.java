package org.demarche.model.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.SetAside;
import org.jspecify.annotations.Nullable;

/// Collects findings, and knows which of them somebody has set aside.
final class Found {
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> reasons = new HashMap<>();
    private final Rule rule;

    private Found(Rule rule, List<SetAside> setAside) {
        this.rule = rule;
        for (SetAside one : setAside) if (one.finding().startsWith(rule.name())) reasons.putIfAbsent(one.finding(), one.reason());
    }

    /// All that a rule finds, in its order.
    static List<Finding> by(Rule rule, Examined plan) {
        Found found = new Found(rule, plan.plan().setAside());
        rule.check().look(plan, found);
        return found.findings;
    }

    /// @param itemId null: it is about the plan as a whole
    /// @param title what is found, in a few words
    /// @param why where, why it matters and what to do, in a sentence
    void add(@Nullable String itemId, String title, String why) {
        Finding finding = new Finding(rule.name(), rule.severity(), itemId, title, why, null);
        findings.add(reasons.isEmpty() ? finding : setAside(finding));
    }

    private Finding setAside(Finding finding) {
        String reason = reasons.get(finding.key());
        if (reason == null) return finding;
        return new Finding(finding.rule(), finding.severity(), finding.itemId(), finding.title(), finding.why(), reason);
    }
}
