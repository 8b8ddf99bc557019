package org.demarche.model.check;

import org.demarche.model.Initiative;

/// An initiative that nobody leads.
final class InitiativesWithoutLead implements Check {
    @Override
    public void look(Examined plan, Found found) {
        for (Initiative initiative : plan.active())
            if (initiative.lead().isBlank())
                found.add(initiative.id(), "No lead office", plan.name(initiative) + " says nothing of who leads it. Name an office.");
    }
}
