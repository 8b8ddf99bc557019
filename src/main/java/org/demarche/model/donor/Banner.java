package org.demarche.model.donor;

import org.demarche.model.Cost;
import org.demarche.model.Funding;
import org.demarche.model.FundingSource;
import org.demarche.model.HandlingScheme;
import org.demarche.model.Indicator;
import org.demarche.model.Initiative;
import org.demarche.model.Objective;
import org.demarche.model.Plan;
import org.jspecify.annotations.Nullable;

/// How a donor view is to be handled: as the most closed of all that its figures and names come from, and of the plan itself.
final class Banner {
    private final HandlingScheme scheme;
    private @Nullable String highest;

    private Banner(Plan plan) {
        scheme = plan.handlingScheme();
        highest = plan.header().handling().mark();
        for (Initiative need : plan.initiatives()) {
            add(need.mark());
            for (Cost cost : need.costs()) {
                add(cost.mark());
                for (Funding funding : cost.fundings()) add(funding.mark());
            }
        }
        for (FundingSource source : plan.fundingSources()) add(source.mark());
        for (Objective objective : plan.objectives()) {
            add(objective.mark());
            for (Indicator indicator : objective.indicators()) add(indicator.mark());
        }
    }

    private void add(@Nullable String mark) {
        highest = scheme.higher(highest, mark);
    }

    /// "CONFIDENTIAL"; empty where nothing is marked.
    static String of(Plan plan) {
        Banner banner = new Banner(plan);
        return banner.scheme.banner(banner.highest);
    }
}
