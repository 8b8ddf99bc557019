package org.demarche.model.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Anchor;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Length;
import org.demarche.model.Plan;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.Step;
import org.jspecify.annotations.Nullable;

/// Every date of a plan, resolved.
///
/// A date that hangs on one that is not known, on nothing, or in a circle is not known itself; why, is among the [#problems()].
public final class Schedule {
    /// One in so many items that have moved are many.
    private static final int MANY = 16;

    private final Plan plan;
    private final Nodes nodes;
    private final Resolver resolver;
    private final Placement[] placements;
    private final WorkingDays workingDays;
    private @Nullable List<ScheduleProblem> problems;

    private Schedule(Plan plan, Nodes nodes, WorkingDays workingDays, Resolver resolver, Placement[] placements) {
        this.plan = plan;
        this.nodes = nodes;
        this.workingDays = workingDays;
        this.resolver = resolver;
        this.placements = placements;
    }

    public static Schedule of(Plan plan) {
        return of(plan, Nodes.of(plan));
    }

    private static Schedule of(Plan plan, Nodes nodes) {
        WorkingDays plain = new WorkingDays(plan.settings().calendar(), List.of());
        Placement[] windows = windows(nodes, plain);
        List<DateRange> blackouts = blackouts(nodes, windows);
        WorkingDays workingDays = blackouts.isEmpty() ? plain : new WorkingDays(plan.settings().calendar(), blackouts);
        Resolver resolver = new Resolver(nodes, workingDays);
        for (int number = 0; number < windows.length; number++) resolver.put(number, windows[number]);
        resolver.resolveAll();
        Placement[] placements = new Placement[nodes.size()];
        for (int number = 0; number < placements.length; number++) placements[number] = resolver.placement(number);
        return new Schedule(plan, nodes, workingDays, resolver, placements);
    }

    /// The schedule of an edited plan, the same as [#of(Plan)] gives; what the edit can't have moved is not resolved again.
    public Schedule next(Plan edited) {
        boolean sameDays = plan.settings().calendar().equals(edited.settings().calendar());
        Nodes next = sameDays && resolver.circles().isEmpty() ? nodes.next(edited) : null;
        if (next == null) return of(edited);
        boolean[] moved = next.moved(nodes);
        if ((nodes.hasBlackouts() || next.hasBlackouts()) && !hasSameWindows(next, moved)) return of(edited, next);
        if (moved == null) return new Schedule(edited, next, workingDays, resolver.next(next), placements);
        Resolver again = resolver.next(next, moved);
        Placement[] windows = windows(next, workingDays);
        for (int number = 0; number < windows.length; number++) if (moved[2 * number] || moved[2 * number + 1]) again.put(number, windows[number]);
        again.resolveAll();
        Placement[] after = placements.clone();
        for (int number = 0; number < after.length; number++)
            if (moved[2 * number] || moved[2 * number + 1]) after[number] = again.placement(number);
        return new Schedule(edited, next, workingDays, again, after);
    }

    private boolean hasSameWindows(Nodes next, boolean @Nullable [] moved) {
        for (int number = 0; number < next.windows(); number++) {
            if (!next.item(number).equals(nodes.item(number))) return false;
            if (moved != null && (moved[2 * number] || moved[2 * number + 1])) return false;
        }
        return true;
    }

    /// The ids of the items that stand elsewhere than in a former schedule, which this one came from by [#next(Plan)]; null: not known without looking at
    /// each, or so many that what hangs on them is sooner made anew than looked through.
    public @Nullable Set<String> movedSince(Schedule former) {
        if (placements == former.placements) return Set.of();
        if (!nodes.numbersAs(former.nodes)) return null;
        Set<String> moved = new HashSet<>();
        for (int number = 0; number < placements.length; number++) {
            if (placements[number] == former.placements[number] || placements[number].equals(former.placements[number])) continue;
            moved.add(nodes.item(number).id());
            if (moved.size() * MANY > placements.length) return null;
        }
        return moved;
    }

    /// Windows are placed first and by the plain calendar, because blackouts decide which days are worked on.
    private static Placement[] windows(Nodes nodes, WorkingDays plain) {
        Resolver first = new Resolver(nodes, plain);
        Placement[] windows = new Placement[nodes.windows()];
        for (int number = 0; number < windows.length; number++) windows[number] = first.placement(number);
        return windows;
    }

    private static List<DateRange> blackouts(Nodes nodes, Placement[] windows) {
        List<DateRange> blackouts = new ArrayList<>();
        for (int number = 0; number < windows.length; number++) {
            DateRange range = windows[number].range();
            if (range != null && nodes.item(number) instanceof SensitivityWindow window && window.blackout()) blackouts.add(range);
        }
        return blackouts;
    }

    /// Election day; null: not known to the day.
    public @Nullable LocalDate hinge() {
        Resolved election = placement(Plan.ELECTION).start();
        return election.isExact() ? election.day() : null;
    }

