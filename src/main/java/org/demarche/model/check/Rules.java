package org.demarche.model.check;

import static org.demarche.model.check.Severity.ERROR;
import static org.demarche.model.check.Severity.NOTE;
import static org.demarche.model.check.Severity.WARNING;

import java.util.List;

/// All rules, the weightiest first. An error is what is broken or contradicts itself; a warning is what could hurt the plan; a note is
/// what would make it better.
final class Rules {
    static final List<Rule> ALL = List.of(
            new Rule("impossible-date", ERROR, new ImpossibleDates()),
            new Rule("duplicate-id", ERROR, new DuplicateIds()),
            new Rule("reference-to-nothing", ERROR, new ReferencesToNothing()),
            new Rule("marked-higher", ERROR, new MarkedHigher()),
            new Rule("marked-lower", ERROR, new MarkedLower()),
            new Rule("broken-order", ERROR, new BrokenOrder()),
            new Rule("over-funding", ERROR, new OverFunding()),
            new Rule("cost-without-source", WARNING, new CostsWithoutSource()),
            new Rule("lever-without-end", WARNING, new LeversWithoutEnd()),
            new Rule("lever-lost-too-soon", WARNING, new LeversLostTooSoon()),
            new Rule("anchor-without-date", WARNING, new AnchorsWithoutDate()),
            new Rule("hangs-on-cancelled", WARNING, new HangsOnCancelled()),
            new Rule("lead-time", WARNING, new TooLate()),
            new Rule("commitment-past-due", WARNING, new CommitmentsPastDue()),
            new Rule("commitment-day-missed", WARNING, new CommitmentDayMissed()),
            new Rule("ceiling-exceeded", WARNING, new CeilingsExceeded()),
            new Rule("overspent", WARNING, new SpentMoreThanPlanned()),
            new Rule("spent-beyond-obligated", WARNING, new SpentMoreThanObligated()),
            new Rule("actual-in-future", WARNING, new ActualsInTheFuture()),
            new Rule("yearly-without-end", WARNING, new YearlyWithoutEnd()),
            new Rule("beyond-horizon", WARNING, new BeyondHorizon()),
            new Rule("regional-without-share", WARNING, new RegionalWithoutShare()),
            new Rule("unserved-area", WARNING, new UnservedAreas()),
            new Rule("unserved-objective", WARNING, new UnservedObjectives()),
            new Rule("event-without-date", WARNING, new EventsWithoutDates()),
            new Rule("late", WARNING, new LateInitiatives()),
            new Rule("condition", WARNING, new Conditions()),
            new Rule("wrong-phase", WARNING, new WrongPhase()),
            new Rule("sensitive-activity", WARNING, new SensitiveActivity()),
            new Rule("initiative-without-dates", WARNING, new InitiativesWithoutDates()),
            new Rule("initiative-without-cost", WARNING, new InitiativesWithoutCost()),
            new Rule("amount-not-known", WARNING, new AmountsNotKnown()),
            new Rule("duplicate-number", WARNING, new DuplicateNumbers()),
            new Rule("unknown-country", WARNING, new UnknownCountry()),
            new Rule("assumption-to-check", NOTE, new AssumptionsToCheck()),
            new Rule("initiative-without-lead", NOTE, new InitiativesWithoutLead()),
            new Rule("objective-without-indicator", NOTE, new ObjectivesWithoutIndicator()),
            new Rule("ally-never-asked", NOTE, new AlliesNeverAsked()));

    private Rules() {}
}
