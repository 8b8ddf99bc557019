package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One two-phase strategy, whole: what an office does before an election, and after it.
///
/// The order of the components is the order of the keys in the file.
@RecordBuilder
public record Plan(
        Header header,
        HandlingScheme handlingScheme,
        Settings settings,
        Narrative narrative,
        Anchor hinge,
        List<Anchor> anchors,
        Phase preElection,
        Phase postElection,
        List<DeficitArea> areas,
        Dates resultsExpected,
        List<Objective> objectives,
        List<Initiative> initiatives,
        List<FundingSource> fundingSources,
        List<Impediment> impediments,
        List<Stakeholder> stakeholders,
        List<Event> events,
        List<Lever> levers,
        List<Commitment> commitments,
        List<Consequence> consequences,
        List<Assumption> assumptions,
        List<Feedback> feedback,
        List<Decision> decisions,
        List<SetAside> setAside,
        List<Baseline> baselines,
        List<Scenario> scenarios,
        Map<String, Object> extra)
        implements PlanBuilder.With {
    /// The id that dates use for election day.
    public static final String ELECTION = "election";

    public Plan {
        header = Objects.requireNonNullElse(header, Header.EMPTY);
        handlingScheme = Objects.requireNonNullElse(handlingScheme, HandlingScheme.RESTRICTED);
        settings = Objects.requireNonNullElse(settings, Settings.DEFAULT);
        narrative = Objects.requireNonNullElse(narrative, Narrative.EMPTY);
        hinge = Objects.requireNonNullElse(hinge, Anchor.ELECTION);
        anchors = Copies.of(anchors);
        preElection = Objects.requireNonNullElse(preElection, Phase.EMPTY);
        postElection = Objects.requireNonNullElse(postElection, Phase.EMPTY);
        areas = Copies.of(areas);
        resultsExpected = Copies.of(resultsExpected);
        objectives = Copies.of(objectives);
        initiatives = Copies.of(initiatives);
        fundingSources = Copies.of(fundingSources);
        impediments = Copies.of(impediments);
        stakeholders = Copies.of(stakeholders);
        events = Copies.of(events);
        levers = Copies.of(levers);
        commitments = Copies.of(commitments);
        consequences = Copies.of(consequences);
        assumptions = Copies.of(assumptions);
        feedback = Copies.of(feedback);
        decisions = Copies.of(decisions);
        setAside = Copies.of(setAside);
        baselines = Copies.of(baselines);
        scenarios = Copies.of(scenarios);
        extra = Copies.of(extra);
        if (!hinge.id().equals(ELECTION))
            throw new IllegalArgumentException("The hinge's id is \"%s\". It must be \"election\".".formatted(hinge.id()));
    }

    /// This plan with election day on another day. Nothing else changes: what hangs on it follows when dates are resolved.
    public Plan withElectionOn(LocalDate day) {
        return withHinge(hinge.withDate(DateExpression.on(day)));
    }

    public Phase phase(PhaseName name) {
        return switch (name) {
            case PRE_ELECTION -> preElection;
            case POST_ELECTION -> postElection;
        };
    }

    /// A plan that says nothing yet.
    public static Plan empty() {
        return PlanBuilder.builder().build();
    }

    /// The first initiative with this id, or null.
    public @Nullable Initiative initiative(String id) {
        return find(initiatives, id);
    }

    private static <T extends Item> @Nullable T find(List<T> items, String id) {
        for (T item : items) if (item.id().equals(id)) return item;
        return null;
    }
}
