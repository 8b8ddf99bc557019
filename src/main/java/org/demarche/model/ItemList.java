package org.demarche.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One of the plan's lists of items, with its edits as pure functions of the plan. An id that is not in the list changes nothing.
///
/// @param word what one item is called: "objective"
public record ItemList<T extends Item>(String word, Function<Plan, List<T>> in, BiFunction<Plan, List<T>, Plan> with) {
    public static final ItemList<Anchor> ANCHORS = new ItemList<>("date", Plan::anchors, Plan::withAnchors);
    public static final ItemList<DeficitArea> AREAS = new ItemList<>("area", Plan::areas, Plan::withAreas);
    public static final ItemList<Objective> OBJECTIVES = new ItemList<>("objective", Plan::objectives, Plan::withObjectives);
    public static final ItemList<Initiative> INITIATIVES = new ItemList<>("need", Plan::initiatives, Plan::withInitiatives);
    public static final ItemList<FundingSource> FUNDING_SOURCES =
            new ItemList<>("funding source", Plan::fundingSources, Plan::withFundingSources);
    public static final ItemList<Impediment> IMPEDIMENTS = new ItemList<>("impediment", Plan::impediments, Plan::withImpediments);
    public static final ItemList<Stakeholder> STAKEHOLDERS = new ItemList<>("stakeholder", Plan::stakeholders, Plan::withStakeholders);
    public static final ItemList<Event> EVENTS = new ItemList<>("event", Plan::events, Plan::withEvents);
    public static final ItemList<Lever> LEVERS = new ItemList<>("lever", Plan::levers, Plan::withLevers);
    public static final ItemList<Commitment> COMMITMENTS = new ItemList<>("commitment", Plan::commitments, Plan::withCommitments);
    public static final ItemList<Consequence> CONSEQUENCES = new ItemList<>("consequence", Plan::consequences, Plan::withConsequences);
    public static final ItemList<Assumption> ASSUMPTIONS = new ItemList<>("assumption", Plan::assumptions, Plan::withAssumptions);
    public static final ItemList<Feedback> FEEDBACK = new ItemList<>("feedback", Plan::feedback, Plan::withFeedback);
    public static final ItemList<Decision> DECISIONS = new ItemList<>("decision", Plan::decisions, Plan::withDecisions);

    /// Not among [#ALL]: a scenario is a state of the plan and no part of it.
    public static final ItemList<Scenario> SCENARIOS = new ItemList<>("scenario", Plan::scenarios, Plan::withScenarios);
    /// Not among [#ALL] either.
    public static final ItemList<Baseline> BASELINES = new ItemList<>("baseline", Plan::baselines, Plan::withBaselines);

    public static final List<ItemList<? extends Item>> ALL = List.of(
            ANCHORS, AREAS, OBJECTIVES, INITIATIVES, FUNDING_SOURCES, IMPEDIMENTS, STAKEHOLDERS, EVENTS, LEVERS, COMMITMENTS,
            CONSEQUENCES, ASSUMPTIONS, FEEDBACK, DECISIONS);

    /// The item with this id, or null.
    public @Nullable T find(Plan plan, @Nullable String id) {
        if (id == null) return null;
        int at = Lists.indexOf(in.apply(plan), id);
        return at < 0 ? null : in.apply(plan).get(at);
    }

    public Plan insert(Plan plan, int index, T item) {
        return with.apply(plan, Lists.insert(in.apply(plan), index, item));
    }

    public Plan add(Plan plan, T item) {
        return with.apply(plan, Lists.add(in.apply(plan), item));
    }

    public Plan change(Plan plan, String id, UnaryOperator<T> edit) {
        int at = Lists.indexOf(in.apply(plan), id);
        return at < 0 ? plan : with.apply(plan, Lists.set(in.apply(plan), at, edit.apply(in.apply(plan).get(at))));
    }

    public Plan remove(Plan plan, Collection<String> ids) {
        return with.apply(plan, in.apply(plan).stream().filter(item -> !ids.contains(item.id())).toList());
    }

    /// With these items moved one place, up or down, together; they stop at the list's end.
    public Plan moveByOne(Plan plan, Collection<String> ids, boolean down) {
        Set<String> moving = Set.copyOf(ids);
        List<T> items = down ? in.apply(plan).reversed() : in.apply(plan);
        List<T> moved = new ArrayList<>(items);
        for (int i = 1; i < moved.size(); i++) {
            boolean free = !moving.contains(moved.get(i - 1).id());
            if (free && moving.contains(moved.get(i).id())) moved.set(i - 1, moved.set(i, moved.get(i - 1)));
        }
        return with.apply(plan, List.copyOf(down ? moved.reversed() : moved));
    }
}
