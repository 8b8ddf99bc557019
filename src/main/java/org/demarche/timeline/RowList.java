package org.demarche.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Anchor;
import org.demarche.model.Event;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Item;
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

/// Lists the rows of a plan by a choice, from top to bottom.
final class RowList {
    private final Assessment assessment;
    private final RowChoice choice;
    private final RowSieve sieve;
    private final Set<String> folded;
    private final Numbers numbers;
    private final Map<String, List<Event>> eventsOfInitiatives;
    private final List<TimelineRow> rows = new ArrayList<>();
    private final Map<String, List<Timed>> parts = new HashMap<>();
    private final List<Anchor> anchors;
    private final List<Timed> events;

    RowList(Assessment assessment, RowChoice choice) {
        this.assessment = assessment;
        this.choice = choice;
        this.sieve = new RowSieve(choice.filter(), assessment.asOf());
        this.folded = choice.folded();
        this.numbers = Numbers.of(plan());
        eventsOfInitiatives = plan().events().stream()
                .filter(event -> event.initiative() != null)
                .collect(Collectors.groupingBy(event -> String.valueOf(event.initiative())));
        anchors = plan().anchors().stream()
                .filter(anchor -> isScheduled(anchor.id()) && sieve.passesAlone(anchor, anchor.note(), placement(anchor.id())))
                .toList();
        events = plan().events().stream()
                .filter(event -> event.initiative() == null && isScheduled(event.id()) && sieve.passesAlone(event, event.note(), placement(event.id())))
                .<Timed>map(event -> event)
                .toList();
        addEvents();
        for (RowGroup group : RowGroup.of(plan(), choice.group())) addGroup(group);
        addLevers();
    }

    private Plan plan() {
        return assessment.plan();
    }

    private Placement placement(String id) {
        return assessment.schedule().placement(id);
    }

    private boolean isScheduled(String id) {
        return !placement(id).isUnscheduled();
    }

    private void addEvents() {
        boolean isEmpty = anchors.isEmpty() && events.isEmpty();
        if (isEmpty && !choice.filter().isNone()) return;
        rows.add(heading(Kind.EVENTS, TimelineRows.EVENTS, "Events and deadlines", null, !isEmpty, Placement.UNSCHEDULED));
        if (folded.contains(TimelineRows.EVENTS)) return;
        for (Anchor anchor : anchors) rows.add(new TimelineRow(Kind.EVENT, anchor.id(), anchor, 1, "", anchor.title(), null, placement(anchor.id()), false, false, ""));
        for (Timed event : events) rows.add(new TimelineRow(Kind.EVENT, event.id(), event, 1, "", event.title(), null, placement(event.id()), false, false, ""));
    }

    private void addGroup(RowGroup group) {
        int at = rows.size();
        boolean hasHeading = !group.key().isEmpty();
        boolean isPhase = group.phase() != null;
        List<Placement> all = new ArrayList<>();
        for (RowGroup.Member member : group.members()) addInitiative(member, hasHeading && folded.contains(group.key()), all);
        boolean isShown = !all.isEmpty() || isPhase && choice.filter().isNone();
        if (hasHeading && isShown) rows.add(at, heading(isPhase ? Kind.PHASE : Kind.GROUP, group.key(), group.title(), group.phase(), true, span(all)));
    }

    /// From the first day of any to the last.
    private static Placement span(List<Placement> all) {
        LocalDate first = null;
        LocalDate last = null;
        for (Placement placement : all) {
            LocalDate from = placement.firstDay() == null ? placement.end().day() : placement.firstDay();
            LocalDate to = placement.lastDay() == null ? placement.start().last() : placement.lastDay();
            if (from == null || to == null) continue;
            if (first == null || from.isBefore(first)) first = from;
            if (last == null || to.isAfter(last)) last = to;
        }
        return first == null || last == null ? Placement.UNSCHEDULED : new Placement(Resolved.on(first), Resolved.on(last));
    }

    /// @param all where to add its placement, and those of its parts
    private void addInitiative(RowGroup.Member member, boolean isHidden, List<Placement> all) {
        Initiative initiative = member.initiative();
        List<TimelineRow> below = new ArrayList<>();
        List<Timed> dated = new ArrayList<>();
        addParts(initiative, below, dated);
        Placement placement = placement(initiative.id());
        String number = numbers.of(initiative.id());
        boolean isDated = !placement.isUnscheduled() || initiative.status() == InitiativeStatus.UNDER_WAY;
        if (below.isEmpty() && !(isDated && sieve.passes(initiative, number, placement))) return;
        parts.put(initiative.id(), dated);
        all.add(placement);
        below.forEach(row -> all.add(row.placement()));
        if (isHidden) return;
        boolean isFolded = folded.contains(initiative.id());
        rows.add(new TimelineRow(
                Kind.INITIATIVE, initiative.id(), initiative, 0, number, initiative.title(), initiative.phase(), placement, !below.isEmpty(), isFolded, member.alsoServes()));
        if (!isFolded) rows.addAll(below);
    }

    /// Its dated steps, then its dated events. Each is counted by its place among all of them, so that a number never depends on what is shown.
    private void addParts(Initiative initiative, List<TimelineRow> below, List<Timed> dated) {
        List<Timed> parts = new ArrayList<>(initiative.steps());
        parts.addAll(eventsOfInitiatives.getOrDefault(initiative.id(), List.of()));
        for (int i = 0; i < parts.size(); i++) {
            Timed part = parts.get(i);
            Placement placement = placement(part.id());
            String number = part instanceof Step ? numbers.of(initiative.id()) + "." + (i + 1) : "";
            if (placement.isUnscheduled() || !sieve.passes(part, initiative, number, placement)) continue;
            dated.add(part);
            below.add(new TimelineRow(Kind.STEP, part.id(), part, 1, number, part.title(), initiative.phase(), placement, false, false, ""));
        }
    }

    private void addLevers() {
        int at = rows.size();
        for (Lever lever : plan().levers()) {
            Placement reach = new Placement(assessment.schedule().resolve(lever.from()), endOf(lever));
            if (!sieve.passesAlone(lever, lever.note(), reach)) continue;
            rows.add(new TimelineRow(Kind.LEVER, lever.id(), lever, 1, "", lever.title(), null, reach, false, false, ""));
        }
        if (rows.size() == at) return;
        boolean isFolded = folded.contains(TimelineRows.LEVERS);
        if (isFolded) rows.subList(at, rows.size()).clear();
        rows.add(at, heading(Kind.LEVERS, TimelineRows.LEVERS, "Levers", null, true, Placement.UNSCHEDULED));
    }

    private Resolved endOf(Lever lever) {
        String end = lever.diesWith();
        return end == null ? Resolved.UNKNOWN : placement(end).start();
    }

    private TimelineRow heading(Kind kind, String key, String title, @Nullable PhaseName phase, boolean foldable, Placement span) {
        return new TimelineRow(kind, key, null, 0, "", title, phase, span, foldable, folded.contains(key), "");
    }

    List<TimelineRow> rows() {
        return List.copyOf(rows);
    }

    /// The dated steps and events of each initiative that has a row.
    Map<String, List<Timed>> partsOfInitiatives() {
        return parts;
    }

    /// The dated events that belong to no initiative, then the dated anchors.
    List<Item> eventsAndAnchors() {
        return Stream.<Item>concat(events.stream(), anchors.stream()).toList();
    }
}
