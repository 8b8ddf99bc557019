package org.demarche.ui.consequences;

import org.demarche.model.Assumption;
import org.demarche.model.AssumptionState;
import org.demarche.model.Consequence;
import org.demarche.model.Decision;
import org.demarche.model.Feedback;
import org.demarche.model.FeedbackOutcome;
import org.demarche.model.ItemList;
import org.demarche.model.Items;
import org.demarche.model.Outcome;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Form;

/// The fields of consequences, assumptions, feedback and decisions.
final class ConsequencesForms {
    private ConsequencesForms() {}

    static Form<Consequence> consequence(Workbench bench) {
        return Form.of(bench, ItemList.CONSEQUENCES)
                .choice("Outcome", Outcome.class, Consequence::outcome, Consequence::withOutcome)
                .section("What follows")
                .paragraphs("", Consequence::text, Consequence::withText)
                .section("How it comes, how it shows")
                .lines("Triggers", Consequence::triggers, Consequence::withTriggers)
                .lines("Watch", Consequence::watch, Consequence::withWatch)
                .section("What the plan does then")
                .wideArea("Response", Consequence::response, Consequence::withResponse)
                .section("Note and source")
                .mark(Consequence::mark, Consequence::withMark)
                .area("Note", Consequence::note, Consequence::withNote)
                .area("Source", Consequence::sourceNote, Consequence::withSourceNote);
    }

    static Form<Assumption> assumption(Workbench bench) {
        return Form.of(bench, ItemList.ASSUMPTIONS)
                .area("Shown false by", Assumption::shownFalseBy, Assumption::withShownFalseBy)
                .text("Owner", Assumption::owner, Assumption::withOwner)
                .date("Check on", Assumption::checkOn, Assumption::withCheckOn)
                .choice("State", AssumptionState.class, Assumption::state, Assumption::withState)
                .section("Note and source")
                .mark(Assumption::mark, Assumption::withMark)
                .area("Note", Assumption::note, Assumption::withNote)
                .area("Source", Assumption::sourceNote, Assumption::withSourceNote);
    }

    static Form<Feedback> feedback(Workbench bench) {
        return Form.of(bench, ItemList.FEEDBACK)
                .area("Question", Feedback::question, Feedback::withQuestion)
                .text("To", Feedback::to, Feedback::withTo)
                .ref("About", "the strategy as a whole", Items::all, Feedback::item, Feedback::withItem)
                .section("Reply")
                .wideArea("Reply", Feedback::reply, Feedback::withReply)
                .choice("Outcome", FeedbackOutcome.class, Feedback::outcome, Feedback::withOutcome)
                .section("Note and source")
                .mark(Feedback::mark, Feedback::withMark)
                .area("Note", Feedback::note, Feedback::withNote)
                .area("Source", Feedback::sourceNote, Feedback::withSourceNote);
    }

    static Form<Decision> decision(Workbench bench) {
        return Form.of(bench, ItemList.DECISIONS)
                .date("On", Decision::on, Decision::withOn)
                .text("By", Decision::by, Decision::withBy)
                .refs("About", Items::all, Decision::items, Decision::withItems)
                .section("Note and source")
                .mark(Decision::mark, Decision::withMark)
                .area("Note", Decision::note, Decision::withNote)
                .area("Source", Decision::sourceNote, Decision::withSourceNote);
    }
}
