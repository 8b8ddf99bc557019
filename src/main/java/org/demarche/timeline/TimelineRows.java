package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Anchor;
import org.demarche.model.Edge;
import org.demarche.model.Event;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Lever;
import org.demarche.model.Numbers;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.Step;
import org.demarche.model.Timed;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.Placement;
import org.demarche.model.schedule.Resolved;
import org.demarche.timeline.TimelineRow.Kind;
import org.jspecify.annotations.Nullable;

/// What stands in which row: events and deadlines, stage one, stage two, levers.
///
/// What has no date has no row; it is in the schedule's tray. Made once for each age of a plan, not for each frame.
public final class TimelineRows {
    public static final String EVENTS = ":events";
    public static final String LEVERS = ":levers";

    private final Assessment assessment;
    private final Set<String> folded;
    private final Numbers numbers;
    private final List<TimelineRow> rows = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Integer, Set<ItemLink>> links = new HashMap<>();
    private final Map<String, List<Event>> eventsOfInitiatives;
    private final Map<String, Placement> scheduled = new HashMap<>();

    /// @param folded the keys of the rows whose parts are hidden
    public static TimelineRows of(Assessment assessment, Set<String> folded) {
        return new TimelineRows(assessment, folded);
    }

    /// What is folded at first: the events, which fit in one row, and projects that are not this country's own.
    public static Set<String> foldedAtFirst(Plan plan) {
        Set<String> folded = new HashSet<>(Set.of(EVENTS));
        for (Initiative initiative : plan.initiatives())
            if (!initiative.costs().isEmpty() && initiative.costs().stream().allMatch(cost -> cost.scope().isRegional())) folded.add(initiative.id());
        return folded;
    }

    private TimelineRows(Assessment assessment, Set<String> folded) {
        this.assessment = assessment;
        this.folded = Set.copyOf(folded);
        this.numbers = Numbers.of(plan());
        eventsOfInitiatives = plan().events().stream()
                .filter(event -> event.initiative() != null)
                .collect(Collectors.groupingBy(event -> String.valueOf(event.initiative())));
        addEvents();
        for (PhaseName phase : PhaseName.values()) addPhase(phase);
        addLevers();
        for (int i = 0; i < rows.size(); i++) places.put(rows.get(i).key(), i);
        for (TimelineRow row : rows) addLinks(row);
    }

    private Plan plan() {
        return assessment.plan();
    }

    private Placement placement(String id) {
        return scheduled.computeIfAbsent(id, any -> assessment.schedule().placement(id));
    }

    private boolean isScheduled(String id) {
        return !placement(id).isUnscheduled();
    }

    private void addEvents() {
        List<Timed> events = events();
        group(Kind.EVENTS, EVENTS, "Events and deadlines", null, !anchors().isEmpty() || !events.isEmpty());
        if (folded.contains(EVENTS)) return;
        for (Anchor anchor : anchors())
            rows.add(new TimelineRow(Kind.EVENT, anchor.id(), anchor, 1, "", anchor.title(), null, placement(anchor.id()), false, false));
        for (Timed event : events)
            rows.add(new TimelineRow(Kind.EVENT, event.id(), event, 1, "", event.title(), null, placement(event.id()), false, false));
    }

    /// The dated anchors but the election.
    List<Anchor> anchors() {
        return plan().anchors().stream().filter(anchor -> isScheduled(anchor.id())).toList();
    }

    /// The dated events that belong to no initiative.
    List<Timed> events() {
        return plan().events().stream()
                .filter(event -> event.initiative() == null && isScheduled(event.id()))
                .<Timed>map(event -> event)
                .toList();
    }

    private void addPhase(PhaseName phase) {
        String title = plan().phase(phase).title();
        group(Kind.PHASE, ":" + phase.id(), title.isEmpty() ? phase.label() : title, phase, true);
        if (folded.contains(":" + phase.id())) return;
        for (Initiative initiative : plan().initiatives()) if (initiative.phase() == phase) addInitiative(initiative);
    }

    private void addInitiative(Initiative initiative) {
        List<Timed> parts = parts(initiative);
        if (!isScheduled(initiative.id()) && parts.isEmpty() && initiative.status() != InitiativeStatus.UNDER_WAY) return;
        boolean isFolded = folded.contains(initiative.id());
        rows.add(new TimelineRow(
                Kind.INITIATIVE, initiative.id(), initiative, 0, numbers.of(initiative.id()), initiative.title(), initiative.phase(),
                placement(initiative.id()), !parts.isEmpty(), isFolded));
        if (isFolded) return;
        for (Timed part : parts)
            rows.add(new TimelineRow(Kind.STEP, part.id(), part, 1, "", part.title(), initiative.phase(), placement(part.id()), false, false));
    }

    /// The dated steps and events of an initiative.
    List<Timed> parts(Initiative initiative) {
        List<Timed> parts = new ArrayList<>();
        for (Step step : initiative.steps()) if (isScheduled(step.id())) parts.add(step);
        for (Event event : eventsOfInitiatives.getOrDefault(initiative.id(), List.of())) if (isScheduled(event.id())) parts.add(event);
        return parts;
    }

    private void addLevers() {
        if (plan().levers().isEmpty()) return;
        group(Kind.LEVERS, LEVERS, "Levers", null, true);
        if (folded.contains(LEVERS)) return;
        for (Lever lever : plan().levers()) {
            Placement reach = new Placement(assessment.schedule().resolve(lever.from()), endOf(lever));
            rows.add(new TimelineRow(Kind.LEVER, lever.id(), lever, 1, "", lever.title(), null, reach, false, false));
        }
    }

    private Resolved endOf(Lever lever) {
        String end = lever.diesWith();
        return end == null ? Resolved.UNKNOWN : placement(end).start();
    }

    private void group(Kind kind, String key, String title, @Nullable PhaseName phase, boolean foldable) {
        rows.add(new TimelineRow(kind, key, null, 0, "", title, phase, Placement.UNSCHEDULED, foldable, folded.contains(key)));
    }

    private void addLinks(TimelineRow row) {
        if (row.item() instanceof Timed timed) addLinks(ItemLink.of(timed.id(), timed.dates()));
        if (row.item() instanceof Initiative initiative)
            for (String earlier : initiative.follows())
                addLinks(List.of(new ItemLink(earlier, Edge.END, initiative.id(), Edge.START)));
    }

    private void addLinks(List<ItemLink> found) {
        for (ItemLink link : found) {
            if (!places.containsKey(link.from())) continue;
            for (String end : List.of(link.from(), link.to())) links.computeIfAbsent(indexOf(end), any -> new LinkedHashSet<>()).add(link);
        }
    }

    public Assessment assessment() {
        return assessment;
    }

    public int size() {
        return rows.size();
    }

    public TimelineRow row(int index) {
        return rows.get(index);
    }

    public List<TimelineRow> all() {
        return List.copyOf(rows);
    }

    /// The row of the item with this id; -1: it has none, or is folded away.
    public int indexOf(String key) {
        return places.getOrDefault(key, -1);
    }

    /// What hangs on the item in this row, and what it hangs on.
    Collection<ItemLink> linksAt(int index) {
        return links.getOrDefault(index, Set.of());
    }
}
