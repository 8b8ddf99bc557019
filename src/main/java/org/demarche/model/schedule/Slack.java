package org.demarche.model.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.DeadlineKind;
import org.demarche.model.Event;
import org.demarche.model.Initiative;
import org.demarche.model.InitiativeStatus;
import org.demarche.model.Item;
import org.demarche.model.Length;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.Step;
import org.jspecify.annotations.Nullable;

/// The float of every item: by how many days it may slip before something goes wrong that cannot be moved with it.
///
/// What cannot be moved is election day, for what belongs to the phase before it and begins before that day; the end of the other phase, where it has one; and a
/// legal date. What hangs on an item slips as far as the item does; what begins on the latest of several dates only when its turn is
/// up. Counted in calendar days, also where a date is told in working days or months: then it can be out by a few. What is done or
/// dropped has no float, nor has what nothing limits.
public final class Slack {
    private static final int NONE = Integer.MAX_VALUE;

    private final Nodes nodes;
    private final Schedule schedule;
    private final int[] days;
    private final int[] limitedBy;
    private final boolean[] isBeforeElection;
    private final List<List<Dependent>> dependents;

    /// What slips with an item, once the item has slipped so many days.
    private record Dependent(int number, int after) {}

    public static Slack of(Plan plan, Schedule schedule) {
        return new Slack(plan, schedule);
    }

    private Slack(Plan plan, Schedule schedule) {
        this.nodes = schedule.nodes();
        this.schedule = schedule;
        days = new int[nodes.size()];
        limitedBy = new int[nodes.size()];
        isBeforeElection = new boolean[nodes.size()];
        Arrays.fill(days, NONE);
        Arrays.fill(limitedBy, -1);
        dependents = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) dependents.add(List.of());
        limits(plan);
        hang();
        spread();
    }

    // ---- what limits an item by itself

    private void limits(Plan plan) {
        LocalDate hinge = schedule.hinge();
        Resolved end = schedule.resolve(plan.postElection().bound());
        for (Initiative initiative : plan.initiatives()) {
            if (isOver(initiative)) continue;
            boolean before = initiative.phase() == PhaseName.PRE_ELECTION;
            LocalDate limit = before ? hinge : end.last();
            limit(initiative, limit, before);
            for (Step step : initiative.steps()) {
                if (step.percentDone() != null && step.percentDone() == 100) continue;
                limit(step, limit, before);
                if (step.deadline() == DeadlineKind.LEGAL) mayNotMove(step);
            }
        }
        for (Event event : plan.events()) if (event.deadline() == DeadlineKind.LEGAL) mayNotMove(event);
        plan.anchors().stream().filter(anchor -> anchor.deadline() == DeadlineKind.LEGAL).forEach(this::mayNotMove);
    }

    private static boolean isOver(Initiative initiative) {
        return initiative.status() == InitiativeStatus.DONE || initiative.status() == InitiativeStatus.DROPPED;
    }

    private void limit(Item item, @Nullable LocalDate limit, boolean before) {
        int number = nodes.number(item.id());
        LocalDate first = schedule.placement(item.id()).firstDay();
        LocalDate last = schedule.placement(item.id()).lastDay();
        if (number < 0 || limit == null || last == null || before && first != null && !first.isBefore(limit)) return;
        isBeforeElection[number] = before;
        days[number] = Math.toIntExact(ChronoUnit.DAYS.between(last, limit));
        limitedBy[number] = number;
    }

    private void mayNotMove(Item item) {
        int number = nodes.number(item.id());
        if (number < 0 || schedule.placement(item.id()).isUnscheduled()) return;
        days[number] = Math.min(days[number], 0);
        limitedBy[number] = number;
    }

    // ---- what hangs on what

    private void hang() {
        for (int number = 0; number < nodes.size(); number++) {
            Dates dates = nodes.dates(number);
            hang(number, dates.start(), 0);
            hang(number, dates.end(), 0);
        }
    }

    private void hang(int number, DateExpression date, int after) {
        switch (date) {
            case DateExpression.Unknown _, DateExpression.Fixed _ -> {}
            case DateExpression.Relative relative -> {
                int on = nodes.number(relative.id());
                if (on < 0 || on == number || relative.id().equals(Plan.ELECTION)) return;
                if (dependents.get(on).isEmpty()) dependents.set(on, new ArrayList<>());
                dependents.get(on).add(new Dependent(number, after));
            }
            case DateExpression.Latest latest -> {
                LocalDate chosen = schedule.resolve(latest).day();
                for (DateExpression one : latest.of()) {
                    LocalDate day = schedule.resolve(one).day();
                    if (chosen != null && day != null) hang(number, one, after + Math.toIntExact(ChronoUnit.DAYS.between(day, chosen)));
                }
            }
        }
    }

    /// From what hangs to what it hangs on, each item after all that hang on it. Items in a circle are left as they are.
    private void spread() {
        int[] waiting = new int[nodes.size()];
        List<List<Integer>> hangsOn = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) hangsOn.add(List.of());
        for (int on = 0; on < nodes.size(); on++)
            for (Dependent dependent : dependents.get(on)) {
                if (hangsOn.get(dependent.number).isEmpty()) hangsOn.set(dependent.number, new ArrayList<>());
                hangsOn.get(dependent.number).add(on);
                waiting[on]++;
            }
        List<Integer> ready = new ArrayList<>();
        for (int i = 0; i < waiting.length; i++) if (waiting[i] == 0) ready.add(i);
        for (int at = 0; at < ready.size(); at++) {
            int number = ready.get(at);
            tighten(number);
            for (int on : hangsOn.get(number)) if (--waiting[on] == 0) ready.add(on);
        }
    }

    private void tighten(int number) {
        for (Dependent dependent : dependents.get(number)) {
            if (days[dependent.number] == NONE || days[dependent.number] + dependent.after >= days[number]) continue;
            days[number] = days[dependent.number] + dependent.after;
            limitedBy[number] = limitedBy[dependent.number];
        }
    }

    /// By how many days the item with this id may slip; negative: so many days too late already; null: nothing limits it.
    public @Nullable Integer floatDays(String id) {
        int number = nodes.number(id);
        return number < 0 || days[number] == NONE ? null : days[number];
    }

    /// Which item it is that meets what cannot be moved when this one slips: itself, or one that hangs on it; null: nothing limits it.
    public @Nullable Item limitedBy(String id) {
        int number = nodes.number(id);
        return number < 0 || limitedBy[number] < 0 ? null : nodes.item(limitedBy[number]);
    }

    /// The ids of what is to be done before the election with the least float, and of what waits in between: if one of them slips, election day
    /// comes nearer. In the plan's order; empty where nothing is dated before it.
    public Set<String> criticalChain() {
        int least = NONE;
        for (int i = 0; i < days.length; i++) if (isBeforeElection[i]) least = Math.min(least, days[i]);
        Set<String> chain = new LinkedHashSet<>();
        if (least == NONE) return chain;
        for (int i = 0; i < days.length; i++) {
            boolean leadsThere = limitedBy[i] >= 0 && isBeforeElection[limitedBy[i]];
            if (days[i] == least && leadsThere) chain.add(nodes.item(i).id());
        }
        return chain;
    }

    /// "may slip 14 days", "may not slip", "2 days too late"; empty: nothing limits it.
    public String words(String id) {
        Integer slack = floatDays(id);
        if (slack == null) return "";
        if (slack < 0) return Length.days(slack).words() + " too late";
        return slack == 0 ? "may not slip" : "may slip " + Length.days(slack).words();
    }
}
