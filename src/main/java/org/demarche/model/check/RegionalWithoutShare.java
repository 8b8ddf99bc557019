package org.demarche.model.check;

import org.demarche.model.Cost;
import org.demarche.model.Initiative;

/// A regional cost that does not say how much of it is this country's.
final class RegionalWithoutShare implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (Initiative initiative : plan.active())
            for (Cost cost : initiative.costs())
                if (cost.scope().isRegional() && cost.scope().countryShare() == null)
                    found.add(cost.id(), "Regional cost with no country share", plan.name(initiative) + ", " + Examined.title(cost)
                            + ": how much of it is this country's is not known, so it stands outside the totals. Find out the share.");
    }
}
