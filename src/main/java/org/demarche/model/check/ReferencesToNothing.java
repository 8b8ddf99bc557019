package org.demarche.model.check;

import java.util.List;
import org.demarche.model.Anchor;
import org.demarche.model.Commitment;
import org.demarche.model.Cost;
import org.demarche.model.CostBasis;
import org.demarche.model.Decision;
import org.demarche.model.DeficitArea;
import org.demarche.model.Event;
import org.demarche.model.Feedback;
import org.demarche.model.Funding;
import org.demarche.model.FundingSource;
import org.demarche.model.Impediment;
import org.demarche.model.Initiative;
import org.demarche.model.Item;
import org.demarche.model.LeadTimes;
import org.demarche.model.Lever;
import org.demarche.model.Objective;
import org.demarche.model.Plan;
import org.demarche.model.Reference;
import org.demarche.model.Stakeholder;
import org.jspecify.annotations.Nullable;

/// Every id that a field refers to and no item of the right kind has. Dates are looked at by [ImpossibleDates].
final class ReferencesToNothing implements Check {
    @Override
    public void look(Examined examined, Found found) {
        new Search(examined, found).over(examined.plan());
    }

    private record Search(Examined examined, Found found) {
        void over(Plan plan) {
            for (Objective objective : plan.objectives()) all(objective, "an area", objective.areas(), DeficitArea.class);
            for (Initiative initiative : plan.initiatives()) initiative(initiative);
            for (Impediment impediment : plan.impediments()) all(impediment, "an initiative", impediment.initiatives(), Initiative.class);
            for (Stakeholder stakeholder : plan.stakeholders()) all(stakeholder, "an initiative", stakeholder.initiatives(), Initiative.class);
            for (Event event : plan.events()) {
                one(event, "the initiative", event.initiative(), Initiative.class);
                all(event, "a commitment", event.commitments(), Commitment.class);
            }
            for (Lever lever : plan.levers()) lever(lever);
            for (Commitment commitment : plan.commitments()) one(commitment, "the stakeholder", commitment.who(), Stakeholder.class);
            for (Feedback feedback : plan.feedback()) one(feedback, "the item", feedback.item(), Item.class);
            for (Decision decision : plan.decisions()) all(decision, "an item", decision.items(), Item.class);
        }

        private void initiative(Initiative initiative) {
            all(initiative, "an objective", initiative.objectives(), Objective.class);
            all(initiative, "an initiative that it follows,", initiative.follows(), Initiative.class);
            all(initiative, "an initiative that it complements,", initiative.complements(), Initiative.class);
            String leadTime = initiative.leadTime();
            if (leadTime != null && LeadTimes.find(examined.plan(), leadTime) == null) add(initiative, "the lead time", leadTime);
            for (String letter : initiative.references()) if (!isLettered(letter)) add(initiative, "the reference", letter);
            for (Cost cost : initiative.costs()) {
                for (Funding funding : cost.fundings()) one(cost, "the source", funding.source(), FundingSource.class);
                if (cost.basis() instanceof CostBasis.Share share) share(initiative, cost, share.of());
            }
        }

        private boolean isLettered(String letter) {
            for (Reference reference : examined.plan().header().references()) if (reference.letter().equals(letter)) return true;
            return false;
        }

        /// A share is one of costs of the same initiative.
        private void share(Initiative initiative, Cost cost, List<String> of) {
            for (String id : of) if (initiative.costs().stream().noneMatch(other -> other.id().equals(id))) add(cost, "the cost", id);
        }

        private void lever(Lever lever) {
            one(lever, "the stakeholder", lever.over(), Stakeholder.class);
            Item end = lever.diesWith() == null ? null : examined.index().item(lever.diesWith());
            if (lever.diesWith() != null && !(end instanceof Anchor || end instanceof Event)) add(lever, "the anchor or event", lever.diesWith());
            all(lever, "an initiative", lever.initiatives(), Initiative.class);
        }

        private <T extends Item> void all(Item from, String what, List<String> ids, Class<T> kind) {
            for (int i = 0; i < ids.size(); i++) one(from, what, ids.get(i), kind);
        }

        private <T extends Item> void one(Item from, String what, @Nullable String id, Class<T> kind) {
            if (id != null && examined.index().item(id, kind) == null) add(from, what, id);
        }

        private void add(Item from, String what, String id) {
            found.add(from.id(), "A reference to nothing", "\"" + Examined.title(from) + "\" refers to " + what + " \"" + id
                    + "\", which the plan does not have. Maybe it was deleted: choose another, or take the reference out.");
        }
    }
}
