package org.demarche.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Anchor;
import org.demarche.model.Baseline;
import org.demarche.model.Event;
import org.demarche.model.Initiative;
import org.demarche.model.Plan;
import org.demarche.model.Timed;
import org.demarche.model.check.Assessment;
import org.demarche.model.compare.Baselines;
import org.demarche.model.schedule.DateRange;
import org.demarche.model.schedule.Placement;
import org.jspecify.annotations.Nullable;

/// What stands in which row: events and deadlines, the initiatives in their groups, levers.
///
/// What has no date has no row; it is in the schedule's tray. Made once for each age of a plan and each choice, not for each frame.
public final class TimelineRows {
    public static final String EVENTS = ":events";
    public static final String LEVERS = ":levers";

    private final Assessment assessment;
    private final RowChoice choice;
    private final List<TimelineRow> rows;
    private final Map<String, List<Timed>> parts;
    private final EventIndex events;
    private final Set<LocalDate> deadlines;
    private final Map<String, Integer> places;
    private final RowLinks links;
    private @Nullable ProjectMonths projectMonths;
    private final String longestNumber;
    private final DateRange extent;
    private final @Nullable String heldKey;
    private final Placement held;
    /// One field, so that a sheet can be laid out while the screen is.
    private volatile @Nullable Placed placed;

    /// Everything, by phase.
    ///
    /// @param folded the keys of the rows whose parts are hidden
    public static TimelineRows of(Assessment assessment, Set<String> folded) {
        return of(assessment, RowChoice.ALL.withFolded(folded));
    }

    public static TimelineRows of(Assessment assessment, RowChoice choice) {
        return new TimelineRows(assessment, choice);
    }

    /// What is folded at first: the events, which fit in one row, and projects that are not this country's own.
    public static Set<String> foldedAtFirst(Plan plan) {
        Set<String> folded = new HashSet<>(Set.of(EVENTS));
        for (Initiative initiative : plan.initiatives())
            if (!initiative.costs().isEmpty() && initiative.costs().stream().allMatch(cost -> cost.scope().isRegional())) folded.add(initiative.id());
        return folded;
    }

    private TimelineRows(Assessment assessment, RowChoice choice) {
        this.assessment = assessment;
        this.choice = choice;
        RowList list = new RowList(assessment, choice);
        rows = list.rows();
        parts = list.partsOfInitiatives();
        events = new EventIndex(list.eventsAndAnchors(), assessment.schedule()::placement);
        places = HashMap.newHashMap(rows.size());
        for (int i = 0; i < rows.size(); i++) places.put(rows.get(i).key(), i);
        links = new RowLinks(rows, places);
        deadlines = deadlines(assessment);
        longestNumber = rows.stream().map(TimelineRow::number).max(Comparator.comparingInt(String::length)).orElse("");
        extent = PlanExtent.of(rows, assessment);
        heldKey = null;
        held = Placement.UNSCHEDULED;
    }

    private TimelineRows(TimelineRows same, DateRange extent, @Nullable String heldKey, Placement held) {
        assessment = same.assessment;
        choice = same.choice;
        rows = same.rows;
        parts = same.parts;
        events = same.events;
        deadlines = same.deadlines;
        places = same.places;
        links = same.links;
        projectMonths = same.projectMonths;
        longestNumber = same.longestNumber;
        placed = same.placed;
        this.extent = extent;
        this.heldKey = heldKey;
        this.held = held;
    }

    /// The same rows with one item, or the election, held elsewhere, as while it is dragged and the rest is not worked out yet.
    public TimelineRows held(String id, Placement where) {
        return new TimelineRows(this, extent, id, where);
    }

    /// Election day, or where it is held; null: not known.
    @Nullable LocalDate hinge() {
        return Plan.ELECTION.equals(heldKey) ? held.firstDay() : assessment.schedule().hinge();
    }

    /// The same rows, which are to be shown from the first of these days to the last.
    public TimelineRows reaching(DateRange days) {
        return new TimelineRows(this, days, heldKey, held);
    }

    private static Set<LocalDate> deadlines(Assessment assessment) {
        return assessment.plan().events().stream()
                .filter(event -> DayMarks.isDeadline(event.kind(), event.deadline()))
                .map(event -> assessment.schedule().placement(event.id()).firstDay())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    public Assessment assessment() {
        return assessment;
    }

    public RowChoice choice() {
        return choice;
    }

    public int size() {
        return rows.size();
    }

    public TimelineRow row(int index) {
        TimelineRow row = rows.get(index);
        return row.key().equals(heldKey) ? row.withPlacement(held) : row;
    }

    public List<TimelineRow> all() {
        return rows;
    }

    /// The row of the item with this id; -1: it has none, or is folded away.
    public int indexOf(String key) {
        return places.getOrDefault(key, -1);
    }

    /// From when to when they are shown: as far as they reach, unless something else was asked for.
    DateRange extent() {
        return extent;
    }

    /// The number with the most letters; empty: there is none.
    public String longestNumber() {
        return longestNumber;
    }

    /// Months counted from the first day that an initiative or a step begins on, shown or not; from the status date where none has one.
    /// Worked out when first asked for.
    ProjectMonths projectMonths() {
        if (projectMonths == null) projectMonths = new ProjectMonths(firstDay());
        return projectMonths;
    }

    private LocalDate firstDay() {
        return assessment.plan().initiatives().stream()
                .flatMap(initiative -> Stream.concat(Stream.of(initiative), initiative.steps().stream()))
                .map(timed -> assessment.schedule().placement(timed.id()).firstDay())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(assessment.asOf());
    }

    RowLinks links() {
        return links;
    }

    /// The dated events that belong to no initiative, and the dated anchors but the election and what is cancelled.
    EventIndex events() {
        return events;
    }

    /// Whether an event of the plan is a deadline on this day.
    boolean hasDeadline(LocalDate day) {
        return deadlines.contains(day);
    }

    /// Where the items stood in a baseline, by id. Worked out once for the baseline that was last asked for.
    Map<String, Placement> placementsIn(Baseline baseline) {
        Placed known = placed;
        if (known == null || known.baseline != baseline) {
            known = new Placed(baseline, Baselines.placements(baseline));
            placed = known;
        }
        return known.placements;
    }

    private record Placed(Baseline baseline, Map<String, Placement> placements) {}

    /// What the item with this id is called; the id itself where there is none.
    String titleOf(String id) {
        if (id.equals(Plan.ELECTION)) return "the election";
        for (Anchor anchor : assessment.plan().anchors()) if (anchor.id().equals(id)) return anchor.title();
        for (Event event : assessment.plan().events()) if (event.id().equals(id)) return event.title();
        return id;
    }

    /// The dated steps and events of an initiative.
    List<Timed> parts(Initiative initiative) {
        return parts.getOrDefault(initiative.id(), List.of());
    }
}
