package org.demarche.ui.events;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Commitment;
import org.demarche.model.CommitmentStatus;
import org.demarche.model.DeadlineKind;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Lever;
import org.demarche.model.LeverState;
import org.demarche.model.Plan;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Form;

/// The fields of events, levers and commitments.
final class EventsForms {
    private EventsForms() {}

    static Form<Event> event(Workbench bench) {
        return Form.of(bench, ItemList.EVENTS)
                .paragraphs("", Event::text, Event::withText)
                .choice("Kind", EventKind.class, Event::kind, Event::withKind)
                .section("Dates")
                .dates("Dates", Event::dates, Event::withDates)
                .choice("Deadline", DeadlineKind.class, "none", Event::deadline, Event::withDeadline)
                .section("What it carries")
                .lines("Messages", Event::messages, Event::withMessages)
                .refs("Presses", Plan::commitments, Event::commitments, Event::withCommitments)
                .ref("Part of", "no need", Plan::initiatives, Event::initiative, Event::withInitiative)
                .section("Note and source")
                .mark(Event::mark, Event::withMark)
                .area("Note", Event::note, Event::withNote)
                .area("Source", Event::sourceNote, Event::withSourceNote);
    }

    static Form<Lever> lever(Workbench bench) {
        return Form.of(bench, ItemList.LEVERS)
                .paragraphs("", Lever::text, Lever::withText)
                .section("What it does")
                .ref("Over", "not set", Plan::stakeholders, Lever::over, Lever::withOver)
                .area("Moves", Lever::moves, Lever::withMoves)
                .choice("State", LeverState.class, Lever::state, Lever::withState)
                .refs("Needs", Plan::initiatives, Lever::initiatives, Lever::withInitiatives)
                .section("How long")
                .date("From", Lever::from, Lever::withFrom)
                .ref("Dies with", "nothing named", EventsForms::ends, Lever::diesWith, Lever::withDiesWith)
                .section("Note and source")
                .mark(Lever::mark, Lever::withMark)
                .area("Note", Lever::note, Lever::withNote)
                .area("Source", Lever::sourceNote, Lever::withSourceNote);
    }

    /// What a lever can die with: a date or an event.
    static List<Item> ends(Plan plan) {
        List<Item> ends = new ArrayList<>(List.of(plan.hinge()));
        ends.addAll(plan.anchors());
        ends.addAll(plan.events());
        return ends;
    }

    static Form<Commitment> commitment(Workbench bench) {
        return Form.of(bench, ItemList.COMMITMENTS)
                .ref("Who", "not set", Plan::stakeholders, Commitment::who, Commitment::withWho)
                .date("Said on", Commitment::saidOn, Commitment::withSaidOn)
                .area("Said where", Commitment::saidWhere, Commitment::withSaidWhere)
                .section("How far it is met")
                .date("Due", Commitment::due, Commitment::withDue)
                .choice("Status", CommitmentStatus.class, MetPips.NOT_ASSESSED, Commitment::status, Commitment::withStatus)
                .area("Next ask", Commitment::nextAsk, Commitment::withNextAsk)
                .section("Evidence")
                .paragraphs("", Commitment::evidence, Commitment::withEvidence)
                .section("Note and source")
                .mark(Commitment::mark, Commitment::withMark)
                .area("Note", Commitment::note, Commitment::withNote)
                .area("Source", Commitment::sourceNote, Commitment::withSourceNote);
    }
}