    /// Where the anchor, initiative, step, event or sensitivity window with this id stands; unscheduled where there is none.
    public Placement placement(String id) {
        int number = nodes.number(id);
        return number < 0 ? Placement.UNSCHEDULED : placements[number];
    }

    /// What a date that belongs to no anchor or timed item comes to, such as the horizon or a commitment's due date.
    public Resolved resolve(DateExpression date) {
        return resolver.eval(date);
    }

    /// What a pair of dates that belongs to no timed item comes to, such as the range of a cost.
    public Placement resolve(Dates dates) {
        return resolver.eval(dates);
    }

    /// "28 days before the election": why a date is what it is; "not known" where it is not given.
    public String why(DateExpression date) {
        return new Reasons(nodes).why(date);
    }

    /// Why a start is what it is, also where it follows from end and duration: "9 months up to the end".
    public String whyStart(Dates dates) {
        Length duration = dates.duration();
        return dates.start().isUnknown() && duration != null && !dates.end().isUnknown() ? duration.words() + " up to the end" : why(dates.start());
    }

    /// Why an end is what it is, also where it follows from start and duration: "9 months from the start".
    public String whyEnd(Dates dates) {
        Length duration = dates.duration();
        return dates.end().isUnknown() && duration != null && !dates.start().isUnknown() ? duration.words() + " from the start" : why(dates.end());
    }

    /// Whether the plan's calendar works on this day: no weekend, no public holiday of its country, no holiday of its own, no blackout; or it is
    /// said to be worked on in spite of them.
    public boolean isWorkingDay(LocalDate day) {
        return workingDays.isWorkingDay(day);
    }

    /// The name of the public holiday, or holiday of the plan's own, that this day is; null: none.
    public @Nullable String holiday(LocalDate day) {
        return workingDays.holiday(day);
    }

    /// The anchors and timed items that have no date, in the plan's order. An initiative with unscheduled steps is represented by them.
    public List<Item> unscheduled() {
        List<Item> tray = new ArrayList<>();
        for (int number = 0; number < placements.length; number++) {
            Item item = nodes.item(number);
            if (item instanceof Anchor anchor && anchor.isCancelled()) continue;
            if (placements[number].isUnscheduled() && !(item instanceof Initiative initiative && hasUnscheduledStep(initiative))) tray.add(item);
        }
        return List.copyOf(tray);
    }

    private boolean hasUnscheduledStep(Initiative initiative) {
        for (Step step : initiative.steps()) if (placement(step.id()).isUnscheduled()) return true;
        return false;
    }

    /// Every date of the plan with what it comes to and why, in the plan's order; also starts and ends that follow from a duration.
    public List<ScheduleLine> lines() {
        List<ScheduleLine> lines = new ArrayList<>();
        for (DateField field : DateFields.of(plan)) {
            ScheduleLine line = line(field);
            if (line != null) lines.add(line);
        }
        return List.copyOf(lines);
    }

    private @Nullable ScheduleLine line(DateField field) {
        Dates pair = field.pair();
        DateField.Default otherwise = field.otherwise();
        if (otherwise != null && field.date().isUnknown() && (pair == null || pair.isUnknown())) return line(field, otherwise);
        if (pair == null) return new ScheduleLine(field, resolve(field.date()), why(field.date()));
        int number = nodes.number(field.itemId());
        if (number >= 0 && !field.isStart() && pair.end().isUnknown() && pair.duration() == null && nodes.takesOneDay(number)) return null;
        Placement placement = number >= 0 ? placements[number] : resolve(pair);
        return field.isStart() ? new ScheduleLine(field, placement.start(), whyStart(pair)) : new ScheduleLine(field, placement.end(), whyEnd(pair));
    }

    private ScheduleLine line(DateField field, DateField.Default otherwise) {
        Placement placement = placement(otherwise.initiative());
        return switch (otherwise.edge()) {
            case START -> new ScheduleLine(field, placement.start(), "not given: the initiative's start");
            case END -> new ScheduleLine(field, placement.end(), "not given: the initiative's end");
        };
    }

    /// Circles, references to nothing, ends before their starts, dates out of range.
    public List<ScheduleProblem> problems() {
        if (problems == null) problems = Problems.of(plan, nodes, placements, resolver.circles(), this);
        return problems;
    }

    Nodes nodes() {
        return nodes;
    }

    /// The circles of dates that hang on each other, each as its path in words: `"A" hangs on "B" hangs on "A"`.
    public List<String> circles() {
        return resolver.circles().stream().map(circle -> Problems.path(nodes, circle)).toList();
    }

    /// Whether what a date hangs on is known, and the date itself is not.
    boolean isOutOfRange(DateExpression.Relative date) {
        return resolver.isTargetKnown(date) && !resolver.eval(date).isKnown();
    }
}
