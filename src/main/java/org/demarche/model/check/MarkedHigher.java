package org.demarche.model.check;

import java.util.List;
import org.demarche.model.Anchor;
import org.demarche.model.Assumption;
import org.demarche.model.Commitment;
import org.demarche.model.Consequence;
import org.demarche.model.Cost;
import org.demarche.model.Decision;
import org.demarche.model.DeficitArea;
import org.demarche.model.Event;
import org.demarche.model.Feedback;
import org.demarche.model.Funding;
import org.demarche.model.FundingSource;
import org.demarche.model.HandlingLevel;
import org.demarche.model.Impediment;
import org.demarche.model.Indicator;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.Lever;
import org.demarche.model.Narrative;
import org.demarche.model.Objective;
import org.demarche.model.Paragraph;
import org.demarche.model.Phase;
import org.demarche.model.Plan;
import org.demarche.model.Reference;
import org.demarche.model.SensitivityWindow;
import org.demarche.model.Stakeholder;
import org.demarche.model.Step;
import org.jspecify.annotations.Nullable;

/// Text or items with a handling mark that is more closed than the plan's own, or that the plan's scheme does not have.
final class MarkedHigher implements Check {
    @Override
    public void look(Examined examined, Found found) {
        new Search(examined.plan(), found, examined.plan().handlingScheme().rank(examined.plan().header().handling().mark())).over();
    }

    private record Search(Plan plan, Found found, int most) {
        void over() {
            narrative(plan.narrative());
            mark(plan.hinge(), plan.hinge().mark());
            for (Anchor anchor : plan.anchors()) mark(anchor, anchor.mark());
            phase(plan.preElection());
            phase(plan.postElection());
            for (DeficitArea area : plan.areas()) item(area, area.mark(), area.evidence());
            for (Objective objective : plan.objectives()) {
                item(objective, objective.mark(), objective.text());
                for (Indicator indicator : objective.indicators()) mark(indicator, indicator.mark());
            }
            for (Initiative initiative : plan.initiatives()) initiative(initiative);
            for (FundingSource source : plan.fundingSources()) mark(source, source.mark());
            for (Impediment impediment : plan.impediments()) item(impediment, impediment.mark(), impediment.text());
            for (Stakeholder stakeholder : plan.stakeholders()) item(stakeholder, stakeholder.mark(), stakeholder.text());
            for (Event event : plan.events()) item(event, event.mark(), event.text());
            for (Lever lever : plan.levers()) item(lever, lever.mark(), lever.text());
            for (Commitment commitment : plan.commitments()) item(commitment, commitment.mark(), commitment.evidence());
            for (Consequence consequence : plan.consequences()) item(consequence, consequence.mark(), consequence.text());
            for (Assumption assumption : plan.assumptions()) mark(assumption, assumption.mark());
            for (Feedback feedback : plan.feedback()) mark(feedback, feedback.mark());
            for (Decision decision : plan.decisions()) mark(decision, decision.mark());
        }

        private void narrative(Narrative text) {
            paragraphs(null, "The summary", text.summary());
            paragraphs(null, "The text on deficits", text.deficits());
            paragraphs(null, "The text on strategy", text.strategy());
            paragraphs(null, "The text on needs", text.needs());
            paragraphs(null, "The text on impediments", text.impediments());
            paragraphs(null, "The text on allies and opponents", text.actors());
            paragraphs(null, "The text on events", text.events());
            paragraphs(null, "The text on consequences", text.consequences());
            paragraphs(null, "The closing", text.closing());
            for (Reference reference : plan.header().references()) mark(null, "Reference " + reference.letter(), reference.mark());
        }

        private void phase(Phase phase) {
            paragraphs(null, "The posture of \"" + phase.title() + "\"", phase.posture());
            for (SensitivityWindow window : phase.windows()) mark(window, window.mark());
        }

        private void initiative(Initiative initiative) {
            item(initiative, initiative.mark(), initiative.text());
            for (Step step : initiative.steps()) mark(step, step.mark());
            for (Cost cost : initiative.costs()) {
                mark(cost, cost.mark());
                for (Funding funding : cost.fundings()) if (funding.mark() != null) mark(cost, funding.mark());
            }
        }

        private void item(Item item, @Nullable String mark, List<Paragraph> text) {
            mark(item, mark);
            for (Paragraph paragraph : text) if (isOdd(paragraph.mark())) add(item.id(), "A paragraph of \"" + Examined.title(item) + "\"", paragraph.mark());
        }

        private void paragraphs(@Nullable String itemId, String where, List<Paragraph> text) {
            for (Paragraph paragraph : text) mark(itemId, where, paragraph.mark());
        }

        private void mark(Item item, @Nullable String mark) {
            if (isOdd(mark)) add(item.id(), "\"" + Examined.title(item) + "\"", mark);
        }

        private void mark(@Nullable String itemId, String where, @Nullable String mark) {
            if (isOdd(mark)) add(itemId, where, mark);
        }

        private boolean isOdd(@Nullable String mark) {
            if (mark == null) return false;
            int rank = plan.handlingScheme().rank(mark);
            return rank < 0 || rank > most;
        }

        private void add(@Nullable String itemId, String where, @Nullable String mark) {
            HandlingLevel level = plan.handlingScheme().level(mark);
            HandlingLevel whole = plan.handlingScheme().level(plan.header().handling().mark());
            if (level == null)
                found.add(itemId, "A mark that the scheme does not have", where + " is marked \"" + mark + "\". The plan's handling scheme has no such level: choose one of its own.");
            else
                found.add(itemId, "Marked higher than the plan", where + " is marked " + level.label() + ", and the plan "
                        + (whole == null ? "has no mark" : "only " + whole.label()) + ". Raise the plan's mark, or lower this one.");
        }
    }
}
