package org.demarche.report.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Anchor;
import org.demarche.model.Assumption;
import org.demarche.model.Commitment;
import org.demarche.model.Condition;
import org.demarche.model.DeadlineKind;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Initiative;
import org.demarche.model.Label;
import org.demarche.model.Lever;
import org.demarche.model.Objective;
import org.demarche.model.PhaseName;
import org.demarche.model.Plan;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.Step;
import org.demarche.model.schedule.Placement;
import org.demarche.report.content.Text;
import org.jspecify.annotations.Nullable;

/// All days of a plan that somebody must know, in the order of their dates; what has no date comes last.
final class CalendarEntries {
    private final Draft draft;
    private final Plan plan;
    private final List<CalendarEntry> entries = new ArrayList<>();

    private CalendarEntries(Draft draft) {
        this.draft = draft;
        this.plan = draft.plan;
    }

    static List<CalendarEntry> of(Draft draft) {
        CalendarEntries all = new CalendarEntries(draft);
        all.anchor(draft.plan.hinge());
        draft.plan.anchors().forEach(all::anchor);
        for (PhaseName phase : PhaseName.values()) draft.plan.phase(phase).windows().forEach(all::window);
        draft.plan.events().forEach(all::event);
        draft.plan.initiatives().forEach(all::need);
        draft.plan.commitments().forEach(all::commitment);
        draft.plan.levers().forEach(all::lever);
        draft.plan.objectives().forEach(all::objective);
        draft.plan.assumptions().forEach(all::assumption);
        all.entries.sort(Comparator.comparing(CalendarEntry::day, Comparator.nullsLast(Comparator.naturalOrder())));
        return all.entries;
    }

    private void anchor(Anchor anchor) {
        Text due = anchor == plan.hinge() ? Text.of("All other dates hang on it") : anchor.note().isBlank() ? Text.of(Label.alone(anchor.status())) : Draft.note(anchor.note());
        String basis = anchor.legalBasis().isBlank() ? basis(anchor.deadline()) : anchor.legalBasis();
        add(draft.schedule.placement(anchor.id()), Text.strong(anchor.title()), anchor.mark(), due, basis, told(Told.OFFICE, Told.MISSION, Told.PARTNERS, Told.CAPITAL));
    }

    private void window(SensitivityWindow window) {
        Text due = Text.of(window.blackout() ? "No working days" : "No visible activity without a second look");
        add(draft.schedule.placement(window.id()), Text.of(window.title()), window.mark(), due, "", told(Told.OFFICE, Told.MISSION, Told.PARTNERS));
    }

    private void event(Event event) {
        Map<Told, String> told = told(Told.OFFICE, Told.MISSION);
        Initiative need = event.initiative() == null ? null : plan.initiative(event.initiative());
        if (need != null) partners(need, told);
        if (!event.commitments().isEmpty() || event.deadline() != null || List.of(EventKind.VISIT, EventKind.SUMMIT, EventKind.DECISION).contains(event.kind())) told.put(Told.CAPITAL, "");
        List<Text> due = new ArrayList<>();
        for (String message : event.messages()) due.add(Text.of("Carry: ").plus(PlanText.line(message)));
        if (!event.commitments().isEmpty()) due.add(Text.of("Press: " + draft.names.titles(event.commitments())));
        add(draft.schedule.placement(event.id()), Text.of(event.title()).plus(Text.quiet(event.kind() == EventKind.OTHER ? "" : ", " + Label.of(event.kind()))), event.mark(), Text.joined(". ", due), basis(event.deadline()), told);
    }

    /// The day it begins, and the day it ends.
    private void need(Initiative need) {
        Map<Told, String> told = told(Told.OFFICE);
        if (!need.lead().isBlank()) told.put(Told.OFFICE, need.lead());
        partners(need, told);
        Placement placement = draft.schedule.placement(need.id());
        Text name = Text.of(draft.names.numbered(need.id()));
        boolean isDay = placement.start().equals(placement.end());
        add(CalendarEntry.on(placement.start()), name, need.mark(), Text.of(isDay && placement.start().isKnown() ? "Takes place" : "Begins"), "", told);
        if (!isDay) add(CalendarEntry.on(placement.end()), name, need.mark(), Text.of("Last day"), "", told);
        if (need.condition() != null) condition(need, need.condition(), need.mark(), told);
        for (Step step : need.steps()) step(need, step, told);
    }

