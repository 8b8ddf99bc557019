package org.demarche.ui.budget;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.FundingSource;
import org.demarche.model.FundingStatus;
import org.demarche.model.Label;
import org.demarche.model.Plan;
import org.demarche.model.budget.Dimension;
import org.demarche.model.budget.Filter;
import org.demarche.model.budget.Key;

/// Which part of the cost the budget shows: all of it, the gap, one status, one source.
///
/// @param label as it stands in the menu, and before "by quarter": "Cost", "Gap"
record Show(String label, Filter filter) {
    static final Show COST = new Show("Cost", Filter.ALL);
    static final Show GAP = new Show("Gap", Filter.of(Dimension.STATUS, Key.GAP));
    static final Show NOT_SURE = new Show("Not known whether covered", Filter.of(Dimension.STATUS, Key.COVERAGE_NOT_KNOWN));

    static List<Show> statuses() {
        List<Show> statuses = new ArrayList<>();
        for (FundingStatus status : FundingStatus.values())
            statuses.add(new Show(Label.alone(status), Filter.of(Dimension.STATUS, Label.id(status))));
        return statuses;
    }

    static List<Show> sources(Plan plan) {
        List<Show> sources = new ArrayList<>();
        for (FundingSource source : plan.fundingSources()) sources.add(new Show(source.title(), Filter.of(Dimension.SOURCE, source.id())));
        return sources;
    }
}
