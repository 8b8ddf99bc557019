package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.demarche.model.DeficitArea;
import org.demarche.model.Initiative;
import org.demarche.model.Objective;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.jspecify.annotations.Nullable;

/// Initiatives that stand under one heading.
///
/// An initiative that serves several areas or objectives stands once, under the first that it names, and says which others it serves: a key is
/// then an item's id wherever it stands, a bar moves in one place, an arrow has one end, and no group counts money or work a second time.
///
/// @param key empty: there is no heading
/// @param phase whose heading it is; null: of neither
record RowGroup(String key, String title, @Nullable PhaseName phase, List<Member> members) {
    /// @param alsoServes the titles of the other areas or objectives that it serves; empty: none
    record Member(Initiative initiative, String alsoServes) {
        private static Member only(Initiative initiative) {
            return new Member(initiative, "");
        }
    }

    static List<RowGroup> of(Plan plan, Grouping grouping) {
        return switch (grouping) {
            case PHASE -> phases(plan);
            case AREA -> areas(plan);
            case OBJECTIVE -> objectives(plan);
            case LEAD -> leads(plan);
            case NONE -> List.of(new RowGroup("", "", null, plan.initiatives().stream().map(Member::only).toList()));
        };
    }

    private static List<RowGroup> phases(Plan plan) {
        List<RowGroup> groups = new ArrayList<>();
        for (PhaseName phase : PhaseName.values()) {
            List<Member> members = plan.initiatives().stream().filter(initiative -> initiative.phase() == phase).map(Member::only).toList();
            String title = plan.phase(phase).title();
            groups.add(new RowGroup(":" + phase.id(), title.isEmpty() ? phase.label() : title, phase, members));
        }
        return groups;
    }

    private static List<RowGroup> objectives(Plan plan) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Objective objective : plan.objectives()) titles.put(objective.id(), objective.title());
        return named(plan, ":objective:", titles, Initiative::objectives, "No objective named");
    }

    private static List<RowGroup> areas(Plan plan) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (DeficitArea area : plan.areas()) titles.put(area.id(), area.title());
        Map<String, List<String>> ofObjective = new LinkedHashMap<>();
        for (Objective objective : plan.objectives()) ofObjective.put(objective.id(), objective.areas());
        return named(plan, ":area:", titles, initiative -> served(initiative, ofObjective), "No area named");
    }

    private static Collection<String> served(Initiative initiative, Map<String, List<String>> ofObjective) {
        Set<String> areas = new LinkedHashSet<>();
        for (String objective : initiative.objectives()) areas.addAll(ofObjective.getOrDefault(objective, List.of()));
        return areas;
    }

    private static List<RowGroup> named(
            Plan plan, String prefix, Map<String, String> titles, Function<Initiative, Collection<String>> serves, String none) {
        Map<String, List<Member>> members = new LinkedHashMap<>();
        for (String id : titles.keySet()) members.put(id, new ArrayList<>());
        members.put("", new ArrayList<>());
        for (Initiative initiative : plan.initiatives()) {
            List<String> served = serves.apply(initiative).stream().filter(titles::containsKey).distinct().toList();
            List<String> others = served.stream().skip(1).map(id -> String.valueOf(titles.get(id))).toList();
            members.getOrDefault(served.isEmpty() ? "" : served.getFirst(), List.of()).add(new Member(initiative, String.join(", ", others)));
        }
        List<RowGroup> groups = new ArrayList<>();
        members.forEach((id, of) -> groups.add(new RowGroup(prefix + id, id.isEmpty() ? none : String.valueOf(titles.get(id)), null, of)));
        return groups;
    }

    /// A name stands as it was first written; other cases of its letters are the same name.
    private static List<RowGroup> leads(Plan plan) {
        Map<String, RowGroup> groups = new LinkedHashMap<>();
        RowGroup nobody = new RowGroup(":lead:", "No lead named", null, new ArrayList<>());
        for (Initiative initiative : plan.initiatives()) {
            String name = initiative.lead().strip();
            String key = ":lead:" + name.toLowerCase(Locale.ROOT);
            RowGroup group = name.isEmpty() ? nobody : groups.computeIfAbsent(key, any -> new RowGroup(key, name, null, new ArrayList<>()));
            group.members.add(Member.only(initiative));
        }
        List<RowGroup> all = new ArrayList<>(groups.values());
        all.add(nobody);
        return all;
    }
}
