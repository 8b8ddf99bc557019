package org.demarche.ui.needs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.model.Initiative;
import org.demarche.model.Objective;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;

/// Puts each need into one group, so that no amount counts twice: one that serves two objectives stands under both as a group of its own.
final class NeedGroups {
    private NeedGroups() {}

    static Collection<NeedGroup> of(Plan plan, Grouping grouping) {
        return switch (grouping) {
            case PHASE -> byPhase(plan);
            case OBJECTIVE -> byObjective(plan);
            case LEAD -> byLead(plan);
        };
    }

    /// Both phases, also one without needs.
    private static Collection<NeedGroup> byPhase(Plan plan) {
        List<NeedGroup> groups = new ArrayList<>();
        for (PhaseName phase : PhaseName.values()) groups.add(NeedGroup.of(phase, plan.phase(phase)));
        for (Initiative need : plan.initiatives()) groups.get(need.phase().ordinal()).needs().add(need);
        return groups;
    }

    private static Collection<NeedGroup> byObjective(Plan plan) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < plan.objectives().size(); i++) places.putIfAbsent(plan.objectives().get(i).id(), i);
        Map<List<Integer>, NeedGroup> groups = new TreeMap<>(NeedGroups::compare);
        for (Initiative need : plan.initiatives()) {
            TreeSet<Integer> served = new TreeSet<>();
            for (String id : need.objectives()) if (places.containsKey(id)) served.add(places.get(id));
            groups.computeIfAbsent(List.copyOf(served), key -> NeedGroup.of(title(key, plan.objectives()))).needs().add(need);
        }
        return groups.values();
    }

    /// In the plan's order; those that serve none stand last.
    private static int compare(List<Integer> one, List<Integer> other) {
        if (one.isEmpty() || other.isEmpty()) return Boolean.compare(one.isEmpty(), other.isEmpty());
        for (int i = 0; i < Math.min(one.size(), other.size()); i++)
            if (!one.get(i).equals(other.get(i))) return one.get(i) - other.get(i);
        return one.size() - other.size();
    }

    private static String title(List<Integer> places, List<Objective> objectives) {
        if (places.isEmpty()) return "No objective";
        if (places.size() == 1) return (places.getFirst() + 1) + ". " + objectives.get(places.getFirst()).title();
        String first = places.subList(0, places.size() - 1).stream().map(place -> "" + (place + 1)).collect(Collectors.joining(", "));
        return "Objectives " + first + " and " + (places.getLast() + 1);
    }

    private static Collection<NeedGroup> byLead(Plan plan) {
        Map<String, NeedGroup> groups = new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(String.CASE_INSENSITIVE_ORDER).thenComparing(lead -> lead));
        for (Initiative need : plan.initiatives())
            groups.computeIfAbsent(need.lead(), lead -> NeedGroup.of(lead.isEmpty() ? "No lead" : lead)).needs().add(need);
        return groups.values();
    }
}