    private void step(Initiative need, Step step, Map<Told, String> toldOfNeed) {
        Map<Told, String> told = new EnumMap<>(toldOfNeed);
        if (!step.owner().isBlank()) told.put(Told.OFFICE, step.owner());
        if (step.deadline() != null) told.put(Told.CAPITAL, "");
        Placement placement = draft.schedule.placement(step.id());
        Text name = Text.of(draft.names.numbered(need.id())).plus(": " + step.title());
        if (step.isMilestone() || step.deadline() != null)
            add(step.isMilestone() ? placement : CalendarEntry.on(placement.end()), name, step.mark(), Text.of(step.isMilestone() ? "Milestone" : "To be done by this day"), basis(step.deadline()), told);
        if (step.condition() != null) condition(need, step.condition(), step.mark(), told);
    }

    private void condition(Initiative need, Condition condition, @Nullable String mark, Map<Told, String> toldOfNeed) {
        Map<Told, String> told = new EnumMap<>(toldOfNeed);
        told.put(Told.CAPITAL, "");
        Text due = Text.of("Can be known: ").plus(PlanText.line(condition.text())).plus(" (" + Label.of(condition.state()) + ")");
        add(CalendarEntry.on(draft.schedule.resolve(condition.knownOn())), Text.of(draft.names.numbered(need.id())), mark, due, "what the need waits for", told);
    }

    private void commitment(Commitment one) {
        Text due = one.nextAsk().isBlank() ? Text.of("Ask whether it is met") : Text.of("Next ask: ").plus(PlanText.line(one.nextAsk()));
        String who = one.who() == null ? "" : draft.names.title(one.who());
        add(CalendarEntry.on(draft.schedule.resolve(one.due())), Text.of(one.title()), one.mark(), due, who.isEmpty() ? "a promise" : "promised by " + who, told(Told.OFFICE, Told.MISSION, Told.CAPITAL));
    }

    private void lever(Lever lever) {
        if (lever.diesWith() == null) return;
        Text due = lever.moves().isBlank() ? Text.of("Use it before") : Text.of("Use it before, for: ").plus(PlanText.line(lever.moves()));
        add(draft.schedule.placement(lever.diesWith()), Text.of("Lever lost: " + lever.title()), lever.mark(), due, "dies with " + draft.names.title(lever.diesWith()), told(Told.OFFICE, Told.CAPITAL));
    }

    private void objective(Objective objective) {
        if (objective.by().isUnknown()) return;
        Text name = Text.of("Objective " + draft.names.numbered(objective.id()));
        add(CalendarEntry.on(draft.schedule.resolve(objective.by())), name, objective.mark(), Text.of("To be reached"), "", told(Told.OFFICE, Told.CAPITAL));
    }

    private void assumption(Assumption one) {
        if (one.checkOn().isUnknown()) return;
        Map<Told, String> told = told(Told.OFFICE);
        if (!one.owner().isBlank()) told.put(Told.OFFICE, one.owner());
        add(CalendarEntry.on(draft.schedule.resolve(one.checkOn())), Text.of("Assumption: " + one.title()), one.mark(), Text.of("To be checked"), "", told);
    }

    private static void partners(Initiative need, Map<Told, String> told) {
        if (!need.partners().isEmpty()) told.put(Told.PARTNERS, String.join("; ", need.partners()));
    }

    private static Map<Told, String> told(Told... who) {
        Map<Told, String> told = new EnumMap<>(Told.class);
        for (Told one : who) told.put(one, "");
        return told;
    }

    private static String basis(@Nullable DeadlineKind deadline) {
        return deadline == null ? "" : Label.of(deadline) + " date";
    }

    private void add(Placement when, Text what, @Nullable String mark, Text due, String basis, Map<Told, String> told) {
        entries.add(new CalendarEntry(when, what, mark, due, basis, told));
    }
}
