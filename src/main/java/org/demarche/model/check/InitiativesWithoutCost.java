package org.demarche.model.check;

import org.demarche.model.Initiative;

/// An initiative that gives no cost and does not say that it costs nothing; or says so and gives one.
final class InitiativesWithoutCost implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (Initiative initiative : plan.active()) {
            if (initiative.costs().isEmpty() && !initiative.noCost())
                found.add(initiative.id(), "No cost, and no word on it", plan.name(initiative) + " gives no cost and does not say that it costs nothing. Add a cost, if only \"not known\", or mark it \"no cost\".");
            if (!initiative.costs().isEmpty() && initiative.noCost())
                found.add(initiative.id(), "Marked \"no cost\", and has costs", plan.name(initiative) + " is marked \"no cost\", and its costs are counted. Take out the mark or the costs.");
        }
    }
}
